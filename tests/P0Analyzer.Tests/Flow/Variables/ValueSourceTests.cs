using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class ValueSourceTests
{
    [Theory]
    [InlineData("send(a)", true)]
    [InlineData("send(&a)", true)]
    [InlineData("b := a\nsend(b)", true)]
    [InlineData("b := &a\nsend(*b)", true)]
    [InlineData("var b any = a\nsend(b.(asset))", true)]
    [InlineData("b := other(a)\nsend(b)", true)]
    [InlineData("b := (a)\nc := b\nsend((c))", true)]
    [InlineData("send(z)", false)]
    [InlineData("b := z\nsend(b)", false)]
    [InlineData("a = z\nsend(a)", false)]
    [InlineData("b := a\nif c {\n\tb = z\n}\nsend(b)", false)]
    [InlineData("b := derive(a)\nsend(b)", false)]
    [InlineData("func() { send(a) }()", true)]
    [InlineData("go func() { send(a) }()\na = z", false)]
    public void Two_expressions_are_the_same_value_when_one_is_a_copy_of_the_other(string body, bool isSame)
    {
        var function = Function($"check(a)\n{body}");

        Assert.Equal(isSame, function.Package.VariablesOf(function).IsSameValue(Argument(function, "check"), Argument(function, "send")));
    }

    [Theory]
    [InlineData("x := g()\ny := x\nsend(y)", "g()")]
    [InlineData("x := 1\nif c {\n\tx = 2\n}\nsend(x)", "1, 2")]
    [InlineData("for _, x := range xs {\n\tsend(x)\n}", "Range")]
    [InlineData("x, err := g()\nsend(x)\n_ = err", "g()")]
    [InlineData("send(a.id)", "a.id")]
    [InlineData("x := other(g())\nsend(x)", "g()")]
    [InlineData("x := a\nfor c {\n\ty := x\n\tx = y\n}\nsend(x)", "Parameter")]
    public void A_value_is_followed_back_to_what_makes_it(string body, string expected)
    {
        var function = Function(body);
        var sources = function.Package.VariablesOf(function).SourcesOf(Argument(function, "send"));

        Assert.Equal(expected, string.Join(", ", sources.Select(Show).Order()));

        string Show(ValueSource source)
            => source.Expression is { } value ? function.File.Text.ToString(value.Span) : source.Definition!.Kind.ToString();
    }

    private static Expr Argument(GoFunction function, string name)
        => function.Syntax.Descendants<CallExpr>().First(call => call.Fun is Ident callee && callee.Name == name).Args[0];

    private static GoFunction Function(string body)
    {
        var package = GoCode.Declarations($"type asset struct{{ id int }}\ntype other asset\nfunc f(a, z asset, c bool) {{\n{body}\n}}");
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        return package.Function("f");
    }
}
