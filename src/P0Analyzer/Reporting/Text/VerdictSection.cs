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
                var word = VerdictWords.Of(verdict.Status);
                var detail = Printable.Neutralize(string.Join(", ", VerdictWords.DetailsOf(verdict)));
                text.WriteLine($"  {verdict.Requirement.DisplayName().PadRight(RequirementColumn)}{Paint(verdict.Status, word)}{Gap(word, detail)}{detail}");
            }

            text.WriteLine();
        }
    }

    private string Paint(VerdictStatus status, string word) => status switch
    {
        VerdictStatus.Pass => style.Good(word),
        VerdictStatus.Fail or VerdictStatus.Unknown => style.Bad(word),
        VerdictStatus.Warn => style.Doubtful(word),
        _ => style.Faint(word),
    };

    private static string Gap(string word, string detail) => detail.Length == 0 ? "" : new string(' ', StatusColumn - word.Length);
}
