using System.Text.Json;
using P0Analyzer.Configuration.Values;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration.Keys;

/// <summary>A setting that always has a value: its place in the file, and what becomes of it.</summary>
/// <param name="section">The group that it stands in.</param>
/// <param name="name">Its name there.</param>
/// <param name="description">What it decides, in one sentence.</param>
internal abstract class ConfigurationKey(string section, string name, string description)
{
    /// <summary>The group that it stands in.</summary>
    public string Section => section;

    /// <summary>Its name in the group.</summary>
    public string Name => name;

    /// <summary>Group and name with a dot between, as options are named in the rules' pages.</summary>
    public string Path => $"{section}.{name}";

    /// <summary>What it decides, in one sentence.</summary>
    public string Description => description;

    /// <summary>The configuration with the value that the file gives; null when that is none, which the problems then say.</summary>
    public abstract P0Configuration? Read(YamlNode node, P0Configuration configuration, ProblemList problems);

    /// <summary>The value as YAML that follows the key's colon, with the space.</summary>
    public abstract string Write(P0Configuration configuration, string indentation);

    /// <summary>The value in one line, the same for all values that mean the same.</summary>
    public abstract string Canonical(P0Configuration configuration);

    /// <summary>Writes its JSON schema as an object.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>The default as it is written in a file; null when it is longer than a line.</summary>
    public string? Default => Write(P0Configuration.Default, "") is var written && written.Contains('\n') ? null : written.Trim();
}

/// <inheritdoc cref="ConfigurationKey"/>
/// <typeparam name="T">The value in the program.</typeparam>
internal sealed class ConfigurationKey<T>(
    string section, string name, ValueType<T> type, Func<P0Configuration, T> get, Func<P0Configuration, T, P0Configuration> set, string description)
    : ConfigurationKey(section, name, description)
{
    public override P0Configuration? Read(YamlNode node, P0Configuration configuration, ProblemList problems)
        => type.TryRead(node, Path, get(configuration), problems, out var value) ? set(configuration, value) : null;

    public override string Write(P0Configuration configuration, string indentation) => type.Write(get(configuration), indentation);

    public override string Canonical(P0Configuration configuration) => type.Canonical(get(configuration));

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("description", Description);
        type.WriteSchema(json, get(P0Configuration.Default));
        json.WriteEndObject();
    }
}
