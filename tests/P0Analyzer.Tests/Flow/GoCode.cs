using System.Collections.Immutable;
using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

/// <summary>Go code as the tests write it.</summary>
internal static class GoCode
{
    /// <summary>A package of files, each with its package clause.</summary>
    public static GoPackage Package(params string[] files)
    {
        ImmutableArray<SourceFile> sources = [.. files.Select((text, i) => new SourceFile($"file{i}.go", GoSyntaxTree.Parse(SourceText.From(text, $"file{i}.go"))))];
        return GoProgram.Create([new SourcePackage("/p", "p", sources)]).Packages[0];
    }

    /// <summary>The package with these declarations and nothing else.</summary>
    public static GoPackage Declarations(string declarations) => Package($"package p\n{declarations}");

    /// <summary>The declared function of that name, or the method <c>Type.Name</c>.</summary>
    public static GoFunction Function(this GoPackage package, string name)
        => package.Bodies.Single(function => function.Symbol?.DisplayName == name);

    /// <summary>The graph of <c>func f(…)</c> with this body.</summary>
    public static ControlFlowGraph Flow(string body)
    {
        var package = Declarations($"func f() {{\n{body}\n}}\n");
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        return package.FlowOf(package.Function("f"));
    }

    /// <summary>The first node of a type whose source is this text.</summary>
    public static T Find<T>(this ControlFlowGraph graph, string text)
        where T : SyntaxNode
        => graph.Function.Find<T>(text);

    /// <summary>The first node of a type in a function whose source is this text.</summary>
    public static T Find<T>(this GoFunction function, string text)
        where T : SyntaxNode
        => function.Syntax.Descendants<T>().First(node => function.File.Text.ToString(node.Span) == text);

    /// <summary>A graph in a few lines: a block each, its nodes and where it leads.</summary>
    public static string Shape(this ControlFlowGraph graph)
    {
        var source = graph.Function.File.Text;
        return string.Join('\n', graph.Blocks.Where(IsShown).Select(Line));

        bool IsShown(BasicBlock block) => block.Nodes.Length > 0 || block.Successors.Length > 0;

        string Line(BasicBlock block)
        {
            var nodes = string.Join("; ", block.Nodes.Select(node => FlowNodeText.Of(node, source)));
            var ways = string.Join(", ", block.Successors.Select(Way));
            return $"{(block.IsReachable ? "" : "dead ")}{block}: {nodes}{(nodes.Length > 0 ? " " : "")}→ {ways}".TrimEnd();
        }

        string Way(FlowEdge edge)
        {
            var target = edge.To == graph.Exit ? "exit" : edge.To == graph.PanicExit ? "panic" : edge.To.ToString();
            var condition = edge.Condition is null ? "" : source.ToString(edge.Condition.Span);
            var tag = edge.Tag is null ? "" : source.ToString(edge.Tag.Span);
            return edge.Kind switch
            {
                FlowEdgeKind.Next or FlowEdgeKind.NoReturn => target,
                FlowEdgeKind.True => $"{target} if {condition}",
                FlowEdgeKind.False => $"{target} unless {condition}",
                FlowEdgeKind.Case => $"{target} if {tag} is {condition}",
                FlowEdgeKind.NoCase => $"{target} if {tag} is not {condition}",
                _ => $"{target} {edge.Kind}",
            };
        }
    }
}
