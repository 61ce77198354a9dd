using System.Text.Json;
using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>
/// Looks for what the official validator lets pass and readers do not: columns before 1, paths that leave the repository, levels that contradict kinds, IDs
/// that no rule has, empty texts, base URIs that are not defined, and more than code scanning takes.
/// </summary>
public sealed class SarifVerifier
{
    // Who mends a thousand problems runs it again for the rest.
    private const int MostProblems = 1_000;

    private readonly List<SarifProblem> problems = [];
    private readonly bool forGitHub;

    private SarifVerifier(bool forGitHub) => this.forGitHub = forGitHub;

    /// <summary>What is wrong with a log, in the order of the document; at most 1,000 problems.</summary>
    /// <param name="utf8">The log's text.</param>
    /// <param name="forGitHub">Whether it is to be uploaded to code scanning, which makes alerts of passes and suppressed results.</param>
    /// <exception cref="SarifFormatException">It is no JSON, is nested too deep, gives a property twice, or holds text that is none.</exception>
    public static IReadOnlyList<SarifProblem> Verify(ReadOnlyMemory<byte> utf8, bool forGitHub = false)
    {
        return SarifText.Read(utf8, log =>
        {
            var verifier = new SarifVerifier(forGitHub);
            verifier.VerifyLog(log);
            return verifier.problems;
        });
    }

    private void VerifyLog(Node log)
    {
        if (log.Value.ValueKind != JsonValueKind.Object)
        {
            Add(log, "a log is a JSON object");
            return;
        }

        if (log["version"].Text != "2.1.0") Add(log["version"], "the version is \"2.1.0\"");
        var runs = log["runs"];
        if (runs.Value.ValueKind != JsonValueKind.Array) Add(runs, "a log has an array of runs");
        GitHubLimits.VerifyLog(log, Add);
        foreach (var run in runs.Items)
        {
            var rules = new SarifRuleTable(run["tool"]);
            GitHubLimits.VerifyRun(run, Add);
            TextChecks.VerifyRun(run, Add);
            PlaceChecks.VerifyRun(run, Add);
            rules.Verify(Add);
            foreach (var result in run["results"].Items)
            {
                ResultChecks.Verify(result, rules, Add);
                GitHubLimits.VerifyResult(result, forGitHub, Add);
                if (problems.Count >= MostProblems) return;
            }
        }
    }

    private void Add(Node node, string message)
    {
        if (problems.Count < MostProblems) problems.Add(new SarifProblem(node.Pointer, message));
    }
}
