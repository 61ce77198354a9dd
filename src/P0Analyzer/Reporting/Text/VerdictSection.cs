using System.IO;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.Text;

/// <summary>
/// The verdicts on each integration:
/// <code>
/// Acme (samples/acme)
///   VMFilter             pass     acme.go:25 (init), acme.go:98 (use)
///   CheckAffiliation     FAIL     P0202 acme.go:65
/// </code>
/// </summary>
internal sealed class VerdictSection(TextStyle style)
{
    private const int RequirementColumn = 21;
    private const int StatusColumn = 9;

    /// <summary>Writes all of them, each followed by an empty line.</summary>
    public void Write(Report report, TextWriter text)
    {
        foreach (var (integration, verdicts) in report.Integrations)
        {
            var kind = integration.Kind.Key();
            var about = $" ({integration.Package.Directory}{(kind == "api" ? "" : $", {kind}")})";
            text.WriteLine(style.Strong(Printable.Neutralize(integration.Name)) + Printable.Neutralize(about));
            foreach (var verdict in verdicts)
            {
                var (word, paint) = Show(verdict.Status);
                var detail = Printable.Neutralize(string.Join(", ", VerdictWords.DetailsOf(verdict)));
                text.WriteLine($"  {verdict.Requirement.DisplayName().PadRight(RequirementColumn)}{paint(word)}{Gap(word, detail)}{detail}");
            }

            text.WriteLine();
        }
    }

    private (string Word, Func<string, string> Paint) Show(VerdictStatus status) => status switch
    {
        VerdictStatus.Pass => ("pass", style.Good),
        VerdictStatus.Fail => ("FAIL", style.Bad),
        VerdictStatus.Warn => ("warn", style.Doubtful),
        VerdictStatus.Unknown => ("UNKNOWN", style.Bad),
        _ => ("n/a", style.Faint),
    };

    private static string Gap(string word, string detail) => detail.Length == 0 ? "" : new string(' ', StatusColumn - word.Length);
}
