using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class GraphQueryTests
{
    [Fact]
    public void A_point_is_found_for_whatever_is_part_of_a_flow_node()
    {
        var graph = GoCode.Flow("a()\nif x := b(c); x {\n\td(e + 1)\n}");

        Assert.Equal("d(e + 1)", Text(graph, graph.PointOf(graph.Find<Ident>("e"))!.Value.Node!));
        Assert.Equal("x := b(c)", Text(graph, graph.PointOf(graph.Find<Ident>("c"))!.Value.Node!));
    }

    [Fact]
    public void The_point_of_a_statement_that_holds_others_is_where_it_begins()
    {
        var graph = GoCode.Flow("a()\nfor i := 0; i < 3; i++ {\n\tb()\n}");

        Assert.Equal("i := 0", Text(graph, graph.PointOf(graph.Function.Body.List[1])!.Value.Node!));
    }

    [Fact]
    public void The_inside_of_a_function_literal_has_no_point_but_the_literal_has()
    {
        var graph = GoCode.Flow("f := func() { inner() }\nf()");

        Assert.Null(graph.PointOf(graph.Find<CallExpr>("inner()")));
        Assert.Equal(0, graph.PointOf(graph.Find<FuncLit>("func() { inner() }"))!.Value.Index);
    }

    [Fact]
    public void The_inside_of_a_literal_that_is_ranged_over_has_no_point()
    {
        var graph = GoCode.Flow("for x := range func(yield func(int) bool) { inner() } {\n\ta(x)\n}");

        Assert.Null(graph.PointOf(graph.Find<CallExpr>("inner()")));
    }

    [Fact]
    public void Another_function_has_no_point()
    {
        var package = GoCode.Declarations("func f() { a() }\nfunc g() { b() }");

        Assert.Null(package.FlowOf(package.Function("f")).PointOf(package.Function("g").Find<CallExpr>("b()")));
    }

    [Fact]
    public void What_stands_behind_a_return_is_not_reachable()
    {
        var graph = GoCode.Flow("a()\nreturn\nb()");

        Assert.True(graph.IsReachable(graph.Find<CallExpr>("a()")));
        Assert.False(graph.IsReachable(graph.Find<CallExpr>("b()")));
    }

    [Theory]
    [InlineData("check()\nsend()", true)]
    [InlineData("if x {\n\tcheck()\n}\nsend()", false)]
    [InlineData("if x {\n\tcheck()\n} else {\n\treturn\n}\nsend()", true)]
    [InlineData("if a && check() {\n\tsend()\n}", true)]
    [InlineData("if a || check() {\n\tsend()\n}", false)]
    [InlineData("for {\n\tcheck()\n\tif x {\n\t\tbreak\n\t}\n}\nsend()", true)]
    [InlineData("for range xs {\n\tcheck()\n}\nsend()", false)]
    [InlineData("send()\ncheck()", false)]
    public void One_call_is_always_before_another_when_every_way_passes_it(string body, bool expected)
    {
        var graph = GoCode.Flow(body);

        Assert.Equal(expected, graph.IsAlwaysBefore(graph.Find<CallExpr>("check()"), graph.Find<CallExpr>("send()")));
    }

    [Fact]
    public void A_path_names_what_decided_on_the_way()
    {
        var graph = GoCode.Flow("a()\nif x {\n\tcheck()\n}\nif y {\n\treturn\n}\nsend()");
        var check = graph.Find<CallExpr>("check()");
        var from = new FlowPoint(graph.Entry, 0);

        var path = graph.FindPath(from, graph.PointOf(graph.Find<CallExpr>("send()"))!.Value, avoiding: [check]);

        Assert.Equal(["a()", "x", "y", "send()"], path!.Steps.Select(step => Text(graph, step)));
    }

    [Fact]
    public void No_path_is_found_around_what_every_way_passes()
    {
        var graph = GoCode.Flow("a()\ncheck()\nif y {\n\treturn\n}\nsend()");
        var check = graph.Find<CallExpr>("check()");

        Assert.Null(graph.FindPath(new FlowPoint(graph.Entry, 0), new FlowPoint(graph.Exit, 0), avoiding: [check]));
        Assert.NotNull(graph.FindPath(graph.PointOf(check)!.Value.Next, new FlowPoint(graph.Exit, 0), avoiding: [check]));
    }

    [Fact]
    public void A_path_can_be_kept_from_edges()
    {
        var graph = GoCode.Flow("if x {\n\tsend()\n}");
        var send = graph.PointOf(graph.Find<CallExpr>("send()"))!.Value;

        Assert.Null(graph.FindPath(new FlowPoint(graph.Entry, 0), send, follow: edge => edge.Kind != FlowEdgeKind.True));
    }

    [Fact]
    public void A_way_to_return_is_passed_after_a_branch_where_branches_meet()
    {
        var graph = GoCode.Flow("if x {\n\ta()\n}\nb()\nfor {\n\tif y {\n\t\tbreak\n\t}\n}\nc()");
        var (a, b, c) = (Block("a()"), Block("b()"), Block("c()"));

        Assert.True(graph.PostDominators.Dominates(b, a));
        Assert.True(graph.PostDominators.Dominates(c, b));
        Assert.False(graph.PostDominators.Dominates(a, graph.Entry));

        BasicBlock Block(string call) => graph.PointOf(graph.Find<CallExpr>(call))!.Value.Block;
    }

    private static string Text(ControlFlowGraph graph, SyntaxNode node) => graph.Function.File.Text.ToString(node.Span);
}
