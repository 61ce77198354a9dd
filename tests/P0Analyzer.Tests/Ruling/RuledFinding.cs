using System.Globalization;
using System.Text.RegularExpressions;

namespace P0Analyzer.Tests.Ruling;

/// <summary>A finding in a ruling: <c>storage/list.go:41 P0502 close the token is the caller's</c>.</summary>
/// <param name="Path">The file, relative to the repository.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Id">The rule.</param>
/// <param name="Judgement">What a reader said of it.</param>
/// <param name="Remark">Why; empty where nothing needs saying.</param>
internal sealed partial record RuledFinding(string Path, int Line, string Id, Judgement Judgement = Judgement.Open, string Remark = "")
{
    /// <summary>What it is known by.</summary>
    public (string Id, string Path, int Line) Key => (Id, Path, Line);

    /// <exception cref="FormatException">The text is no finding, or a judgement that needs a reason has none.</exception>
    public static RuledFinding Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) throw new FormatException($"'{text}' is not 'path:line ID judgement remark'.");
        var judgement = match.Groups["judgement"].Value switch
        {
            "?" => Judgement.Open,
            "true" => Judgement.True,
            "close" => Judgement.Close,
            "false" => Judgement.False,
            var other => throw new FormatException($"'{other}' in '{text}' is no judgement: it is ?, true, close or false."),
        };
        var remark = match.Groups["remark"].Value;
        if (judgement is Judgement.Close or Judgement.False && remark.Length == 0) throw new FormatException($"'{text}' does not say why.");
        return new RuledFinding(
            match.Groups["path"].Value, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), match.Groups["id"].Value, judgement, remark);
    }

    public override string ToString()
    {
        var judgement = Judgement switch { Judgement.Open => "?", Judgement.True => "true", Judgement.Close => "close", _ => "false" };
        return string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line} {Id} {judgement} {Remark}").TrimEnd();
    }

    [GeneratedRegex(@"^(?<path>.+):(?<line>[1-9]\d*) (?<id>P0\d{3}) (?<judgement>\S+)(?: (?<remark>.+))?$")]
    private static partial Regex Form();
}
