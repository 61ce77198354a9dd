using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class LoopTests
{
    [Fact]
    public void Inner_loops_lie_in_outer_ones()
    {
        var graph = GoCode.Flow("for a {\n\tfor range b {\n\t\tc()\n\t}\n\td()\n}");

        var inner = graph.LoopAround(graph.Find<CallExpr>("c()"))!;
        var outer = graph.LoopAround(graph.Find<CallExpr>("d()"))!;
        Assert.IsType<RangeStmt>(inner.Syntax);
        Assert.IsType<ForStmt>(outer.Syntax);
        Assert.Same(outer, inner.Parent);
        Assert.Equal((0, 1), (outer.Depth, inner.Depth));
    }

    [Fact]
    public void What_leaves_the_loop_is_not_in_it()
    {
        var graph = GoCode.Flow("for {\n\tif a {\n\t\tb()\n\t\treturn\n\t}\n\tc()\n}");

        Assert.Null(graph.LoopAround(graph.Find<CallExpr>("b()")));
        var loop = graph.LoopAround(graph.Find<CallExpr>("c()"))!;
        Assert.Equal("a", graph.Function.File.Text.ToString(Assert.Single(loop.Exits).Condition!.Span));
    }

    [Fact]
    public void A_loop_that_never_takes_a_second_turn_is_none()
    {
        var graph = GoCode.Flow("for {\n\ta()\n\tbreak\n}");

        Assert.Empty(graph.Loops);
        Assert.False(graph.TryGetLoop((ForStmt)graph.Function.Body.List[0], out _));
    }

    [Fact]
    public void Goto_makes_a_loop_of_its_label()
    {
        var graph = GoCode.Flow("again:\n\tif a() {\n\t\tgoto again\n\t}");

        Assert.True(graph.TryGetLoop(graph.Function.Body.List[0], out var loop));
        Assert.Same(loop, graph.LoopAround(graph.Find<CallExpr>("a()")));
    }

    [Fact]
    public void A_loop_that_is_entered_in_its_middle_is_one_loop_without_what_leads_there()
    {
        var graph = GoCode.Flow("if x {\n\ty()\n\tgoto second\n}\nfirst:\n\ta()\nsecond:\n\tb()\n\tif z {\n\t\tgoto first\n\t}");

        var loop = Assert.Single(graph.Loops);
        Assert.Same(loop, graph.LoopAround(graph.Find<CallExpr>("a()")));
        Assert.Same(loop, graph.LoopAround(graph.Find<CallExpr>("b()")));
        Assert.Null(graph.LoopAround(graph.Find<CallExpr>("y()")));
    }

    [Theory]
    [InlineData("for {\n\tfetch()\n\tpage++\n}", true)]
    [InlineData("for {\n\tif fetch() {\n\t\tcontinue\n\t}\n\tpage++\n}", false)]
    [InlineData("for ; ; page++ {\n\tif fetch() {\n\t\tcontinue\n\t}\n}", true)]
    [InlineData("for {\n\tif fetch() {\n\t\tbreak\n\t}\n\tpage++\n}", true)]
    [InlineData("for {\n\tif fetch() {\n\t\tpage++\n\t}\n}", false)]
    public void A_turn_around_a_counter_is_found(string body, bool countsEveryTurn)
    {
        var graph = GoCode.Flow(body);
        var counter = graph.Find<IncDecStmt>("page++");
        var loop = Assert.Single(graph.Loops);

        Assert.Equal(countsEveryTurn, graph.FindTurn(loop, avoiding: [counter]) is null);
        Assert.NotNull(graph.FindTurn(loop));
    }
}
