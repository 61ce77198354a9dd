using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

/// <summary>The specification's "External call", point by point. A call is named by its text.</summary>
public class ExternalCallTests
{
    private const string Declarations = """
        import (
            "context"
            "fmt"
            "net"
            "net/http"
            "os/exec"
            "strings"
            "example.com/acme/sdk"
            "example.com/platform/model"
            "example.com/platform/capability"
            "github.com/google/uuid"
            "golang.org/x/sync/errgroup"
        )
        type Task struct {
            capability.BaseCapability
            client *acmeClient
            vendor *sdk.Client
            pages  *sdk.Pager
            job    model.Job
            http   http.Client
            cache  cacheStore
        }
        func get(ctx context.Context, url string) error { _, err := http.Get(url); return err }
        func pure(a int) (int, error) { return a, nil }
        func even(n int) bool { return n == 0 || odd(n-1) }
        func odd(n int) bool { return n != 0 && even(n-1) }
        func left(n int) { right(n) }
        func right(n int) { left(n); get(nil, "") }
        var _, _, _, _, _, _ = fmt.Sprint, net.Dial, exec.Command, strings.ToUpper, uuid.New, errgroup.WithContext
        """;

    [Theory]
    // (1) A function or method of the package.
    [InlineData("_ = get(ctx, \"\")", "get(ctx, \"\")")]
    [InlineData("right(1)", "right(1)")]
    [InlineData("left(1)", "left(1)")]
    // (2) An import's function or method that is given a context, or yields an error, or whose receiver is a client.
    [InlineData("sdk.List(ctx)", "sdk.List(ctx)")]
    [InlineData("sdk.List(context.Background())", "sdk.List(context.Background())")]
    [InlineData("sdk.List(t.Ctx)", "sdk.List(t.Ctx)")]
    [InlineData("page, err := sdk.List(1); _, _ = page, err", "sdk.List(1)")]
    [InlineData("err := sdk.Ping(); _ = err", "sdk.Ping()")]
    [InlineData("var errPing = sdk.Ping(); _ = errPing", "sdk.Ping()")]
    [InlineData("if err := t.pages.Ping(); err != nil {}", "t.pages.Ping()")]
    [InlineData("return (sdk.Ping())", "sdk.Ping()")]
    [InlineData("client := sdk.New(); client.List()", "client.List()")]
    [InlineData("c, _ := sdk.New(), 1; x, err := c.Assets.List(); _, _ = x, err", "c.Assets.List()")]
    [InlineData("t.pages.Newest(ctx)", "t.pages.Newest(ctx)")]
    [InlineData("t.pages.IsMember(ctx, \"\")", "t.pages.IsMember(ctx, \"\")")]
    // (3) The standard library.
    [InlineData("http.Get(\"\")", "http.Get(\"\")")]
    [InlineData("t.http.Do(nil)", "t.http.Do(nil)")]
    [InlineData("http.DefaultClient.Do(nil)", "http.DefaultClient.Do(nil)")]
    [InlineData("net.Dial(\"\", \"\")", "net.Dial(\"\", \"\")")]
    [InlineData("exec.Command(\"a\").Run()", "exec.Command(\"a\").Run()")]
    // (5) A receiver of unknown type with a client's name.
    [InlineData("t.client.Get()", "t.client.Get()")]
    [InlineData("t.job.Client.Get()", "t.job.Client.Get()")]
    [InlineData("t.SDK().Get()", "t.SDK().Get()")]
    [InlineData("acmeAPI.Get()", "acmeAPI.Get()")]
    public void It_leaves_the_process(string body, string call) => Assert.True(IsExternal(body, call));

    [Theory]
    // (1)
    [InlineData("_, err := pure(1); _ = err", "pure(1)")]
    [InlineData("even(2)", "even(2)")]
    [InlineData("_, err := t.helper(); _ = err", "t.helper()")]
    // (2)
    [InlineData("sdk.List()", "sdk.List()")]
    [InlineData("x := sdk.List(); _ = x", "sdk.List()")]
    [InlineData("x, ok := sdk.Cached(1); _, _ = x, ok", "sdk.Cached(1)")]
    [InlineData("client, err := sdk.NewClient(ctx); _, _ = client, err", "sdk.NewClient(ctx)")]
    [InlineData("x, err := sdk.ParseID(\"\"); _, _ = x, err", "sdk.ParseID(\"\")")]
    [InlineData("req, err := t.vendor.NewRequest(ctx, \"\"); _, _ = req, err", "t.vendor.NewRequest(ctx, \"\")")]
    [InlineData("x, err := model.NewAsset(ctx); _, _ = x, err", "model.NewAsset(ctx)")]
    [InlineData("x, err := uuid.Generate(); _, _ = x, err", "uuid.Generate()")]
    [InlineData("err := t.job.Send(ctx); _ = err", "t.job.Send(ctx)")]
    // (3)
    [InlineData("req, err := http.NewRequestWithContext(ctx, \"\", \"\", nil); _, _ = req, err", "http.NewRequestWithContext(ctx, \"\", \"\", nil)")]
    [InlineData("x, err := fmt.Sscan(\"\"); _, _ = x, err", "fmt.Sscan(\"\")")]
    [InlineData("exec.Command(\"a\")", "exec.Command(\"a\")")]
    [InlineData("var conn net.Conn; conn.Close()", "conn.Close()")]
    // (5) and (6)
    [InlineData("t.assets.Get()", "t.assets.Get()")]
    [InlineData("t.clients[0].Get()", "t.clients[0].Get()")]
    [InlineData("t.cache.Get()", "t.cache.Get()")]
    [InlineData("undeclared(ctx)", "undeclared(ctx)")]
    [InlineData("len(t.client.Names)", "len(t.client.Names)")]
    public void It_stays_inside(string body, string call) => Assert.False(IsExternal(body, call));

    [Theory]
    [InlineData("run(func() error { return t.vendor.Ping(ctx) })", true)]
    [InlineData("run(t.vendor.Client.Ping)", true)]
    [InlineData("run(t.query)", true)]
    [InlineData("run(wrap(t.query))", true)]
    [InlineData("run(func() error { return nil })", false)]
    [InlineData("run(t.clean)", false)]
    [InlineData("", false)]
    public void A_function_parameter_is_external_when_some_argument_for_it_is(string argument, bool expected)
    {
        var code = Snippet.Of($$"""
            {{Declarations}}
            func run(f func() error) error { return f() }
            func wrap(f func() error) func() error { return f }
            func (t *Task) query() error { return get(nil, "") }
            func (t *Task) clean() error { return nil }
            func (t *Task) body(ctx context.Context) error { {{argument}}; return nil }
            """);
        Assert.Equal(expected, code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("f()")));
        Assert.Equal(expected, code.Package.ExternalCalls.MakesExternalCall(code.Package.Functions.Single(function => function.Name == "body")));
    }

    [Fact]
    public void A_function_field_is_external_when_some_value_given_to_it_is()
    {
        var code = Snippet.Of("""
            import "net/http"
            type pager struct{ next func() error; done func() error }
            func (p *pager) turn() error { if err := p.next(); err != nil { return err }; return p.done() }
            func newPager() *pager {
                p := &pager{next: func() error { _, err := http.Get(""); return err }}
                p.done = func() error { return nil }
                return p
            }
            """);
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("p.next()")));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("p.done()")));
        Assert.True(Makes(code, "turn"));
        Assert.False(Makes(code, "newPager"));
    }

    [Theory]
    [InlineData("var g errgroup.Group; g.Go(func() error { return get(nil, \"\") })", true)]
    [InlineData("var g errgroup.Group; g.Go(t.query)", true)]
    [InlineData("go t.query()", true)]
    [InlineData("defer func() { _ = t.query() }()", true)]
    [InlineData("f := func() error { return t.query() }; _ = f()", true)]
    [InlineData("f := func() error { return t.query() }; _ = f", false)]
    [InlineData("return func() error { return t.query() }", false)]
    [InlineData("fmt.Println(t.client.Name)", false)]
    public void A_function_makes_the_calls_of_the_literals_that_run_in_it(string body, bool expected)
    {
        var code = Snippet.Of($"{Declarations}\nfunc (t *Task) query() error {{ return get(nil, \"\") }}\nfunc (t *Task) body() any {{ {body}; return nil }}");
        Assert.Equal(expected, Makes(code, "body"));
    }

    [Fact]
    public void The_call_that_leaves_the_process_is_told()
    {
        var code = Snippet.Of($"{Declarations}\nfunc (t *Task) body() {{ left(1) }}");
        var call = code.Package.ExternalCalls.Find(code.Find<CallExpr>("left(1)"))!;
        Assert.Equal(ExternalCallKind.Through, call.Kind);
        Assert.Equal("http.Get(url)", code.Package.FileOf(call.Reached.Call).Text.ToString(call.Reached.Call.Span));
        Assert.Equal(ExternalCallKind.StandardLibrary, call.Reached.Kind);
        var inside = code.Package.ExternalCalls.ExternalCallsIn(code.Package.Functions.Single(function => function.Name == "right").Body!);
        Assert.Equal(["left(n)", "get(nil, \"\")"], inside.Select(found => found.File.Text.ToString(found.Call.Span)));
    }

    [Fact]
    public void An_interface_is_external_when_an_implementation_in_the_package_is()
    {
        var code = Snippet.Of("""
            import "net/http"
            type lister interface{ list() error }
            type remote struct{}
            func (remote) list() error { _, err := http.Get(""); return err }
            type closer interface{ shut() error }
            type local struct{}
            func (local) shut() error { return nil }
            type vendorAPI interface{ query() error }
            func f(l lister, c closer, api vendorAPI, other vendorAPI) { l.list(); c.shut(); api.query(); other.query() }
            """);
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("l.list()")));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("c.shut()")));
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("api.query()")));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("other.query()")));
    }

    [Fact]
    public void Packages_of_the_run_answer_for_their_functions_and_others_are_vendors()
    {
        var code = Snippet.Packages(
            ("p", [("a.go", """
                package p
                import ("example.com/m/lib"; "example.com/m/gone")
                func f() { _, err := lib.Fetch(); _ = err; _, err = lib.Sum(); _, err = gone.Fetch(); lib.Make().Ask() }
                """)]),
            ("lib", [("lib.go", """
                package lib
                import "net/http"
                func Fetch() (int, error) { return 0, fetch() }
                func fetch() error { _, err := http.Get(""); return err }
                func Sum() (int, error) { return 0, nil }
                type T struct{}
                func Make() *T { return nil }
                func (t *T) Ask() { fetch() }
                """)]));
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("lib.Fetch()")));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("lib.Sum()")));
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("lib.Make().Ask()")));
        Assert.True(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("gone.Fetch()")));
        var reached = code.Package.ExternalCalls.Find(code.Find<CallExpr>("lib.Fetch()"))!.Reached;
        Assert.Equal("lib/lib.go", reached.File.Path);
    }

    [Fact]
    public void Packages_that_import_each_other_come_to_an_end()
    {
        var code = Snippet.Packages(
            ("p", [("a.go", "package p\nimport \"example.com/m/q\"\nfunc F() { q.G() }")]),
            ("q", [("b.go", "package q\nimport \"example.com/m/p\"\nfunc G() { p.F() }")]));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("q.G()")));
    }

    [Fact]
    public void Inert_imports_are_configurable()
    {
        var names = P0Knowledge.Default.ExternalCalls;
        var options = new SemanticOptions { Knowledge = P0Knowledge.Default with { ExternalCalls = names with { InertImports = names.InertImports.Add("sdk") } } };
        var code = Snippet.With(options, ("p", [("a.go", "package p\nimport \"example.com/acme/sdk\"\nfunc f() { _, err := sdk.List(); _ = err }")]));
        Assert.False(code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>("sdk.List()")));
    }

    private static bool Makes(Snippet code, string function)
        => code.Package.ExternalCalls.MakesExternalCall(code.Package.Functions.Single(symbol => symbol.Name == function));

    private static bool IsExternal(string body, string call)
    {
        var code = Snippet.Of($"{Declarations}\nfunc (t *Task) helper() (int, error) {{ return 1, nil }}\nfunc (t *Task) body(ctx context.Context) error {{ {body}; return nil }}");
        return code.Package.ExternalCalls.IsExternal(code.Find<CallExpr>(call, LastOccurrence(code, call)));
    }

    /// <summary>The declarations have calls too; the body comes last.</summary>
    private static int LastOccurrence(Snippet code, string call)
        => code.Package.Files[0].Syntax.Descendants<CallExpr>().Count(found => code.Package.Files[0].Text.ToString(found.Span) == call);
}
