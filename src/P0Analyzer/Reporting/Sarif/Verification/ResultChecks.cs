using System.Globalization;
using System.Text.RegularExpressions;
using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>What has to agree within a result.</summary>
internal static partial class ResultChecks
{
    private static readonly string[] Kinds = ["notApplicable", "pass", "fail", "review", "open", "informational"];
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    /// <summary>Looks at one result.</summary>
    public static void Verify(Node result, SarifRuleTable rules, Action<Node, string> report)
    {
        rules.VerifyReference(result, report);
        VerifyKindAndLevel(result, report);
        VerifyLinks(result, report);
        if (result["locations"].Count == 0) report(result["locations"], "code scanning asks for a location of each result");
        foreach (var suppression in result["suppressions"].Items)
        {
            if (suppression["kind"].Text is not ("inSource" or "external")) report(suppression["kind"], "a suppression is 'inSource' or 'external'");
        }
    }

    // 3.27.9 and 3.27.10: only a failure has a level.
    private static void VerifyKindAndLevel(Node result, Action<Node, string> report)
    {
        var kind = result["kind"].Text ?? "fail";
        if (!Kinds.Contains(kind)) report(result["kind"], $"'{kind}' is no kind ({string.Join(", ", Kinds)})");
        if (result["level"].Text is not { } level) return;
        if (!Levels.Contains(level)) report(result["level"], $"'{level}' is no level ({string.Join(", ", Levels)})");
        else if (kind != "fail" && level != "none") report(result["level"], $"a result of kind '{kind}' has the level 'none', not '{level}'");
        else if (kind == "fail" && level == "none") report(result["level"], "a result of kind 'fail' has a level, and 'none' says that it is no failure");
    }

    private static void VerifyLinks(Node result, Action<Node, string> report)
    {
        if (result["message"]["text"].Text is not { } text) return;
        var links = Link().Matches(text);
        if (links.Count == 0) return;
        var ids = result["relatedLocations"].Items.Concat(result["locations"].Items).Select(location => location["id"].Number).ToHashSet();
        foreach (Match link in links)
        {
            if (!ids.Contains(long.Parse(link.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)))
                report(result["message"]["text"], $"the link to location {link.Groups[1].Value} leads nowhere");
        }
    }

    [GeneratedRegex(@"(?<!\\)\]\(([0-9]{1,9})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
