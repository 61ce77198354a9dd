using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Decides what ends a pagination loop, in the order of the specification's Replaces clauses.</summary>
internal static class LoopEnds
{
    /// <summary>The loop with what ends it.</summary>
    public static PaginationLoop Decide(LoopContext loop, PaginationKind kind, Fetch fetch)
    {
        var bounds = BoundJudge.Judge(loop, fetch);
        var sound = bounds.Where(bound => bound is { Limit.IsConstant: true, Fault: BoundFault.None, CountsItems: false }).MinBy(bound => bound.Limit.Kind);
        if (sound is not null) return End(sound.Limit.Kind == LimitKind.Named ? LoopEnd.Constant : LoopEnd.Number) with { Bound = sound };

        var faulty = bounds.Where(bound => bound.Fault != BoundFault.None).MinBy(bound => bound.Limit.Kind);
        if (faulty is not null) return End(LoopEnd.FaultyBound) with { Bound = faulty };
        if (Forgotten(loop) is { } forgotten) return End(LoopEnd.ForgottenConstant) with { Forgotten = forgotten };

        if (VendorsWord(loop, fetch, bounds) is { } signal) return End(LoopEnd.Vendor) with { Signal = signal };
        var variable = bounds.FirstOrDefault(bound => !bound.CountsItems);
        if (variable is not null) return End(LoopEnd.Variable) with { Bound = variable };
        var items = bounds.FirstOrDefault();
        return items is null ? End(LoopEnd.Nothing) : End(LoopEnd.Items) with { Bound = items };

        PaginationLoop End(LoopEnd end) => new(loop.Site, fetch, kind, end);
    }

    /// <summary>The first condition by which an answer of the vendor ends the loop; a limit on what is collected is ours, though it counts what the vendor sends.</summary>
    private static Expr? VendorsWord(LoopContext loop, Fetch fetch, IReadOnlyList<JudgedBound> bounds)
    {
        var signals = new VendorSignals(loop);
        var items = bounds.Where(bound => bound.CountsItems && !signals.IsVendorsNumber(bound.Limit.Expression)).Select(bound => bound.Limit.Expression).ToHashSet();
        return loop.Exits
            .Where(exit => !exit.Operands.Any(operand => items.Any(item => operand.Span.Contains(item.Span))) && (signals.IsAnswer(exit) || signals.SaysNoMore(exit, fetch)))
            .Select(exit => exit.Condition)
            .MinBy(condition => condition.Span.Start);
    }

    /// <summary>The package's constant for pages, when neither the loop nor what its bounds are set to mentions it.</summary>
    private static ConstantSymbol? Forgotten(LoopContext loop)
    {
        var constant = loop.Package.Scope.Symbols.OfType<ConstantSymbol>().Where(symbol => PagingWords.IsMaxPages(symbol.Name)).MinBy(symbol => symbol.Name, StringComparer.Ordinal);
        if (constant is null || Mentions(loop.Site.Syntax)) return null;
        return IsInBounds() ? null : constant;

        bool Mentions(SyntaxNode node) => node.Descendants<Ident>().Any(ident => ident.Name == constant.Name && loop.Package.SymbolOf(ident) == constant);

        bool IsInBounds() => loop.Exits
            .SelectMany(exit => Parts.Of(loop.Package, exit.Operands).Readings)
            .SelectMany(reading => loop.AllValues.SettingsOf(reading.Place))
            .Any(setting => setting.Value is { } value && Mentions(value));
    }
}
