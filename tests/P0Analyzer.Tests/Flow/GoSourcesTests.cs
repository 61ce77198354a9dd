using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

/// <summary>All of Go's own sources, where they are installed: whatever people write in a function has a place in its graph.</summary>
public sealed class GoSourcesTests
{
    private const string Sources = "/usr/share/go-1.23/src";

    [SkippableFact]
    public void Every_statement_of_the_Go_sources_has_a_place_in_a_sound_graph()
    {
        Skip.IfNot(System.IO.Directory.Exists(Sources), $"{Sources} is not installed");
        var folders = System.IO.Directory.EnumerateDirectories(Sources, "*", System.IO.SearchOption.AllDirectories).Where(folder => !folder.Contains("testdata"));
        var problems = new System.Collections.Concurrent.ConcurrentBag<string>();
        var count = 0;

        Parallel.ForEach(folders, folder =>
        {
            foreach (var package in Packages(folder))
            {
                foreach (var function in package.Bodies.SelectMany(WithLiterals))
                {
                    Interlocked.Increment(ref count);
                    if (Problem(package, function) is { } problem) problems.Add($"{function.File.Path} {function.DisplayName}: {problem}");
                }
            }
        });

        Assert.Empty(problems);
        Assert.True(count > 50_000, $"only {count} functions were found");
    }

    private static IEnumerable<GoPackage> Packages(string folder)
    {
        var files = System.IO.Directory.EnumerateFiles(folder, "*.go")
            .Select(path => new SourceFile(path, GoSyntaxTree.Parse(new SourceText(System.IO.File.ReadAllBytes(path), path))))
            .GroupBy(file => file.Tree.Root.Name.Name);
        return GoProgram.Create(files.Select(group => new SourcePackage(folder, group.Key, [.. group]))).Packages;
    }

    private static IEnumerable<GoFunction> WithLiterals(GoFunction function) => function.Literals.SelectMany(WithLiterals).Prepend(function);

    private static string? Problem(GoPackage package, GoFunction function)
    {
        var graph = package.FlowOf(function);
        if (graph.IsIncomplete) return "the graph is incomplete";
        foreach (var node in function.OwnNodes())
        {
            if (node is Stmt and not EmptyStmt && node != function.Body && graph.PointOf(node) is null) return $"{node} has no point";
        }

        foreach (var block in graph.Blocks)
        {
            if (block.Successors.Any(edge => edge.From != block || !edge.To.Predecessors.Contains(edge))) return $"an edge of {block} goes one way only";
            if (block.IsReachable && !graph.Dominators.Dominates(graph.Entry, block)) return $"the entry does not dominate {block}";
            if (block.IsReachable && !graph.PostDominators.Dominates(block, block)) return $"{block} has no way to an end";
        }

        foreach (var loop in graph.Loops)
        {
            if (loop.BackEdges.Any(edge => !loop.Contains(edge.From) || edge.To != loop.Header)) return $"a back edge of {loop} is not in it";
            if (loop.Syntax is null) return $"{loop} has no statement";
        }

        foreach (var access in package.VariablesOf(function).Accesses)
        {
            if (access is { Kind: AccessKind.Read, Node: Ident use } && access.Point.Block.IsReachable && package.VariablesOf(function).Reaching(use).IsEmpty)
                return $"{use.Name} at {use.Span} has no definition";
        }

        return null;
    }
}
