using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using P0Analyzer.Analysis;

namespace P0Analyzer.Reporting;

/// <summary>Makes a finding's sentence of its rule's message and its arguments.</summary>
internal static class MessageRenderer
{
    /// <summary>The sentence, on one line.</summary>
    public static string Render(Finding finding) =>
        Fill(finding.Rule.Message(finding.MessageId).Text, [.. finding.Arguments.Select(RenderArgument)]);

    /// <summary>An argument as it stands in a sentence: a place as <c>acme.go:47</c>, a path as <c>41 → 47 → 52</c>.</summary>
    public static string RenderArgument(MessageArgument argument) => argument.Value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        Location place => RenderPlace(place),
        ImmutableArray<Location> path => string.Join(" → ", path.Select(LineOf)),
        var text => text.ToString()!.ReplaceLineEndings(" "),
    };

    /// <summary>A place by its file's name and line: <c>acme.go:47</c>.</summary>
    public static string RenderPlace(Location place) => $"{FileNameOf(place.File.Path)}:{LineOf(place)}";

    /// <summary>The last part of a shown path.</summary>
    public static string FileNameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Puts arguments into the placeholders <c>{0}</c>, <c>{1}</c> …; a brace that opens none stays as it is.</summary>
    public static string Fill(string format, ReadOnlySpan<string> arguments)
    {
        var filled = new StringBuilder(format.Length + 32);
        var rest = format.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            var close = rest[open..].IndexOf('}') + open;
            if (close > open && int.TryParse(rest[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < arguments.Length)
            {
                filled.Append(rest[..open]).Append(arguments[index]);
                rest = rest[(close + 1)..];
                continue;
            }

            filled.Append(rest[..(open + 1)]);
            rest = rest[(open + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static int LineOf(Location place) => place.File.Text.GetLine(place.Span.Start);
}
