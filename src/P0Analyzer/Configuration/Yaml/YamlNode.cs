using System.Collections.Immutable;

namespace P0Analyzer.Configuration.Yaml;

/// <summary>A piece of YAML and where it begins.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, in UTF-16 units from 1.</param>
internal abstract record YamlNode(int Line, int Column);

/// <summary>A text, however it is quoted.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="IsPlain">Whether it has no quotes, so that it may be a number, a truth value, or nothing at all.</param>
internal sealed record YamlScalar(int Line, int Column, string Text, bool IsPlain) : YamlNode(Line, Column)
{
    /// <summary>Whether nothing is written there, or <c>null</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Items">The items.</param>
internal sealed record YamlSequence(int Line, int Column, ImmutableArray<YamlNode> Items) : YamlNode(Line, Column);

/// <summary>Keys and values, in the order of the text; no key stands twice.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Entries">The entries.</param>
internal sealed record YamlMapping(int Line, int Column, ImmutableArray<YamlEntry> Entries) : YamlNode(Line, Column);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
