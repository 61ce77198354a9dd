using System.IO;

namespace P0Analyzer.Reporting.Compliance;

/// <summary>The receipt: by what, of what and under which rules the review was made.</summary>
internal static class MarkdownReceipt
{
    /// <summary>Writes the section.</summary>
    public static void Write(RunReceipt receipt, TextWriter text)
    {
        text.WriteLine();
        text.WriteLine("## Evidence receipt");
        text.WriteLine();
        text.WriteLine("| | |");
        text.WriteLine("| --- | --- |");
        foreach (var (name, value) in ReceiptLines.Of(receipt)) text.WriteLine($"| {name} | {MarkdownText.Code(value)} |");
        text.WriteLine();
        text.WriteLine("| file | SHA-256 |");
        text.WriteLine("| --- | --- |");
        foreach (var file in receipt.Files) text.WriteLine($"| {MarkdownText.Code(file.Path)} | {MarkdownText.Code(file.Sha256)} |");
    }
}

/// <summary>A receipt's single values, named for people.</summary>
internal static class ReceiptLines
{
    /// <summary>Name and value, in the order in which they are shown.</summary>
    public static IEnumerable<(string Name, string Value)> Of(RunReceipt receipt)
    {
        yield return ("tool", $"P0Analyzer {receipt.ToolVersion}");
        yield return ("rule set", receipt.RuleSetVersion);
        yield return ("configuration", receipt.ConfigurationHash == RunReceipt.DefaultConfiguration ? $"defaults, {receipt.ConfigurationHash}" : receipt.ConfigurationHash);
        yield return ("commit", receipt.Revision?.Commit ?? "none, the files are in no repository");
        if (receipt.Revision?.Branch is { } branch) yield return ("branch", branch);
        if (receipt.Revision?.Repository is { } uri) yield return ("repository", uri.ToString());
    }
}
