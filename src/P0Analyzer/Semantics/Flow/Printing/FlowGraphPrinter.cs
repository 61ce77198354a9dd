using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Prints a graph for those who debug a rule.</summary>
public static class FlowGraphPrinter
{
    /// <summary>The blocks with their nodes, each behind its line (from 1), and where each leads. Lines end in <c>\n</c>.</summary>
    public static string ToText(ControlFlowGraph graph)
    {
        var source = graph.Function.File.Text;
        var text = new StringBuilder();
        text.Append($"{graph.Function.DisplayName} · {Place(graph)}{(graph.IsIncomplete ? " · incomplete" : "")}\n");
        foreach (var block in graph.Blocks.Where(block => IsShown(graph, block)))
        {
            text.Append($"\n{Name(graph, block)}{Notes(graph, block)}\n");
            foreach (var node in block.Nodes) text.Append($"{Line(source, node),6}  {FlowNodeText.Of(node, source)}\n");
            foreach (var edge in block.Successors) text.Append($"        → {Name(graph, edge.To)}{Label(edge, source)}\n");
        }

        return text.ToString();
    }

    /// <summary>The graph in Graphviz's language: <c>p0 flow file.go:Function --dot | dot -Tsvg</c>. Lines end in <c>\n</c>.</summary>
    public static string ToDot(ControlFlowGraph graph)
    {
        var source = graph.Function.File.Text;
        var text = new StringBuilder();
        text.Append("digraph flow {\n");
        text.Append($"  label={Quote($"{graph.Function.DisplayName} · {Place(graph)}")};\n");
        text.Append("  node [shape=box, fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n");
        foreach (var block in graph.Blocks.Where(block => IsShown(graph, block)))
        {
            var label = new StringBuilder($"{Name(graph, block)}{Notes(graph, block)}\n");
            foreach (var node in block.Nodes) label.Append($"{Line(source, node)}  {FlowNodeText.Of(node, source)}\n");
            text.Append($"  b{block.Index} [label={Quote(label.ToString())}{(block.IsReachable ? "" : ", style=dashed")}];\n");
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var edge in block.Successors)
                text.Append($"  b{edge.From.Index} -> b{edge.To.Index} [label={Quote(Label(edge, source).Trim())}];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>An exit that is not reached says that the function never returns; that it never panics goes without saying.</summary>
    private static bool IsShown(ControlFlowGraph graph, BasicBlock block) => block != graph.PanicExit || !block.Predecessors.IsEmpty;

    private static string Place(ControlFlowGraph graph)
        => $"{graph.Function.File.Path}:{Line(graph.Function.File.Text, graph.Function.Syntax)}";

    private static int Line(SourceText source, SyntaxNode node) => source.GetLine(node.Span.Start);

    private static string Name(ControlFlowGraph graph, BasicBlock block)
    {
        if (block == graph.Exit) return "exit";
        return block == graph.PanicExit ? "no return" : block.ToString();
    }

    private static string Notes(ControlFlowGraph graph, BasicBlock block)
    {
        var notes = new List<string>();
        if (block == graph.Entry) notes.Add("entry");
        if (!block.IsReachable) notes.Add("unreachable");
        for (var loop = graph.LoopAround(block); loop is not null; loop = loop.Parent)
        {
            if (loop.Header == block) notes.Add("loop head");
        }

        return notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})";
    }

    private static string Label(FlowEdge edge, SourceText source)
    {
        var condition = edge.Condition is null ? "" : FlowNodeText.Of(edge.Condition, source);
        var tag = edge.Tag is null ? "" : FlowNodeText.Of(edge.Tag, source);
        return edge.Kind switch
        {
            FlowEdgeKind.True => $" if {condition}",
            FlowEdgeKind.False => $" if not {condition}",
            FlowEdgeKind.Case => $" if {tag} is {condition}",
            FlowEdgeKind.NoCase => $" if {tag} is not {condition}",
            FlowEdgeKind.RangeTurn => $" with the next of {condition}",
            FlowEdgeKind.RangeDone => $" after the last of {condition}",
            FlowEdgeKind.Select => " if it can",
            FlowEdgeKind.Default => " by default",
            _ => "",
        };
    }

    private static string Quote(string text)
        => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\l", StringComparison.Ordinal)}\"";
}
