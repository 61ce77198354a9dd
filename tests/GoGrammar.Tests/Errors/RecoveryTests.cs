using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar.Tests.Errors;

/// <summary>What is left of a file that is broken in one place.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void A_broken_statement_leaves_the_statements_around_it()
    {
        var body = Function("func f() {\n\ta()\n\tb c\n\td()\n}\n", "f").Body!;
        Assert.Collection(
            body.List,
            statement => Assert.IsType<CallExpr>(Assert.IsType<ExprStmt>(statement).X),
            statement => Assert.Equal("b", Assert.IsType<Ident>(Assert.IsType<ExprStmt>(statement).X).Name),
            statement => Assert.IsType<BadStmt>(statement),
            statement => Assert.IsType<CallExpr>(Assert.IsType<ExprStmt>(statement).X));
    }

    [Fact]
    public void A_broken_statement_inside_a_literal_leaves_the_statement_around_the_literal()
    {
        var body = Function("func f() {\n\teg.Go(func() error {\n\t\tx y\n\t\treturn nil\n\t})\n\tg()\n}\n", "f").Body!;
        var call = Assert.IsType<CallExpr>(Assert.IsType<ExprStmt>(body.List[0]).X);
        Assert.IsType<ReturnStmt>(Assert.IsType<FuncLit>(call.Args.Single()).Body.List[^1]);
        Assert.Equal(2, body.List.Length);
    }

    [Fact]
    public void What_is_missing_is_a_bad_expression()
    {
        var assignment = Assert.IsType<AssignStmt>(Function("func f() {\n\tx := \n}\n", "f").Body!.List[0]);
        Assert.IsType<BadExpr>(assignment.Rhs.Single());
    }

    [Theory]
    [InlineData("func b( {\n\tx()\n}\n")]
    [InlineData("func b() {\n\tif x {\n\ty()\n}\n")]
    [InlineData("func b() {\n\tx(\n}\n")]
    [InlineData("func b() {\n\tx := T{\n}\n")]
    [InlineData("func b() {\n}}\n")]
    [InlineData("func b() {\n\tx := \"\n}\n")]
    [InlineData("func b()\n{\n}\n")]
    [InlineData("type b struct {\n\tx y z\n}\n")]
    [InlineData("type b interface {\n\tx(\n}\n")]
    [InlineData("var b = \n")]
    [InlineData("b := 1\n")]
    [InlineData("}\n")]
    [InlineData("const (\n\tx = 1\n\ty 2\n)\n")]
    public void A_broken_declaration_leaves_those_before_and_after_it(string broken)
    {
        var tree = GoSyntaxTree.Parse(SourceText.From($"package p\n\nfunc a() {{\n\tx()\n}}\n\n{broken}\nfunc c() {{\n\ty()\n}}\n\nfunc d() {{\n\tz()\n}}\n"));
        Assert.True(tree.HasErrors);
        foreach (var name in new[] { "a", "c", "d" })
        {
            var function = tree.Root.Decls.OfType<FuncDecl>().Single(f => f.Name.Name == name);
            Assert.IsType<ExprStmt>(Assert.Single(function.Body!.List));
        }
    }

    [Fact]
    public void A_text_that_is_not_Go_is_one_bad_declaration()
    {
        var tree = GoSyntaxTree.Parse(SourceText.From("<html><body>not Go</body></html>\n"));
        Assert.IsType<BadDecl>(tree.Root.Decls.Single());
        Assert.Single(tree.Diagnostics);
    }

    [Fact]
    public void Reasons_come_in_the_order_of_the_text_one_a_line()
    {
        var tree = GoSyntaxTree.Parse(SourceText.From("package p\nfunc f() {\n\ta b; c d\n\te f\n}\nvar x = 08\n"));
        Assert.Equal([3, 4, 6], tree.Diagnostics.Select(d => tree.Text.GetLine(d.Span.Start)));
    }

    [Fact]
    public void A_stop_that_is_asked_for_is_obeyed()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => GoSyntaxTree.Parse(SourceText.From("package p; var x int"), source.Token));
    }

    private static FuncDecl Function(string declaration, string name)
    {
        var tree = GoSyntaxTree.Parse(SourceText.From($"package p\n{declaration}"));
        Assert.True(tree.HasErrors);
        return tree.Root.Decls.OfType<FuncDecl>().Single(f => f.Name.Name == name);
    }
}
