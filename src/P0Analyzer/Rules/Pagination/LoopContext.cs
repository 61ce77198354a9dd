using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A loop that takes more than one turn, and what is known of it.</summary>
internal sealed class LoopContext
{
    private LoopContext(FunctionFacts facts, LoopSite site, ControlFlowGraph graph, FlowLoop flow)
    {
        Facts = facts;
        Site = site;
        Graph = graph;
        Flow = flow;
        Values = new ValueFlow(facts, site);
        AllValues = new ValueFlow(facts, null);
        Exits = LoopExit.AllOf(this);
    }

    /// <summary>What the text of the function says.</summary>
    public FunctionFacts Facts { get; }

    /// <summary>The loop in the text.</summary>
    public LoopSite Site { get; }

    /// <summary>The flow of the function or literal that it stands in.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>The loop in that flow.</summary>
    public FlowLoop Flow { get; }

    /// <summary>Which values go where in its turns.</summary>
    public ValueFlow Values { get; }

    /// <summary>Which values go where in the function.</summary>
    public ValueFlow AllValues { get; }

    /// <summary>The conditions on which it ends.</summary>
    public IReadOnlyList<LoopExit> Exits { get; }

    /// <summary>The package.</summary>
    public GoPackage Package => Facts.Function.Package;

    /// <summary>The range clause when it counts up to a number; null for other loops.</summary>
    public RangeStmt? CountedRange => Site.Syntax as RangeStmt;

    /// <summary>The context of a loop; null for a range over a collection, which is never a pagination loop, and for what takes no second turn.</summary>
    public static LoopContext? Of(FunctionFacts facts, LoopSite site)
    {
        var package = facts.Function.Package;
        if (site.Syntax is RangeStmt range && !SettingReader.IsCounted(package, range)) return null;
        var graph = package.FlowOf(site.Function);
        return graph.TryGetLoop(site.Syntax, out var flow) ? new LoopContext(facts, site, graph, flow) : null;
    }

    /// <summary>Where in the text a node of this function stands.</summary>
    public CodeSite SiteOf(SyntaxNode node)
    {
        LoopSite? innermost = null;
        foreach (var loop in Facts.Loops)
        {
            var isOutside = (loop.Syntax is ForStmt { Init: { } init } && init.Span.Contains(node.Span))
                || (loop.Syntax is RangeStmt { X: { } operand } && operand.Span.Contains(node.Span));
            if (loop.Syntax.Span.Contains(node.Span) && !isOutside) innermost = loop;
        }

        return new CodeSite(node, innermost, Package.FunctionOf(node) ?? Facts.Function);
    }

    /// <summary>A way to the next turn on which none of some flow nodes runs; null when there is none.</summary>
    public FlowPath? TurnWithout(IEnumerable<SyntaxNode> nodes, Func<FlowEdge, bool>? follow = null) => Graph.FindTurn(Flow, nodes, follow);

    /// <summary>Whether what happens in the loop happens in a turn after which there can be another, as far as it stands in the loop's own flow.</summary>
    public bool IsInTurn(SyntaxNode node) => Graph.PointOf(node) is not { } point || Flow.Contains(point.Block);
}
