using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>What all rules say of a package.</summary>
/// <param name="Findings">The findings with their places, and what broke.</param>
/// <param name="Rules">The IDs of the findings.</param>
/// <param name="Verdicts">The verdicts of each integration in a line, whatever it is called and wherever it stands.</param>
internal sealed record Outcome(ImmutableArray<string> Findings, ImmutableHashSet<string> Rules, ImmutableArray<string> Verdicts)
{
    public static Outcome Of(GoSources sources)
    {
        var result = GoCode.Run(GoCode.Program(sources.Files));
        var findings = result.Findings.Where(finding => !finding.IsSuppressed).ToList();
        return new Outcome(
            [
                .. findings.Select(finding => $"{finding.Location.File.Path}:{Messages.LineOf(finding.Location)} {finding.Rule.Id} {Messages.Of(finding)}"),
                .. result.AllInternalErrors.Select(error => $"{error.RuleIds} broke: {error.ExceptionType} {error.Message}"),
            ],
            [.. findings.Select(finding => finding.Rule.Id), .. result.AllInternalErrors.Select(_ => "broke")],
            [.. VerdictTable.Compute(result).Select(verdicts => string.Join(' ', verdicts.Verdicts.Select(verdict => verdict.Status))).Order(StringComparer.Ordinal)]);
    }

    /// <summary>What is wrong with the outcome of a rewriting; null when nothing is.</summary>
    public static string? Change(Outcome before, Outcome after)
        => after.Findings.IsEmpty && before.Verdicts.SequenceEqual(after.Verdicts) ? null
            : $"changed what is said:\n  {string.Join("\n  ", after.Findings)}\n  from {string.Join(" | ", before.Verdicts)}\n  to   {string.Join(" | ", after.Verdicts)}";

    /// <summary>What is wrong with the outcome of a break; null when it is found, and nothing else is.</summary>
    public static string? Miss(Outcome before, Outcome after, ImmutableArray<string> expected)
    {
        if (expected.IsEmpty) return Change(before, after);
        if (after.Rules.IsEmpty) return $"not found, {string.Join(" or ", expected)} wanted";
        var others = after.Rules.Except(expected);
        if (!others.IsEmpty) return $"found as {string.Join(", ", others.Order(StringComparer.Ordinal))}, {string.Join(" or ", expected)} wanted:\n  {string.Join("\n  ", after.Findings)}";
        return expected[0] == "P0001" ? MissingUnknown(after) : WrongRequirement(before, after, expected[0]);
    }

    /// <summary>Where not even the type can be seen any more there is no verdict at all, and the run is incomplete.</summary>
    private static string? MissingUnknown(Outcome after)
        => after.Verdicts.IsEmpty || after.Verdicts.Any(line => line.Contains("Unknown", StringComparison.Ordinal)) ? null : $"does not parse, and no verdict is unknown: {string.Join(" | ", after.Verdicts)}";

    /// <summary>Just the verdict on the rule's requirement changes, and a note changes none.</summary>
    private static string? WrongRequirement(Outcome before, Outcome after, string rule)
    {
        var requirement = rule[2] - '1';
        var isNote = rule == "P0702";
        var others = Without(before, requirement).SequenceEqual(Without(after, requirement));
        var own = Only(before, requirement).SequenceEqual(Only(after, requirement));
        return others && own == isNote ? null : $"changed other verdicts:\n  from {string.Join(" | ", before.Verdicts)}\n  to   {string.Join(" | ", after.Verdicts)}";
    }

    private static IEnumerable<string> Only(Outcome outcome, int requirement) => outcome.Verdicts.Select(line => line.Split(' ')[requirement]).Order(StringComparer.Ordinal);

    /// <summary>A break may bring what a requirement speaks of into an integration that has it not: kept is kept.</summary>
    private static IEnumerable<string> Without(Outcome outcome, int requirement) => outcome.Verdicts
        .Select(line => string.Join(' ', line.Replace("NotApplicable", "Pass", StringComparison.Ordinal).Split(' ').Where((_, index) => index != requirement)))
        .Order(StringComparer.Ordinal);
}
