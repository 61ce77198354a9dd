using System.Text.Encodings.Web;
using System.Text.Json;

namespace P0Analyzer.Analysis;

/// <summary>
/// A baseline as a file: JSON Lines, the first of which names the format. An entry a line, in order of the keys, so that a change of one entry changes
/// one line, and two branches that add different ones can be merged line by line.
/// </summary>
public static class BaselineText
{
    /// <summary>The version of the format. It grows when a reader of the old one could misread the new one.</summary>
    public const int Version = 1;

    internal const string Format = "p0-baseline";

    // The file is no HTML: quotes, arrows and letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a baseline's file.</summary>
    public static byte[] Write(Baseline baseline)
    {
        using var file = new System.IO.MemoryStream();
        WriteLine(file, json =>
        {
            json.WriteString("format", Format);
            json.WriteNumber("version", Version);
        });
        foreach (var (key, count, _) in baseline.Entries)
        {
            WriteLine(file, json =>
            {
                json.WriteString("folder", key.Folder);
                json.WriteString("in", key.Owner);
                json.WriteString("rule", key.RuleId);
                json.WriteString("code", key.Code);
                json.WriteNumber("count", count);
            });
        }

        return file.ToArray();
    }

    private static void WriteLine(System.IO.MemoryStream file, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(file, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        file.WriteByte((byte)'\n');
    }
}
