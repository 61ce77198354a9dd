using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A package's suppressions, and which of them suppress something.</summary>
internal sealed class PackageSuppressions
{
    private readonly Dictionary<(GoFile File, DiagnosticDescriptor Rule), List<Suppression>> byRule = [];
    private readonly HashSet<Suppression> used = [];

    public PackageSuppressions(GoPackage package, RuleCatalog catalog, DateOnly today)
    {
        var parser = new SuppressionParser(catalog, today);
        All = [.. package.Files.SelectMany(parser.Parse)];
        foreach (var suppression in All.Where(suppression => suppression.IsValid))
        {
            foreach (var rule in suppression.Rules) ListOf(suppression.File, rule).Add(suppression);
        }
    }

    public ImmutableArray<Suppression> All { get; }

    /// <summary>The valid ones that have suppressed nothing so far.</summary>
    public IEnumerable<Suppression> Unused => All.Where(suppression => suppression.IsValid && !used.Contains(suppression));

    /// <summary>Marks a finding that a suppression covers. Where several do, the one that covers least was meant for it.</summary>
    public Finding Apply(Finding finding)
    {
        if (!byRule.TryGetValue((finding.Location.File, finding.Rule), out var candidates)) return finding;
        Suppression? best = null;
        foreach (var candidate in candidates)
        {
            if (Covers(candidate, finding) && (best is null || candidate.Coverage.Length < best.Coverage.Length)) best = candidate;
        }

        if (best is null) return finding;
        used.Add(best);
        return finding with { Suppression = best };
    }

    private static bool Covers(Suppression suppression, Finding finding)
        => suppression.Coverage.Start <= finding.Location.Span.Start && finding.Location.Span.Start <= suppression.Coverage.End;

    private List<Suppression> ListOf(GoFile file, DiagnosticDescriptor rule)
    {
        if (!byRule.TryGetValue((file, rule), out var list)) byRule.Add((file, rule), list = []);
        return list;
    }
}
