using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>A rule's page as SARIF's <c>reportingDescriptor</c>.</summary>
internal static class SarifRules
{
    // GitHub's limit for both descriptions, in UTF-16 code units.
    private const int LongestDescription = 1024;

    // GitHub's limit, too.
    private const int MostTags = 20;

    /// <summary>Everything SARIF has room for about a rule.</summary>
    public static ReportingDescriptor Create(DiagnosticDescriptor rule)
    {
        var created = new ReportingDescriptor
        {
            Id = rule.Id,
            Name = rule.Name,
            ShortDescription = Message(Sentence(rule.Title)),
            FullDescription = Message(Shorten(rule.Description)),
            Help = new MultiformatMessageString { Text = $"{rule.Description}\n\n{rule.HelpLinkUri}", Markdown = RuleCatalog.HelpText(rule) },
            HelpUri = new Uri(rule.HelpLinkUri),
            MessageStrings = rule.MessageFormats.ToDictionary(format => format.Id, format => Message(format.Text)),
            DefaultConfiguration = new ReportingConfiguration { Level = LevelOf(rule.DefaultLevel) },
        };
        created.Tags.UnionWith(((IEnumerable<string>)[rule.Requirement.Key(), .. rule.Tags]).Take(MostTags));
        created.SetProperty("precision", Words.Of(rule.Precision));
        created.SetProperty("problem.severity", SeverityOf(rule.DefaultLevel));
        return created;
    }

    /// <summary>A level in SARIF's words.</summary>
    public static FailureLevel LevelOf(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Note => FailureLevel.Note,
        DiagnosticLevel.Warning => FailureLevel.Warning,
        DiagnosticLevel.Error => FailureLevel.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, null),
    };

    /// <summary>A text as a message string.</summary>
    public static MultiformatMessageString Message(string text) => new() { Text = text };

    private static string Sentence(string title) => title.EndsWith('.') ? title : title + ".";

    private static string SeverityOf(DiagnosticLevel level) => level == DiagnosticLevel.Note ? "recommendation" : Words.Of(level);

    private static string Shorten(string text)
    {
        if (text.Length <= LongestDescription) return text;
        var space = text.LastIndexOf(' ', LongestDescription - 1);
        return text[..(space > 0 ? space : LongestDescription - 1)] + "…";
    }
}
