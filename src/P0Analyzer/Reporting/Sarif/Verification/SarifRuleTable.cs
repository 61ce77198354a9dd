using P0Analyzer.Reporting.Sarif.Reading;

namespace P0Analyzer.Reporting.Sarif.Verification;

/// <summary>The rules of a run.</summary>
internal sealed class SarifRuleTable
{
    private readonly List<Node> rules;
    private readonly HashSet<string> ids;
    private readonly bool hasExtensions;

    /// <param name="tool">The run's tool.</param>
    public SarifRuleTable(Node tool)
    {
        rules = [.. tool["driver"]["rules"].Items];
        var extensions = tool["extensions"].Items.ToList();
        hasExtensions = extensions.Count > 0;
        ids = [.. rules.Concat(extensions.SelectMany(extension => extension["rules"].Items)).Select(rule => rule["id"].Text).OfType<string>()];
    }

    /// <summary>Looks at the rules themselves.</summary>
    public void Verify(Action<Node, string> report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (rule["id"].Text is not { } id) report(rule, "a rule has an id");
            else if (!seen.Add(id)) report(rule["id"], $"two rules have the id '{id}'");
            foreach (var name in (string[])["shortDescription", "fullDescription", "help"])
            {
                if (rule[name]["text"].Text is null) report(rule[name], $"code scanning asks for a rule's {name}.text");
            }

            var severity = rule["properties"]["security-severity"];
            if (severity.Exists && severity.Text is null) report(severity, "security-severity is a number written as a string, \"7.5\"");
        }
    }

    /// <summary>Looks at what a result says about its rule.</summary>
    public void VerifyReference(Node result, Action<Node, string> report)
    {
        var id = result["ruleId"].Text ?? result["rule"]["id"].Text;
        var index = result["ruleIndex"].Number;
        if (id is null && index is null)
        {
            report(result, "a result names its rule");
            return;
        }

        // `CA2101/unsafe` is a part of the rule CA2101 (3.27.5).
        if (id is not null && !ids.Contains(id) && !ids.Contains(id.Split('/')[0]))
        {
            report(result["ruleId"], $"no rule has the id '{id}'");
            return;
        }

        if (index is null or -1 || hasExtensions) return;
        if (index < 0 || index >= rules.Count) report(result["ruleIndex"], $"there is no rule {index}; the run has {rules.Count}");
        else if (id is not null && rules[(int)index]["id"].Text is { } other && id != other && !id.StartsWith(other + "/", StringComparison.Ordinal))
            report(result["ruleIndex"], $"rule {index} is '{other}', and the result is of '{id}'");
    }
}
