using GoGrammar.Text;
using Microsoft.CodeAnalysis.Sarif;
using Place = P0Analyzer.Analysis.Location;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;
using SarifRegion = Microsoft.CodeAnalysis.Sarif.Region;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>Places in SARIF's form.</summary>
internal static class SarifPlaces
{
    // Generated code has lines of many kilobytes, which nobody reads in a viewer; in UTF-16 code units.
    private const int LongestSnippet = 2_000;

    /// <summary>A place in a file.</summary>
    public static SarifLocation Create(Place place)
    {
        var region = Reporting.Region.Of(place);
        return Create(place.File.Path, region.Line, region.Column, region.EndColumn);
    }

    /// <summary>A place in a file with its text and the lines around it, for a viewer that does not have the file.</summary>
    public static SarifLocation CreateWithSnippet(Place place)
    {
        var created = Create(place);
        var text = place.File.Text;
        var region = created.PhysicalLocation.Region;
        var first = Math.Max(1, region.StartLine - 1);
        var last = Math.Min(LastLineOf(text), region.StartLine + 1);
        var around = first < last ? TextOf(text, first, last) : "";
        if (around.Length is 0 or > LongestSnippet) return created;

        var line = text.ToString(text.GetLineSpan(region.StartLine));
        if (region.EndColumn > region.StartColumn && region.EndColumn - 1 <= line.Length)
            region.Snippet = new ArtifactContent { Text = line[(region.StartColumn - 1)..(region.EndColumn - 1)] };
        created.PhysicalLocation.ContextRegion = new SarifRegion { StartLine = first, EndLine = last, Snippet = new ArtifactContent { Text = around } };
        return created;
    }

    /// <summary>A file, with a line and columns from 1 when they are known.</summary>
    public static SarifLocation Create(string path, int? line, int? column, int? endColumn = null) => new()
    {
        PhysicalLocation = new PhysicalLocation
        {
            ArtifactLocation = new ArtifactLocation { Uri = RelativeUri(path) },
            Region = line is null
                ? new SarifRegion { StartLine = 1 }
                : new SarifRegion { StartLine = line.Value, StartColumn = column ?? 1, EndLine = line.Value, EndColumn = endColumn ?? column ?? 1 },
        },
    };

    /// <summary>A shown path as a relative reference (RFC 3986): each part percent-encoded.</summary>
    public static Uri RelativeUri(string path) => new(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);

    /// <summary>What follows the last line end is a line only when there is something.</summary>
    private static int LastLineOf(SourceText text) => text.LineCount > 1 && text.GetLineSpan(text.LineCount).Length == 0 ? text.LineCount - 1 : text.LineCount;

    private static string TextOf(SourceText text, int firstLine, int lastLine)
        => text.ToString(new TextSpan(text.GetLineSpan(firstLine).Start, text.GetLineSpan(lastLine).End)).ReplaceLineEndings("\n");
}
