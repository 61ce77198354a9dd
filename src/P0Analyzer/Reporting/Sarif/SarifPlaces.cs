using Microsoft.CodeAnalysis.Sarif;
using Place = P0Analyzer.Analysis.Location;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;
using SarifRegion = Microsoft.CodeAnalysis.Sarif.Region;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>Places in SARIF's form.</summary>
internal static class SarifPlaces
{
    /// <summary>A place in a file.</summary>
    public static SarifLocation Create(Place place)
    {
        var region = Reporting.Region.Of(place);
        return Create(place.File.Path, region.Line, region.Column, region.EndColumn);
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
}
