using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using P0Analyzer.Analysis;
using Place = P0Analyzer.Analysis.Location;
using SarifLocation = Microsoft.CodeAnalysis.Sarif.Location;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>
/// The other places of one result, numbered from 1. A place in the message becomes an embedded link to one of them
/// (SARIF 2.1.0, 3.11.6): GitHub shows only those related locations that a message links to.
/// </summary>
internal sealed class SarifRelatedLocations
{
    private readonly List<(Place Place, string Text)> places = [];
    private readonly int most;

    /// <param name="related">The places that the finding names itself.</param>
    /// <param name="most">How many there may be; what does not fit is not linked.</param>
    public SarifRelatedLocations(ImmutableArray<RelatedLocation> related, int most)
    {
        this.most = most;
        foreach (var (place, text) in related.Take(most)) places.Add((place, text));
    }

    /// <summary>An argument as it stands in the message: a place as the link <c>[acme.go:47](1)</c>, all else as in every format.</summary>
    public string RenderArgument(MessageArgument argument)
    {
        var text = MessageRenderer.RenderArgument(argument);
        return argument.Value is Place place ? Link(place, text, text) : EscapeLinks(text);
    }

    /// <summary>A text that leads to a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">What is clicked on.</param>
    /// <param name="description">What the place says about itself.</param>
    public string Link(Place place, string text, string description) => NumberOf(place, description) is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"[{EscapeBrackets(text)}]({number})")
        : EscapeLinks(text);

    /// <summary>The related locations in the order of their numbers; null when there are none.</summary>
    public IList<SarifLocation>? ToList() => places.Count == 0 ? null : [.. places.Select(Create)];

    /// <summary>A text in which nothing reads as a link: Go's <c>xs[0](1)</c> must not.</summary>
    public static string EscapeLinks(string text) => text.Contains("](", StringComparison.Ordinal) ? EscapeBrackets(text) : text;

    private static string EscapeBrackets(string text) => text.Replace("[", "\\[").Replace("]", "\\]");

    private int? NumberOf(Place place, string text)
    {
        var index = places.FindIndex(known => known.Place == place);
        if (index >= 0) return index + 1;
        if (places.Count >= most) return null;
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
}
