using System.IO;
using System.Text.Json;
using P0Analyzer.Reporting.Json;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>Shows the gate's checklist.</summary>
internal static class GateOutput
{
    /// <summary>For people: an item a line, then one that sums up.</summary>
    public static void WriteText(GateAnswer answer, Terminal terminal)
    {
        using var text = terminal.OpenText();
        text.WriteLine(Printable.Neutralize($"Phase 8 gate: {answer.Manifest}{(answer.Integration is { } name ? $" ({name})" : "")}"));
        foreach (var item in answer.Items) text.WriteLine($"  {item.Mark} {item.Title}: {Printable.Neutralize(item.Detail)}");
        var counts = answer.Items.OrderBy(item => item.State).CountBy(item => item.Mark).Select(count => $"{count.Value} {count.Key}");
        text.WriteLine($"{string.Join(", ", counts)}: the gate is {(answer.IsOpen ? "open" : "closed")}.");
    }

    /// <summary>For programs.</summary>
    public static void WriteJson(GateAnswer answer, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, JsonReporter.Options))
        {
            json.WriteStartObject();
            json.WriteString("manifest", answer.Manifest);
            json.WriteString("integration", answer.Integration);
            json.WriteBoolean("open", answer.IsOpen);
            json.WriteStartArray("items");
            foreach (var item in answer.Items)
            {
                json.WriteStartObject();
                json.WriteString("key", item.Key);
                json.WriteString("title", item.Title);
                json.WriteString("state", item.State switch { GateState.Done => "done", GateState.Missing => "missing", _ => "undecided" });
                json.WriteString("detail", item.Detail);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
