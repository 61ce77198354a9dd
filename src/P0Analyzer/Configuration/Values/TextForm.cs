using System.Text.Json;
using System.Text.RegularExpressions;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Configuration.Values;

/// <summary>What a text has to look like.</summary>
/// <param name="Name">What it is called in messages, with an article.</param>
/// <param name="Pattern">The regular expression that all of it matches, in the part of the language that JSON Schema shares.</param>
internal sealed record TextForm(string Name, string Pattern)
{
    /// <summary>A name in Go.</summary>
    public static TextForm Identifier { get; } = new("a name in Go", @"^[\p{L}_][\p{L}\p{Nd}_]*$");

    /// <summary>A part of a name: letters and digits.</summary>
    public static TextForm Word { get; } = new("a word of letters and digits", @"^[\p{L}\p{Nd}_]+$");

    /// <summary>A type as a file names it.</summary>
    public static TextForm TypeName { get; } = new("a type such as VMFilter or filter.VMFilter", @"^([\p{L}_][\p{L}\p{Nd}_-]*\.)?[\p{L}_][\p{L}\p{Nd}_]*$");

    /// <summary>A method and the name before it.</summary>
    public static TextForm Selector { get; } = new("two names such as Body.Close", @"^[\p{L}_][\p{L}\p{Nd}_]*\.[\p{L}_][\p{L}\p{Nd}_]*$");

    /// <summary>The start and the end of a name.</summary>
    public static TextForm Affixes { get; } = new("a name with one star such as New*Filter", @"^[\p{L}\p{Nd}_]*\*[\p{L}\p{Nd}_]*$");

    /// <summary>The last element of an import path.</summary>
    public static TextForm PathElement { get; } = new("the last element of an import path such as errgroup", @"^[^\s/]+$");

    /// <summary>A name of a folder.</summary>
    public static TextForm FolderName { get; } = new("the name of a folder, not a path", @"^[^/\\*?]+$");

    /// <summary>A pattern of files.</summary>
    public static TextForm Glob { get; } = new("a glob such as internal/**/*.go, relative to the configuration", @"^[^/\\][^\\]*$");

    /// <summary>A file below the configuration's folder, or nothing.</summary>
    public static TextForm FilePath { get; } = new("a file such as p0-baseline.jsonl, relative to the configuration", @"^([^/\\][^\\]*)?$");

    /// <summary>A function or method as Go's tools print it.</summary>
    public static TextForm Call { get; } = new("a call such as fmt.Print* or (*bytes.Buffer).Write", @"^(\(\*?[^\s()*]+\.[^\s()*]+\)|[^\s()*]+)\.[^\s().*]*\*?$");

    /// <summary>Whether a text looks so.</summary>
    public bool Fits(string text)
    {
        if (!Regex.IsMatch(text, Pattern, RegexOptions.CultureInvariant)) return false;
        if (ReferenceEquals(this, Glob)) return !text.Split('/').Contains("..");
        return !ReferenceEquals(this, Call) || CallPattern.Parse(text) is not null;
    }

    /// <summary>The one spelling of all texts that mean the same: the star before a method's type is for readers.</summary>
    public string Normalize(string text) => ReferenceEquals(this, Call) ? CallPattern.Parse(text)!.Value.ToString() : text;

    /// <summary>Writes the members of its JSON schema.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", Pattern);
    }
}
