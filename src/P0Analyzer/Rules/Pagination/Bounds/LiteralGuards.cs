using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Finds guards in the function literals of a loop: whatever they do, a literal's <c>return</c> leaves the literal and not the loop.</summary>
internal static class LiteralGuards
{
    /// <summary>All that compare a counter of the loop with a constant that is named as a bound.</summary>
    public static IEnumerable<JudgedBound> AllOf(LoopContext loop)
    {
        var counters = new Counters(loop);
        foreach (var choice in loop.Site.Body.Descendants<IfStmt>())
        {
            var site = loop.SiteOf(choice);
            if (site.Function == loop.Site.Function || !loop.Facts.AreJoinedBy(loop.Site, site, site)) continue;
            foreach (var comparison in choice.Cond.Descendants<BinaryExpr>())
            {
                if (GuardOf(loop, counters, comparison) is { } guard) yield return guard;
            }
        }
    }

    private static JudgedBound? GuardOf(LoopContext loop, Counters counters, BinaryExpr comparison)
    {
        if (ConditionFacts.Of(comparison, holds: true) is not ConditionFact.Comparison fact) return null;
        return Of(fact.Left, fact.Right) ?? Of(fact.Right, fact.Left);

        JudgedBound? Of(Expr moving, Expr limit)
        {
            if (loop.Package.ConstantOf(limit)?.AsInt64 is null || Trend.Of(loop, counters, moving) is not { Counter: { Direction: not 0, CountsItems: false } counter }) return null;
            var bound = Limit.Of(loop, limit);
            return bound.ConstantName is { } name && PagingWords.IsBound(name) && !PagingWords.IsRetry(name)
                ? new JudgedBound(bound, counter, BoundFault.StaysInside, comparison)
                : null;
        }
    }
}
