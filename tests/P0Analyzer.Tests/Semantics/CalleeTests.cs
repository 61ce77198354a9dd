using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

public class CalleeTests
{
    private const string Declarations = """
        import (
            "context"
            "net/http"
            "example.com/sdk"
        )
        type Task struct {
            base
            client *http.Client
            vendor *sdk.Client
            fetch  func(page int) error
            api    API
            Logger
        }
        type base struct{}
        func (b *base) Validate() error { return nil }
        func (t *Task) Run(n int) (int, error) { return n, nil }
        type API interface{ List(ctx context.Context) ([]string, error) }
        type Handler func() error
        type List[T any] struct{}
        func (l List[T]) First() (T, error) { var t T; return t, nil }
        func load() error { return nil }
        func pick[T any](a, b T) T { return a }
        func maker() func() error { return load }
        var task Task
        var hooks []func() string
        """;

    [Theory]
    [InlineData("load()", "PackageFunction load (error)")]
    [InlineData("pick(1, 2)", "PackageFunction pick (int)")]
    [InlineData("pick[string](\"\", \"\")", "PackageFunction pick (string)")]
    [InlineData("task.Run(1)", "Method Run (int, error)")]
    [InlineData("(&task).Run(1)", "Method Run (int, error)")]
    [InlineData("(*Task).Run(&task, 1)", "Method Run (int, error)")]
    [InlineData("task.Validate()", "Method Validate (error)")]
    [InlineData("task.base.Validate()", "Method Validate (error)")]
    [InlineData("List[Task]{}.First()", "Method First (Task, error)")]
    [InlineData("task.api.List(nil)", "InterfaceMethod List ([]string, error)")]
    [InlineData("task.fetch(1)", "FunctionValue fetch (error)")]
    [InlineData("hooks[0]()", "FunctionValue hooks (string)")]
    [InlineData("maker()()", "FunctionValue maker (error)")]
    [InlineData("func() int { return 1 }()", "Literal func (int)")]
    [InlineData("task.client.Do(nil)", "ImportedMethod Do (*net/http.Response, error)")]
    [InlineData("load().Error()", "ImportedMethod Error (string)")]
    [InlineData("http.Get(\"\")", "ImportedFunction Get (*net/http.Response, error)")]
    [InlineData("sdk.New(1)", "ImportedFunction New ?")]
    [InlineData("sdk.Page[int](1)", "ImportedFunction Page ?")]
    [InlineData("task.vendor.List()", "ImportedMethod List ?")]
    [InlineData("task.vendor.Pages.Next()", "ImportedMethod Next ?")]
    [InlineData("sdk.New(1).Pages().Next()", "ImportedMethod Next ?")]
    [InlineData("task.Missing()", "UnknownMethod Missing ?")]
    [InlineData("undeclared.Get()", "UnknownMethod Get ?")]
    [InlineData("undeclared()", "Unknown undeclared ?")]
    [InlineData("Handler(load)", "Conversion Handler (Handler)")]
    [InlineData("[]byte(\"a\")", "Conversion []uint8 ([]uint8)")]
    [InlineData("(func())(nil)", "Conversion func() (func())")]
    [InlineData("append(hooks, nil)", "Builtin append ([]func() string)")]
    [InlineData("panic(1)", "Builtin panic ()")]
    public void A_call_calls_what_its_parts_say(string call, string callee)
        => Assert.Equal(callee, Describe(Snippet.Body($"_ = {call}", Declarations).CalleeOf(call)));

    [Theory]
    [InlineData("load()", 0)]
    [InlineData("task.Run(1)", 1)]
    [InlineData("http.Get(\"\")", 1)]
    [InlineData("pick(1, 2)", null)]
    [InlineData("sdk.New(1)", null)]
    public void The_error_result_is_known_by_its_index(string call, int? index)
        => Assert.Equal(index, Snippet.Body($"_ = {call}", Declarations).CalleeOf(call).ErrorIndex);

    [Fact]
    public void A_method_of_one_embedded_type_that_was_not_read_is_presumed_there()
    {
        var code = Snippet.Of("import \"example.com/sdk\"\ntype T struct{ *sdk.Client; name string }\nfunc (t T) f() { t.List() }");
        Assert.Equal("example.com/sdk", Assert.IsType<Callee.ImportedMethod>(code.CalleeOf("t.List()")).ImportPath);
    }

    [Fact]
    public void A_method_of_one_of_two_embedded_types_that_were_not_read_is_unknown()
    {
        var code = Snippet.Of("import (\"example.com/sdk\"; \"example.com/base\")\ntype T struct{ *sdk.Client; base.Task }\nfunc (t T) f() { t.List() }");
        Assert.IsType<Callee.UnknownMethod>(code.CalleeOf("t.List()"));
    }

    [Fact]
    public void A_declared_method_goes_before_an_embedded_type_that_was_not_read()
    {
        var code = Snippet.Of("import \"example.com/sdk\"\ntype T struct{ sdk.Client }\nfunc (t *T) List() error { return nil }\nfunc (t *T) f() { t.List() }");
        Assert.IsType<Callee.Method>(code.CalleeOf("t.List()"));
    }

    [Fact]
    public void A_shadowed_import_is_no_package()
    {
        var code = Snippet.Of("import \"net/http\"\ntype c struct{}\nfunc (c) Get() error { return nil }\nfunc f(http c) { http.Get() }");
        Assert.IsType<Callee.Method>(code.CalleeOf("http.Get()"));
    }

    [Fact]
    public void The_call_graph_knows_calls_by_callee_and_by_function()
    {
        var code = Snippet.Of("func a() { b(); func() { b() }() }\nfunc b() { c := b; c() }\nvar x = func() int { b(); return 1 }()");
        var b = (FunctionSymbol)code.Package.Scope.Lookup("b")!;
        Assert.Equal(["a", "function literal in a", "function literal"], code.Package.CallGraph.CallsTo(b).Select(site => site.Function?.DisplayName));
        Assert.Equal(2, code.Package.CallGraph.CallsIn(code.Package.Bodies[0]).Length);
    }

    [Fact]
    public void Values_of_function_type_are_known_by_what_they_are_given_to()
    {
        var code = Snippet.Of("""
            type T struct{ run func(); name string }
            func each(n int, f func()) { f() }
            func one() {}
            func two() {
                each(1, one)
                each(2, func() {})
                t := T{run: one, name: "a"}
                t.run = two
                var g func() = one
                g()
            }
            """);
        Assert.Equal(["one", "func() {}"], Given(code, "f", 1));
        Assert.Equal(["one", "two"], Given(code, "run", 1));
        Assert.Equal(["one"], Given(code, "g", 1));
        Assert.Empty(Given(code, "name", 1));
    }

    [Fact]
    public void Implementations_have_all_methods_of_an_interface_promoted_ones_included()
    {
        var code = Snippet.Of("""
            import "io"
            type Store interface { Get() string; Set(s string) }
            type closing interface { Store; io.Closer }
            type getter struct{}
            func (getter) Get() string { return "" }
            type both struct{ getter }
            func (*both) Set(s string) {}
            """);
        var store = (TypeSymbol)code.Package.Scope.Lookup("Store")!;
        Assert.Equal(["both"], code.Package.ImplementationsOf(store).Select(type => type.Name));
        Assert.Empty(code.Package.ImplementationsOf((TypeSymbol)code.Package.Scope.Lookup("closing")!));
    }

    private static IEnumerable<string> Given(Snippet code, string name, int occurrence)
    {
        var variable = (VariableSymbol)code.SymbolOf(name, occurrence)!;
        return code.Package.ValuesGivenTo(variable).Select(value => code.Package.FileOf(value).Text.ToString(value.Span));
    }

    private static string Describe(Callee callee)
        => $"{callee.GetType().Name} {callee.Name} {(callee.Results is { } results ? $"({string.Join(", ", results)})" : "?")}";
}
