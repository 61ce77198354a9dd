using YamlDotNet.Core;

namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>What a <see cref="YamlNode"/> is.</summary>
internal enum YamlKind
{
    /// <summary>One value.</summary>
    Scalar,

    /// <summary>Keys and values.</summary>
    Mapping,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary><c>*name</c>: what stands at the anchor of that name.</summary>
    Alias,
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlNode Key, YamlNode Value);

/// <summary>A part of a YAML document, and where in the text it stands. Offsets are in UTF-16 code units from 0.</summary>
internal sealed class YamlNode
{
    /// <summary>What it is.</summary>
    public required YamlKind Kind { get; init; }

    /// <summary>Where it starts, its anchor and tag included.</summary>
    public required int Start { get; init; }

    /// <summary>After its last character. A collection in block style ends where its last part ends, before the comments that follow.</summary>
    public int End { get; set; }

    /// <summary>A scalar's value, an alias's name; empty for collections.</summary>
    public string Value { get; init; } = "";

    /// <summary>How a scalar is written.</summary>
    public ScalarStyle Style { get; init; }

    /// <summary>The name after <c>&amp;</c>; null without one.</summary>
    public string? Anchor { get; init; }

    /// <summary>The tag as written; null without one.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether it is a collection in brackets or braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>Whether it stands in brackets or braces of another.</summary>
    public bool InFlow { get; init; }

    /// <summary>The key that it is the value of; null for the root, keys and items.</summary>
    public YamlNode? Owner { get; set; }

    /// <summary>A mapping's entries.</summary>
    public List<YamlEntry> Entries { get; } = [];

    /// <summary>A sequence's items.</summary>
    public List<YamlNode> Items { get; } = [];

    /// <summary>Whether it is no value at all, or written as none.</summary>
    public bool IsNull => Kind == YamlKind.Scalar && Style == ScalarStyle.Plain && Tag is null && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether it is <c>{}</c> or <c>[]</c>.</summary>
    public bool IsEmptyFlow => IsFlow && Entries.Count == 0 && Items.Count == 0;

    /// <summary>The entry of a mapping with that key; null when it has none, or is no mapping.</summary>
    public YamlEntry? Find(string key) => Entries.Find(entry => entry.Key.Kind == YamlKind.Scalar && entry.Key.Value == key);
}
