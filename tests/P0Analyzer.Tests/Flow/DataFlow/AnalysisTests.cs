using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class AnalysisTests
{
    [Theory]
    [InlineData("a()\nb()\nend()", "a b")]
    [InlineData("if x() {\n\ta()\n} else {\n\tb()\n}\nend()", "a b x")]
    [InlineData("for x() {\n\ta()\n}\nend()", "a x")]
    [InlineData("a()\nreturn\nend()", null)]
    [InlineData("if x() {\n\ta()\n\tpanic(1)\n}\nend()", "x")]
    public void A_forward_analysis_joins_what_comes_along_each_way(string body, string? expected)
    {
        var graph = GoCode.Flow(body);

        var called = new CalledBefore().Run(graph).Before(graph.Find<CallExpr>("end()"));

        Assert.Equal(expected, called is null ? null : string.Join(' ', called));
    }

    [Fact]
    public void A_forward_analysis_knows_what_is_before_and_after_each_node()
    {
        var graph = GoCode.Flow("a()\nb()");
        var result = new CalledBefore().Run(graph);
        var a = graph.Find<CallExpr>("a()");

        Assert.True(result.HasConverged);
        Assert.Equal([], result.Before(a)!);
        Assert.Equal(["a"], result.After(a)!);
        Assert.Equal(["a", "b"], result.Before(graph.Exit)!);
    }

    [Fact]
    public void An_analysis_can_start_with_what_is_known_elsewhere()
    {
        var graph = GoCode.Flow("a()");

        Assert.Equal(["a", "z"], new CalledBefore().Run(graph, ["z"]).Before(graph.Exit)!);
    }

    [Theory]
    [InlineData("start()\na()\nb()", "a b start")]
    [InlineData("start()\nif x() {\n\ta()\n\treturn\n}\nb()", "a b start x")]
    [InlineData("start()\nfor {\n\ta()\n}\nb()", "a start")]
    [InlineData("start()\npanic(1)\nb()", "panic start")]
    public void A_backward_analysis_joins_what_may_still_come(string body, string expected)
    {
        var graph = GoCode.Flow(body);

        var coming = new CalledAfter().Run(graph).Before(graph.Find<CallExpr>("start()"));

        Assert.Equal(expected, string.Join(' ', coming!));
    }

    [Fact]
    public void An_analysis_that_never_settles_is_stopped_and_says_so()
    {
        var graph = GoCode.Flow("for {\n\ta()\n}");

        Assert.False(new Counting().Run(graph).HasConverged);
    }

    private static ImmutableSortedSet<string> AddCalls(SyntaxNode node, ImmutableSortedSet<string> called)
    {
        foreach (var call in Evaluation.CallsInOrder(node)) called = called.Add(((Ident)call.Fun).Name);
        return called;
    }

    private abstract class SetAnalysis : ForwardAnalysis<ImmutableSortedSet<string>>
    {
        protected override ImmutableSortedSet<string> Initial => [];

        protected override ImmutableSortedSet<string> Join(ImmutableSortedSet<string> one, ImmutableSortedSet<string> other) => one.Union(other);

        protected override bool AreEqual(ImmutableSortedSet<string> one, ImmutableSortedSet<string> other) => one.SetEquals(other);
    }

    private sealed class CalledBefore : SetAnalysis
    {
        protected override ImmutableSortedSet<string> Transfer(SyntaxNode node, ImmutableSortedSet<string> state) => AddCalls(node, state);
    }

    private sealed class CalledAfter : BackwardAnalysis<ImmutableSortedSet<string>>
    {
        protected override ImmutableSortedSet<string> AtEnd(BasicBlock end) => [];

        protected override ImmutableSortedSet<string> Join(ImmutableSortedSet<string> one, ImmutableSortedSet<string> other) => one.Union(other);

        protected override bool AreEqual(ImmutableSortedSet<string> one, ImmutableSortedSet<string> other) => one.SetEquals(other);

        protected override ImmutableSortedSet<string> Transfer(SyntaxNode node, ImmutableSortedSet<string> state) => AddCalls(node, state);
    }

    private sealed class Counting : ForwardAnalysis<int>
    {
        protected override int Initial => 0;

        protected override int Join(int one, int other) => Math.Max(one, other);

        protected override int Transfer(SyntaxNode node, int state) => state + 1;
    }
}
