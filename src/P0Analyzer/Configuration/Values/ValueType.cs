using System.Text.Json;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration.Values;

/// <summary>A kind of value that a setting may have: how it is read, spelled, and described to editors.</summary>
/// <typeparam name="T">The value in the program.</typeparam>
internal abstract class ValueType<T>
{
    /// <summary>Reads a value; false when it is none, which the problems then say.</summary>
    /// <param name="node">What the file says.</param>
    /// <param name="path">The setting's path, for messages.</param>
    /// <param name="original">The default, which lists can add to.</param>
    /// <param name="problems">Told what is wrong.</param>
    /// <param name="value">The value.</param>
    public abstract bool TryRead(YamlNode node, string path, T original, ProblemList problems, out T value);

    /// <summary>The value as YAML that follows the key's colon, with the space.</summary>
    public abstract string Write(T value, string indentation);

    /// <summary>The value in one line, the same for all values that mean the same.</summary>
    public virtual string Canonical(T value) => Write(value, string.Empty).Trim();

    /// <summary>Writes the members of the value's JSON schema, its default among them.</summary>
    public abstract void WriteSchema(Utf8JsonWriter json, T original);

    /// <summary>What the file says, as it is quoted in messages.</summary>
    protected static string Shown(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "nothing",
        YamlScalar { Text.Length: > 40 } scalar => $"'{scalar.Text[..40]}…'",
        YamlScalar scalar => $"'{scalar.Text}'",
        YamlSequence => "a list",
        _ => "a group of settings",
    };
}
