using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

public class TypeTests
{
    private const string Declarations = """
        import (
            "bytes"
            "context"
            "errors"
            "io"
            "maps"
            "net/http"
            "os"
            "slices"
            "strings"
            "sync/atomic"
            "time"
            "example.com/sdk"
        )

        type Page struct {
            Items []*Item
            Next  string
            byID  map[string]Item
        }
        type Item struct{ Base; ID int }
        type Base struct{ *Meta }
        type Meta struct{ Created time.Time }
        func (m *Meta) Age() time.Duration { return 0 }
        type IDs []int
        type Alias = Page
        type Box[T any] struct{ Value T; More []T }
        func (b *Box[E]) Get() (E, bool) { return b.Value, true }
        type Pair[K comparable, V any] struct{ Key K; Val V }
        type Lister interface { io.Closer; List(ctx context.Context) (*Page, error) }
        type Wrapped struct{ sdk.Client }
        type Handler func(p *Page) error
        func load(n int) (*Page, error) { return nil, nil }
        func first[T any](xs []T) T { return xs[0] }
        func convert[A, B any](a A, f func(A) B) B { return f(a) }
        func pairs() func(yield func(int, *Item) bool) { return nil }
        var page Page
        var items = map[string][]*Item{}
        const size = 10
        const timeout = 5 * time.Second
        """;

    [Theory]
    // Literals and operators.
    [InlineData("1", "untyped int")]
    [InlineData("'a'", "untyped rune")]
    [InlineData("1 + 2.5", "untyped float")]
    [InlineData("\"a\" + \"b\"", "untyped string")]
    [InlineData("size > 1", "untyped bool")]
    [InlineData("timeout", "time.Duration")]
    [InlineData("!true", "untyped bool")]
    [InlineData("&page", "*Page")]
    [InlineData("*&page", "Page")]
    [InlineData("func(a, b int) error { return nil }", "func(int, int) error")]
    // Composite literals, elided types included.
    [InlineData("Page{}", "Page")]
    [InlineData("&Box[int]{Value: 1}", "*Box[int]")]
    [InlineData("[...]string{\"a\", \"b\"}", "[2]string")]
    [InlineData("map[string][]Item{}", "map[string][]Item")]
    [InlineData("sdk.Options{}", "example.com/sdk.Options")]
    // Fields, embedding and promotion.
    [InlineData("page.Items", "[]*Item")]
    [InlineData("page.Items[0].ID", "int")]
    [InlineData("page.Items[0].Created", "time.Time")]
    [InlineData("page.Items[0].Age", "func() time.Duration")]
    [InlineData("page.Items[0].Age()", "time.Duration")]
    [InlineData("page.byID[\"a\"].Base", "Base")]
    [InlineData("(*Meta).Age", "func(*Meta) time.Duration")]
    [InlineData("Alias{}.Next", "string")]
    // Elements.
    [InlineData("items[\"a\"]", "[]*Item")]
    [InlineData("IDs{1}[0]", "int")]
    [InlineData("page.Next[0]", "uint8")]
    [InlineData("page.Items[1:]", "[]*Item")]
    [InlineData("<-make(chan Item)", "Item")]
    // Calls, conversions, built-in functions.
    [InlineData("load(1)", "(*Page, error)")]
    [InlineData("IDs(nil)", "IDs")]
    [InlineData("[]byte(\"a\")", "[]uint8")]
    [InlineData("(*Page)(nil)", "*Page")]
    [InlineData("len(page.Items)", "int")]
    [InlineData("append(page.Items, nil)", "[]*Item")]
    [InlineData("make([]Item, 0, 3)", "[]Item")]
    [InlineData("new(sdk.Page)", "*example.com/sdk.Page")]
    [InlineData("func() (int, error) { return 0, nil }()", "(int, error)")]
    [InlineData("any(page).(*Item)", "*Item")]
    // Generics.
    [InlineData("first(page.Items)", "*Item")]
    [InlineData("first[string](nil)", "string")]
    [InlineData("convert(1, func(n int) Item { return Item{} })", "Item")]
    [InlineData("(&Box[Item]{}).Get()", "(Item, bool)")]
    [InlineData("Box[Item]{}.More", "[]Item")]
    [InlineData("Pair[string, *Item]{}.Val.ID", "int")]
    [InlineData("slices.Clone(page.Items)", "[]*Item")]
    [InlineData("slices.Sorted(maps.Keys(items))", "[]string")]
    [InlineData("new(atomic.Pointer[Page]).Load()", "*Page")]
    // The standard library.
    [InlineData("http.Get(\"\")", "(*net/http.Response, error)")]
    [InlineData("http.DefaultClient.Do(nil)", "(*net/http.Response, error)")]
    [InlineData("http.Header{}[\"a\"]", "[]string")]
    [InlineData("new(http.Request).Context()", "context.Context")]
    [InlineData("new(http.Request).URL.Query().Get(\"a\")", "string")]
    [InlineData("errors.New(\"a\")", "error")]
    [InlineData("errors.New(\"a\").Error()", "string")]
    [InlineData("io.EOF", "error")]
    [InlineData("context.WithTimeout(nil, 0)", "(context.Context, context.CancelFunc)")]
    [InlineData("strings.Fields(\"a\")", "[]string")]
    [InlineData("time.Now().Sub(time.Time{})", "time.Duration")]
    [InlineData("os.Args", "[]string")]
    [InlineData("new(bytes.Buffer).Len()", "int")]
    // What was not read.
    [InlineData("sdk.New().Pages", "?")]
    [InlineData("Wrapped{}.Timeout", "?")]
    [InlineData("undeclared.Field", "?")]
    public void An_expression_has_the_type_that_its_parts_say(string expr, string type)
        => Assert.Equal(type, Snippet.Body($"_ = {expr}", Declarations).TypeOf(expr).ToString());

    [Theory]
    [InlineData("v, err := load(1)", "v", "*Page")]
    [InlineData("v, err := load(1)", "err", "error")]
    [InlineData("var v = 1.5", "v", "float64")]
    [InlineData("v := 'a'", "v", "int32")]
    [InlineData("v, ok := page.byID[\"a\"]", "v", "Item")]
    [InlineData("v, ok := page.byID[\"a\"]", "ok", "bool")]
    [InlineData("v, ok := any(1).(Page)", "v", "Page")]
    [InlineData("v, ok := <-make(chan Item)", "v", "Item")]
    [InlineData("for k, v := range items {}", "k", "string")]
    [InlineData("for k, v := range items {}", "v", "[]*Item")]
    [InlineData("for i, v := range page.Items {}", "i", "int")]
    [InlineData("for i, v := range page.Items {}", "v", "*Item")]
    [InlineData("for i := range 10 {}", "i", "int")]
    [InlineData("for i, r := range \"abc\" {}", "r", "int32")]
    [InlineData("for v := range make(chan Item) {}", "v", "Item")]
    [InlineData("for i, v := range pairs() {}", "v", "*Item")]
    [InlineData("for i, v := range pairs() {}", "i", "int")]
    [InlineData("v, _ := load(1); w := v.Items[0].Base.Meta", "w", "*Meta")]
    [InlineData("var v Handler; err := v(nil)", "err", "error")]
    [InlineData("var l Lister; v, err := l.List(nil)", "v", "*Page")]
    [InlineData("var l Lister; err := l.Close()", "err", "error")]
    [InlineData("var v []sdk.Page; w := v[0]", "w", "example.com/sdk.Page")]
    [InlineData("v := []*Item{{ID: 1}}; w := v[0]", "w", "*Item")]
    [InlineData("v, err := sdk.List()", "err", "?")]
    [InlineData("v := nil", "v", "?")]
    public void A_variable_has_its_declared_or_implied_type(string body, string name, string type)
        => Assert.Equal(type, Snippet.Body(body, Declarations).TypeOf(name).ToString());

    [Fact]
    public void An_unknown_type_tells_which_import_gave_the_value()
    {
        var code = Snippet.Body("client, err := sdk.New()\nfor _, page := range client.Pages {\n_ = page.Items\n}", Declarations);
        Assert.Equal("example.com/sdk", Assert.IsType<GoType.Unknown>(code.TypeOf("client")).GivenBy);
        Assert.Equal("example.com/sdk", Assert.IsType<GoType.Unknown>(code.TypeOf("page.Items")).GivenBy);
    }

    [Fact]
    public void A_member_of_a_package_that_was_not_read_is_a_type_only_where_types_stand()
    {
        var code = Snippet.Of("import \"example.com/sdk\"\nvar c *sdk.Client\nvar d = sdk.Default\nfunc f(o ...sdk.Option) map[sdk.ID][]sdk.Page { return nil }");
        Assert.Equal("*example.com/sdk.Client", code.TypeOf("c").ToString());
        Assert.True(code.TypeOf("d").IsUnknown);
        Assert.Equal("func([]example.com/sdk.Option) map[example.com/sdk.ID][]example.com/sdk.Page", code.TypeOf("f").ToString());
    }

    [Fact]
    public void Types_cross_packages_of_the_run()
    {
        var code = Snippet.Packages(
            ("p", [("a.go", "package p\nimport \"example.com/m/lib\"\ntype T struct{ *lib.Client }\nfunc (t T) f() { x, err := t.Get(); _, _ = x, err }")]),
            ("lib", [("lib.go", "package lib\ntype Client struct{}\nfunc (c *Client) Get() (Page, error) { return Page{}, nil }\ntype Page struct{}")]));
        Assert.Equal("Page", Assert.IsType<GoType.Named>(code.TypeOf("x")).Symbol.Name);
        Assert.Equal("example.com/m/lib", Assert.IsType<GoType.Named>(code.TypeOf("x")).Symbol.Package!.ImportPath);
        Assert.True(code.TypeOf("err").IsError);
    }

    [Theory]
    [InlineData("type T T")]
    [InlineData("type T = T")]
    [InlineData("type T = U\ntype U = T")]
    [InlineData("type T struct{ T }")]
    [InlineData("type T interface{ T }")]
    [InlineData("type T[P any] struct{ T[T[P]] }")]
    [InlineData("var T = T")]
    [InlineData("var T = U + U\nvar U = T + T")]
    [InlineData("const T = T + 1")]
    public void Declarations_in_circles_come_to_an_end(string declarations)
    {
        var code = Snippet.Body("x := T\n_ = x.y\n_ = T{}.z", declarations);
        Assert.NotNull(code.TypeOf("x.y"));
        Assert.NotNull(code.TypeOf("T{}.z"));
        Assert.Null(code.Package.SymbolOf(code.Find<GoGrammar.Syntax.SelectorExpr>("x.y")));
    }

    [Fact]
    public void Long_chains_are_followed_and_deep_ones_given_up()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"a\"", 20_000));
        Assert.Equal("untyped string", Snippet.Body($"_ = {sum}").TypeOf(sum).ToString());
        var nested = string.Concat(Enumerable.Repeat("- ", 4_000)) + "1";
        Assert.True(Snippet.Body($"_ = {nested}").TypeOf(nested).IsUnknown);
    }
}
