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
            if (!MayFetch(package, function)) continue;
            var facts = Helpers.FactsOf(function);
            foreach (var site in facts.Loops)
            {
                if (LoopContext.Of(facts, site) is { } loop && PaginationRecognizer.Recognize(loop) is var (kind, fetch)) found.Add(LoopEnds.Decide(loop, kind, fetch));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether there is anything to look for in a function: most have no loop, or no call that may bring a page.</summary>
    private static bool MayFetch(GoPackage package, GoFunction function)
    {
        var hasLoop = false;
        foreach (var node in function.Body.DescendantsAndSelf()) hasLoop |= node is ForStmt or RangeStmt;
        if (!hasLoop) return false;
        foreach (var call in function.Body.Descendants<CallExpr>())
        {
            if (Fetch.Is(package, call)) return true;
        }

        return false;
    }
}
