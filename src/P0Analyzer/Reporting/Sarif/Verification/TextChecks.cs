using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>Texts that have to say something.</summary>
internal static class TextChecks
{
    // Where the author's own data is, and where an empty text can be the truth.
    private static readonly string[] Free = ["properties", "snippet", "contents", "arguments", "rendered", "environmentVariables"];

    /// <summary>Looks at all texts of a run: code scanning does not take empty ones.</summary>
    public static void VerifyRun(Node run, Action<Node, string> report)
    {
        if (run["tool"]["driver"]["name"].Text is null) report(run["tool"]["driver"]["name"], "a tool has a name");
        Verify(run, report);
    }

    private static void Verify(Node node, Action<Node, string> report)
    {
        if (node.Text is { Length: 0 }) report(node, "the text is empty");
        foreach (var (name, value) in node.Properties)
        {
            if (!Free.Contains(name)) Verify(value, report);
        }

        foreach (var item in node.Items) Verify(item, report);
    }
}
