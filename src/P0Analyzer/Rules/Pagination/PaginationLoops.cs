using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>The pagination loops of a package. They are looked for once, by whichever rule asks first.</summary>
internal sealed class PaginationLoops
{
    private static readonly ConditionalWeakTable<GoPackage, PaginationLoops> Known = [];

    private readonly Lazy<ImmutableArray<PaginationLoop>> loops;

    private PaginationLoops(GoPackage package) => loops = new(() => Find(package));

    /// <summary>Those of a package, in source order.</summary>
    public static ImmutableArray<PaginationLoop> Of(GoPackage package)
        => Known.GetValue(package, static package => new PaginationLoops(package)).loops.Value;

    private static ImmutableArray<PaginationLoop> Find(GoPackage package)
    {
        var found = ImmutableArray.CreateBuilder<PaginationLoop>();
        foreach (var function in package.Bodies)
        {
            var fetching = FetchingLoops(package, function);
            if (fetching.Count == 0) continue;
            var facts = Helpers.FactsOf(function);
            foreach (var site in facts.Loops)
            {
                if (!fetching.Contains(site.Syntax) || LoopContext.Of(facts, site) is not { } loop) continue;
                if (PaginationRecognizer.Recognize(loop) is var (kind, fetch)) found.Add(LoopEnds.Decide(loop, kind, fetch));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The loops of a function with a call in them that may bring a page. Most functions have none, and need no further look.</summary>
    private static HashSet<SyntaxNode> FetchingLoops(GoPackage package, GoFunction function)
    {
        var loops = new List<SyntaxNode>();
        var fetching = new HashSet<SyntaxNode>();
        foreach (var node in function.Body.DescendantsAndSelf())
        {
            if (node is ForStmt or RangeStmt) loops.Add(node);
            else if (loops.Count > 0 && node is CallExpr call && IsIn(loops, call) && Fetch.Is(package, call)) AddThoseAround(call);
        }

        return fetching;

        void AddThoseAround(CallExpr call)
        {
            foreach (var loop in loops)
            {
                if (loop.Span.Contains(call.Span)) fetching.Add(loop);
            }
        }
    }

    private static bool IsIn(List<SyntaxNode> loops, CallExpr call)
    {
        for (var i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i].Span.Contains(call.Span)) return true;
        }

        return false;
    }
}
