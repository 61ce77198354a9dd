using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData("a(b(), c(d()))", "b d c a", "b d c a")]
    [InlineData("x.a().b(c())", "a c b", "a c b")]
    [InlineData("y[a()] = b()", "a b", "a b")]
    [InlineData("z := a() && b() || c()", "a b c", "a")]
    [InlineData("defer a(b())", "b", "b")]
    [InlineData("go a().b(c())", "a c", "a c")]
    [InlineData("defer func() { a() }()", "", "")]
    [InlineData("a(func() { b() })", "a", "a")]
    [InlineData("var x, y = a(), b()", "a b", "a b")]
    [InlineData("const x = len(\"a\")", "", "")]
    [InlineData("ch() <- v()", "ch v", "ch v")]
    [InlineData("x := []T{a(), {b(): c()}}", "a b c", "a b c")]
    [InlineData("return a(), b()", "a b", "a b")]
    [InlineData("x := <-a()", "a", "a")]
    public void Calls_come_after_those_in_their_operands(string statement, string all, string certain)
    {
        var graph = GoCode.Flow(statement);
        var node = graph.Entry.Nodes[0];

        Assert.Equal(all, Names(Evaluation.CallsInOrder(node)));
        Assert.Equal(certain, Names(Evaluation.CertainCalls(node)));
    }

    [Fact]
    public void A_chosen_communication_does_not_evaluate_its_operands_again()
    {
        var graph = GoCode.Flow("select {\ncase x[i()] = <-a():\ncase b() <- c():\n}");

        Assert.Equal(["a b c", "i", ""], graph.Blocks.Where(block => block.Nodes.Length > 0).Select(block => Names(block.Nodes.SelectMany(Evaluation.CallsInOrder))));
    }

    private static string Names(IEnumerable<CallExpr> calls)
        => string.Join(' ', calls.Select(call => call.Fun is SelectorExpr selector ? selector.Sel.Name : ((Ident)call.Fun).Name));
}
