using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using Place = P0Analyzer.Analysis.Location;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// The other places of one finding, numbered from 1. A place in the message becomes an embedded link to one of them
/// (SARIF 2.1.0, 3.11.6): GitHub shows only those related locations that a message links to.
/// </summary>
internal sealed class SarifRelatedLocations
{
    private readonly List<(Place Place, string Text)> places = [];

    /// <param name="related">The places that the finding names itself.</param>
    public SarifRelatedLocations(ImmutableArray<RelatedLocation> related)
    {
        foreach (var (place, text) in related) places.Add((place, text));
    }

    /// <summary>An argument as it stands in the message: a place as the link <c>[acme.go:47](1)</c>, all else as in every format.</summary>
    public string RenderArgument(MessageArgument argument)
    {
        var text = MessageRenderer.RenderArgument(argument);
        return argument.Value is Place place
            ? string.Create(CultureInfo.InvariantCulture, $"[{EscapeLinks(text)}]({NumberOf(place, text)})")
            : EscapeLinks(text);
    }

    /// <summary>The related locations in the order of their numbers; null when there are none.</summary>
    public IList<SarifLocation>? ToList() => places.Count == 0 ? null : [.. places.Select(Create)];

    private int NumberOf(Place place, string text)
    {
        var index = places.FindIndex(known => known.Place == place);
        if (index >= 0) return index + 1;
        places.Add((place, text));
        return places.Count;
    }

    private static SarifLocation Create((Place Place, string Text) place, int index)
    {
        var location = SarifPlaces.Create(place.Place);
        location.Id = index + 1;
        location.Message = new Message { Text = place.Text };
        return location;
    }

    // Go's `xs[0](1)` must not read as a link.
    private static string EscapeLinks(string text) =>
        text.Contains("](", StringComparison.Ordinal) ? text.Replace("[", "\\[").Replace("]", "\\]") : text;
}
