using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class ConditionFactTests
{
    [Theory]
    [InlineData("err != nil", "err is not nil", "err is nil")]
    [InlineData("nil == err", "err is nil", "err is not nil")]
    [InlineData("ok", "ok is true", "ok is false")]
    [InlineData("!ok", "ok is true", "ok is false")]
    [InlineData("f(x)", "f(x) is true", "f(x) is false")]
    [InlineData("ok == false", "ok is false", "ok is true")]
    [InlineData("true != ok", "ok is false", "ok is true")]
    [InlineData("(a == b) == true", "a Eql b", "a Neq b")]
    [InlineData("n < 3", "n Lss 3", "n Geq 3")]
    [InlineData("3 < n", "n Gtr 3", "n Leq 3")]
    [InlineData("a >= b", "a Geq b", "a Lss b")]
    public void A_condition_says_one_thing_when_it_holds_and_another_when_not(string condition, string whenTrue, string whenFalse)
    {
        var graph = GoCode.Flow($"if {condition} {{\n\tyes()\n}} else {{\n\tno()\n}}");
        var edges = graph.Entry.Successors.OrderBy(edge => edge.Kind == FlowEdgeKind.False).Select(edge => Text(graph, ConditionFacts.Of(edge)));

        Assert.Equal([whenTrue, whenFalse], edges);
    }

    [Theory]
    [InlineData("switch x {\ncase 1:\n\ta()\n}", "x Eql 1", "x Neq 1")]
    [InlineData("switch x {\ncase nil:\n\ta()\n}", "x is nil", "x is not nil")]
    [InlineData("switch x.(type) {\ncase int:\n\ta()\n}", "x has type int", "x has not type int")]
    [InlineData("switch x.(type) {\ncase nil:\n\ta()\n}", "x is nil", "x is not nil")]
    [InlineData("switch {\ncase x:\n\ta()\n}", "x is true", "x is false")]
    [InlineData("switch x {\ncase true:\n\ta()\n}", "x is true", "x is false")]
    [InlineData("for range xs {\n\ta()\n}", null, null)]
    public void An_edge_of_a_switch_says_which_case_it_is(string body, string? whenTaken, string? whenNot)
    {
        var graph = GoCode.Flow(body);
        var edges = graph.Blocks.First(block => block.Successors.Length == 2).Successors.Select(edge => Text(graph, ConditionFacts.Of(edge)));

        Assert.Equal([whenTaken, whenNot], edges);
    }

    private static string? Text(ControlFlowGraph graph, ConditionFact? fact)
    {
        return fact switch
        {
            ConditionFact.NilTest test => $"{Source(test.Value)} is {(test.IsNil ? "" : "not ")}nil",
            ConditionFact.BoolTest test => $"{Source(test.Value)} is {(test.IsTrue ? "true" : "false")}",
            ConditionFact.Comparison test => $"{Source(test.Left)} {test.Operator} {Source(test.Right)}",
            ConditionFact.TypeTest test => $"{Source(test.Value)} has {(test.Holds ? "" : "not ")}type {Source(test.Type)}",
            _ => null,
        };

        string Source(Expr expression) => graph.Function.File.Text.ToString(expression.Span);
    }
}
