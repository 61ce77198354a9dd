using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>How much code scanning takes ("SARIF support for code scanning"). What is beyond makes it refuse the log, or drop something.</summary>
internal static class GitHubLimits
{
    private const int Runs = 20;
    private const int Results = 25_000;
    private const int Rules = 25_000;
    private const int Extensions = 100;
    private const int Locations = 1_000;
    private const int FlowSteps = 10_000;
    private const int Tags = 20;
    private const int DescriptionLength = 1_024;
    private const int NameLength = 255;

    /// <summary>Looks at the log as a whole.</summary>
    public static void VerifyLog(Node log, Action<Node, string> report)
    {
        AtMost(log["runs"], Runs, "runs", report);
        var categories = new HashSet<(string?, string?)>();
        foreach (var run in log["runs"].Items)
        {
            if (!categories.Add((run["tool"]["driver"]["name"].Text, run["automationDetails"]["id"].Text)))
                report(run["automationDetails"]["id"], "two runs of one tool have the same category, which code scanning refuses");
        }
    }

    /// <summary>Looks at a run and its rules.</summary>
    public static void VerifyRun(Node run, Action<Node, string> report)
    {
        if (run["results"].Value.ValueKind != System.Text.Json.JsonValueKind.Array) report(run["results"], "a run has an array of results, an empty one when it found nothing");
        AtMost(run["results"], Results, "results", report);
        AtMost(run["tool"]["extensions"], Extensions, "extensions", report);
        var rules = run["tool"]["driver"]["rules"];
        AtMost(rules, Rules, "rules", report);
        foreach (var rule in rules.Items)
        {
            AtMost(rule["properties"]["tags"], Tags, "tags", report);
            Short(rule["name"], NameLength, report);
            Short(rule["shortDescription"]["text"], DescriptionLength, report);
            Short(rule["fullDescription"]["text"], DescriptionLength, report);
        }
    }

    /// <summary>Looks at a result.</summary>
    public static void VerifyResult(Node result, bool isUpload, Action<Node, string> report)
    {
        AtMost(result["locations"], Locations, "locations", report);
        AtMost(result["relatedLocations"], Locations, "locations", report);
        foreach (var thread in result["codeFlows"].Items.SelectMany(flow => flow["threadFlows"].Items)) AtMost(thread["locations"], FlowSteps, "steps", report);
        if (!isUpload) return;
        if (result["kind"].Text is { } kind and not "fail") report(result["kind"], $"code scanning would open an alert for a result of kind '{kind}'");
        if (result["suppressions"].Count > 0) report(result["suppressions"], "code scanning would open an alert for a suppressed result");
    }

    private static void AtMost(Node node, int most, string word, Action<Node, string> report)
    {
        if (node.Count > most) report(node, $"there are {node.Count} {word}, and code scanning takes {most}");
    }

    private static void Short(Node node, int longest, Action<Node, string> report)
    {
        if (node.Text?.Length > longest) report(node, $"the text has {node.Text.Length} characters, and code scanning takes {longest}");
    }
}
