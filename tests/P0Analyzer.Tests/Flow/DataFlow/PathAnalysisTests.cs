using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class PathAnalysisTests
{
    /// <summary>Whether <c>check()</c> was called on every way to <c>send()</c>, ways that contradict themselves left out.</summary>
    [Theory]
    [InlineData("check()\nsend()", true)]
    [InlineData("if x {\n\tcheck()\n}\nsend()", false)]
    [InlineData("if x {\n\tcheck()\n}\nif x {\n\tsend()\n}", true)]
    [InlineData("if x {\n\tcheck()\n}\nif !x {\n\tsend()\n}", false)]
    [InlineData("if x {\n\tcheck()\n}\nx = other()\nif x {\n\tsend()\n}", false)]
    [InlineData("ok := x\nif ok {\n\tcheck()\n}\nif x {\n\tsend()\n}", true)]
    [InlineData("ok := false\nif x {\n\tcheck()\n\tok = true\n}\nif ok {\n\tsend()\n}", true)]
    [InlineData("ok := false\nif x {\n\tcheck()\n\tok = true\n}\nif !ok {\n\tsend()\n}", false)]
    [InlineData("both := x && y\nif x {\n\tcheck()\n}\nif both {\n\tsend()\n}", true)]
    [InlineData("either := x || y\nif x {\n\tcheck()\n}\nif either {\n\tsend()\n}", false)]
    [InlineData("failed := err != nil\nif !failed {\n\tcheck()\n}\nif err == nil {\n\tsend()\n}", true)]
    [InlineData("failed := err != nil\nerr = nil\nif !failed {\n\tcheck()\n}\nif err == nil {\n\tsend()\n}", false)]
    [InlineData("if err == nil {\n\tcheck()\n}\nswitch err {\ncase nil:\n\tsend()\n}", true)]
    [InlineData("if x {\n\tcheck()\n}\nswitch {\ncase x:\n\tsend()\n}", true)]
    [InlineData("if x {\n\tcheck()\n}\ngo func() { x = true }()\nif x {\n\tsend()\n}", false)]
    [InlineData("if x {\n\tcheck()\n}\nset(&x)\nif x {\n\tsend()\n}", false)]
    [InlineData("if s.on {\n\tcheck()\n}\nif s.on {\n\tsend()\n}", true)]
    [InlineData("if s.on {\n\tcheck()\n}\nother()\nif s.on {\n\tsend()\n}", false)]
    [InlineData("if s.on {\n\ty = true\n} else {\n\treturn\n}\nif y {\n\tcheck()\n}\nsend()", true)]
    [InlineData("err = nil\nif err == nil {\n\tcheck()\n}\nsend()", true)]
    [InlineData("p := &x\nif p != nil {\n\tcheck()\n}\nsend()", true)]
    [InlineData("for i := 0; i < 9; i++ {\n\tif x {\n\t\tcheck()\n\t}\n}\nif x {\n\tsend()\n}", false)]
    public void Ways_are_kept_apart_by_what_they_know(string body, bool isChecked)
    {
        var result = Run(body, maxPaths: 32, out var graph);

        var ways = result.Before(graph.Find<CallExpr>("send()"))!;
        Assert.False(ways.IsMerged);
        Assert.Equal(isChecked, ways.Paths.All(way => way.IsChecked));
    }

    [Fact]
    public void A_node_that_only_a_contradiction_leads_to_is_not_reached()
    {
        var result = Run("if x {\n\tif !x {\n\t\tsend()\n\t}\n}", maxPaths: 32, out var graph);

        Assert.Null(result.Before(graph.Find<CallExpr>("send()")));
    }

    [Fact]
    public void Above_the_bound_ways_are_merged_into_what_all_know()
    {
        var result = Run("if x {\n\tcheck()\n}\nif y {\n\tcheck()\n}\nsend()", maxPaths: 2, out var graph);

        var ways = result.Before(graph.Find<CallExpr>("send()"))!;
        Assert.False(Assert.Single(ways.Paths).IsChecked);
        Assert.True(result.HasConverged);
    }

    private static FlowResult<PathSet<Way>> Run(string body, int maxPaths, out ControlFlowGraph graph)
    {
        var package = GoCode.Declarations($"func f(x, y bool, err error, s *service) {{\n{body}\n}}\ntype service struct{{ on bool }}");
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        var function = package.Function("f");
        graph = package.FlowOf(function);
        return new Checks(package.VariablesOf(function), maxPaths).Run(graph);
    }

    private sealed record Way(KnownValues Known, bool IsChecked);

    private sealed class Checks(FunctionVariables variables, int maxPaths) : PathAnalysis<Way>
    {
        protected override int MaxPaths => maxPaths;

        protected override Way Initial => new(KnownValues.AtStartOf(variables), IsChecked: false);

        protected override Way Transfer(SyntaxNode node, Way path)
        {
            var isCheck = Evaluation.CallsInOrder(node).Any(call => call.Fun is Ident { Name: "check" });
            return new Way(path.Known.After(node), path.IsChecked || isCheck);
        }

        protected override Way? TransferEdge(FlowEdge edge, Way path)
            => path.Known.After(edge) is { } known ? path with { Known = known } : null;

        protected override Way Merge(Way one, Way other) => new(one.Known.Common(other.Known), one.IsChecked && other.IsChecked);
    }
}
