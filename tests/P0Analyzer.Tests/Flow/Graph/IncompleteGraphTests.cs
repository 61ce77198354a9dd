using System.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class IncompleteGraphTests
{
    [Theory]
    [InlineData("a()\nbreak\nb()")]
    [InlineData("a()\ngoto nowhere\nb()")]
    [InlineData("a()\ncontinue")]
    [InlineData("for {\n\tfunc() { continue }()\n}")]
    public void A_jump_without_a_target_leaves_the_graph_incomplete(string body)
    {
        var package = GoCode.Declarations($"func f() {{\n{body}\n}}");
        var all = package.Bodies.Concat(package.Bodies[0].Literals);

        Assert.Contains(all, function => package.FlowOf(function).IsIncomplete);
    }

    [Fact]
    public void Code_that_does_not_parse_leaves_the_graph_incomplete_but_the_rest_is_there()
    {
        var package = GoCode.Declarations("func f() {\n\ta()\n\tx := := 3 }}\n\tb()\n}\nfunc g() { c() }");

        Assert.NotEmpty(package.Files[0].Tree.Diagnostics);
        Assert.All(package.Bodies, function => Assert.NotEmpty(package.FlowOf(function).Blocks));
    }

    [Theory]
    [InlineData("if x {", "}")]
    [InlineData("for {", "}")]
    [InlineData("{", "}")]
    [InlineData("func() {", "}()")]
    [InlineData("switch { default:", "}")]
    public void Nesting_without_end_is_given_up_and_not_died_of(string open, string close)
    {
        const int Depth = 3000;
        var body = new StringBuilder();
        body.Insert(0, $"{open}\n", Depth).Append("a()\n").Insert(body.Length, $"{close}\n", Depth);
        var package = GoCode.Declarations($"func f() {{\n{body}}}");

        foreach (var function in package.Bodies) Assert.NotNull(package.VariablesOf(function));
    }

    [Fact]
    public void A_chain_of_thousands_of_else_ifs_is_followed_to_its_end()
    {
        var body = new StringBuilder("if x == 0 {\n}");
        for (var i = 1; i < 5000; i++) body.Append($" else if x == {i} {{\n\ta({i})\n}}");
        var package = GoCode.Declarations($"func f(x int) {{\n{body}\n}}");
        AssertParses(package);

        var graph = package.FlowOf(package.Bodies[0]);
        Assert.False(graph.IsIncomplete);
        Assert.True(graph.Dominators.Dominates(graph.Entry, graph.Exit));
        Assert.Equal(5000, graph.Exit.Predecessors.Length - 1);
    }

    [Fact]
    public void A_condition_of_thousands_of_operands_is_taken_apart()
    {
        var condition = string.Join(" || ", Enumerable.Range(0, 5000).Select(i => $"x == {i}"));
        var package = GoCode.Declarations($"func f(x int) {{\n\tif {condition} {{\n\t\ta()\n\t}}\n}}");
        AssertParses(package);

        var graph = package.FlowOf(package.Bodies[0]);
        Assert.False(graph.IsIncomplete);
        Assert.True(graph.Blocks.Length > 5000);
    }

    private static void AssertParses(GoPackage package) => Assert.Empty(package.Files[0].Tree.Diagnostics);
}
