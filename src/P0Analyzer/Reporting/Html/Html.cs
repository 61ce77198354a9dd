using System.Globalization;
using System.Net;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Reporting.Html;

/// <summary>
/// A piece of HTML. Pieces are made of templates in which everything that is put in is escaped, unless it is a piece itself: what comes from code,
/// comments and paths can never be markup.
/// </summary>
internal sealed class Html
{
    private readonly string text;

    private Html(string text) => this.text = text;

    /// <summary>Nothing.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Fills a template.</summary>
    public static Html Of(FormattableString template) =>
        new(string.Format(CultureInfo.InvariantCulture, template.Format, [.. template.GetArguments().Select(Encode)]));

    /// <summary>Text that is HTML already: our own style sheet and script.</summary>
    public static Html Trusted(string html) => new(html);

    /// <summary>Pieces, one after the other.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.text)));

    /// <inheritdoc/>
    public override string ToString() => text;

    private static object Encode(object? value) => value switch
    {
        null => "",
        Html html => html.text,
        IEnumerable<Html> pieces => Join(pieces).text,
        var other => WebUtility.HtmlEncode(Printable.Neutralize(Convert.ToString(other, CultureInfo.InvariantCulture) ?? "")),
    };
}
