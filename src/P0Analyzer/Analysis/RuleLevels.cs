using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>How much the rules weigh in a run, where that is not what their pages say.</summary>
public sealed class RuleLevels
{
    /// <param name="byId">Levels by ID; null turns a rule off.</param>
    public RuleLevels(IEnumerable<KeyValuePair<string, DiagnosticLevel?>> byId)
        => ById = byId.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>Every rule as its page says.</summary>
    public static RuleLevels Default { get; } = new([]);

    /// <summary>The levels that are set, by ID; null is off.</summary>
    public ImmutableSortedDictionary<string, DiagnosticLevel?> ById { get; }

    /// <summary>A rule's level; null when it is off.</summary>
    public DiagnosticLevel? Of(DiagnosticDescriptor rule) => ById.TryGetValue(rule.Id, out var level) ? level : rule.DefaultLevel;

    /// <summary>Gives findings their levels and drops those of rules that are off.</summary>
    public List<Finding> Apply(List<Finding> findings)
    {
        if (ById.IsEmpty) return findings;
        var kept = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (Of(finding.Rule) is { } level) kept.Add(level == finding.Level ? finding : finding with { Level = level });
        }

        return kept;
    }
}
