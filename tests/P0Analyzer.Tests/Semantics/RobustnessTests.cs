using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

/// <summary>Files that are not Go, or like nobody's: every question gets some answer.</summary>
public class RobustnessTests
{
    private const string Program = """
        package p
        import ("context"; h "net/http"; . "strings"; "example.com/sdk")
        const ( a = iota; b; c = len("x") + 1<<a )
        type Task[T any] struct { sdk.Base; client *sdk.Client; run func(int) error; items map[string][]T }
        type api interface { Get(ctx context.Context) (v any, err error); api }
        func (t *Task[T]) Invoke(ctx context.Context) (n int, err error) {
            defer func() { if r := recover(); r != nil { err = ToError(r) } }()
        outer:
            for i, item := range t.items["k"] {
                switch v := any(item).(type) { case int: n += v; case string, nil: continue outer }
                select { case x, ok := <-make(chan T): _, _ = x, ok; default: break outer }
                if resp, err := h.Get(Title("a")); err != nil { return i, err } else { _ = resp.Body }
            }
            t.run = func(page int) error { goto done; done: return t.run(page + b) }
            return len(t.items), t.run(func() int { return 1 }())
        }
        func (t *Task[T]) Match() bool { return f[int, T](nil)(t) }
        func f[A, B any](xs ...A) func(*Task[B]) bool { return func(*Task[B]) bool { return [2]bool{true}[1] } }
        func init() { sdk.RegisterCapability(&Task[int]{client: sdk.New(), items: map[string][]int{"a": {1}}}) }
        """;

    [Fact]
    public void A_file_may_end_anywhere()
    {
        for (var length = 0; length <= Program.Length; length++) AskEverything(Program[..length]);
    }

    [Fact]
    public void Any_word_may_be_missing()
    {
        for (var start = 0; start < Program.Length; start++)
        {
            if (start > 0 && char.IsLetterOrDigit(Program[start]) && char.IsLetterOrDigit(Program[start - 1])) continue;
            var end = start + 1;
            while (end < Program.Length && char.IsLetterOrDigit(Program[start]) && char.IsLetterOrDigit(Program[end])) end++;
            AskEverything(Program.Remove(start, end - start));
        }
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("- ", "1", "")]
    [InlineData("f(", "1", ")")]
    [InlineData("sdk.F(ctx, ", "1", ")")]
    [InlineData("func() int { return ", "1", " }()")]
    [InlineData("[]T{", "", "}")]
    [InlineData("a[", "0", "]")]
    [InlineData("1 + (", "1", ")")]
    [InlineData("", "a", ".b")]
    [InlineData("", "a", ".b()")]
    [InlineData("", "1", " + 1")]
    [InlineData("[]", "int", "")]
    [InlineData("map[string]", "int", "")]
    [InlineData("struct{ F ", "int", " }")]
    [InlineData("func(x ", "int", ")")]
    [InlineData("&T{F: ", "nil", "}")]
    public void Expressions_may_nest_deeply(string open, string inner, string close)
    {
        const int depth = 2_000;
        var expr = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
        AskEverything($"package p; import \"example.com/sdk\"; var x = {expr}; func f(n int) int {{ return x }}; type T {expr}");
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("if x := 1; x > 0 {", "}")]
    [InlineData("for x := range 3 {", "}")]
    [InlineData("func() {", "}()")]
    [InlineData("switch x := any(1).(type) { case int:", "}")]
    public void Statements_may_nest_deeply(string open, string close)
    {
        const int depth = 1_000;
        var body = string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close + "\n", depth));
        AskEverything($"package p; func f() {{ {body} }}");
    }

    private static void AskEverything(string text)
    {
        var tree = GoSyntaxTree.Parse(SourceText.From(text, "p/p.go"));
        var package = GoProgram.Create([new SourcePackage("p", tree.Root.Name.Name, [new SourceFile("p/p.go", tree)])]).Packages[0];
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            if (node is Ident ident) _ = package.SymbolOf(ident);
            if (node is SelectorExpr selector) _ = package.SymbolOf(selector);
            if (node is CallExpr call) Assert.NotNull(package.CalleeOf(call));
            if (node is not Expr expr) continue;
            Assert.NotNull(package.TypeOf(expr).ToString());
            _ = package.ConstantOf(expr);
        }

        Assert.All(package.Functions, function => Assert.NotNull(function.Signature));
        Assert.All(package.Bodies, body => _ = package.ExternalCalls.MakesExternalCall(body));
        Assert.All(package.Integrations, integration => Assert.NotEmpty(integration.Files));
    }
}
