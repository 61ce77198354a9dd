using System.Text.Json;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>
/// Looks for what the official validator lets pass and readers do not: columns before 1, paths that leave the repository, levels that contradict kinds, IDs
/// that no rule has, empty texts, base URIs that are not defined, and more than code scanning takes. The log may be anybody's: it is bounded in size and
/// depth, and nothing in it is looked up.
/// </summary>
public sealed class SarifVerifier
{
    /// <summary>The longest log that is read, in bytes.</summary>
    public const int LargestLog = 256 * 1024 * 1024;

    private const int DeepestNesting = 64;

    // Who mends a thousand problems runs it again for the rest.
    private const int MostProblems = 1_000;

    private readonly List<SarifProblem> problems = [];
    private readonly bool forGitHub;

    private SarifVerifier(bool forGitHub) => this.forGitHub = forGitHub;

    /// <summary>What is wrong with a log, in the order of the document; at most 1,000 problems.</summary>
    /// <param name="utf8">The log's text.</param>
    /// <param name="forGitHub">Whether it is to be uploaded to code scanning, which makes alerts of passes and suppressed results.</param>
    /// <exception cref="SarifFormatException">It is no JSON, is nested too deep, or gives a property twice.</exception>
    public static IReadOnlyList<SarifProblem> Verify(ReadOnlyMemory<byte> utf8, bool forGitHub = false)
    {
        if (utf8.Length > LargestLog) throw new SarifFormatException($"it has {utf8.Length} bytes, and no more than {LargestLog} are read");
        if (utf8.Span is [0xef, 0xbb, 0xbf, ..]) utf8 = utf8[3..];
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = DeepestNesting, AllowDuplicateProperties = false });
            var verifier = new SarifVerifier(forGitHub);
            verifier.VerifyLog(new Node(document.RootElement, ""));
            return verifier.problems;
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $"line {line + 1}, byte {exception.BytePositionInLine + 1}: " : "";
            throw new SarifFormatException($"{place}it is not JSON that can be read ({exception.Message.Split(" LineNumber:")[0].TrimEnd('.')})", exception);
        }
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
