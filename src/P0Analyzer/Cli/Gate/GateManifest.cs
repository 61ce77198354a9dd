using System.Globalization;
using P0Analyzer.Reporting.Manifest;

namespace P0Analyzer.Cli;

/// <summary>What the gate reads in a manifest.</summary>
internal sealed class GateManifest(ManifestFile file)
{
    private const string Phase = "phases.8_implementation";
    private readonly ManifestValues values = file.ReadValues();

    /// <summary>The files that it says were made, as written.</summary>
    public IReadOnlyList<string> FilesCreated => values.List("implementation.files_created");

    /// <summary>Whether the mode fits the number of tasks: <c>batch</c> up to three, <c>per-task</c> from four.</summary>
    public GateItem Mode()
    {
        const string title = "mode fits the number of tasks";
        var mode = values.Text("implementation.mode");
        if (Tasks is not { } tasks) return GateItem.Of("mode", title, false, "implementation.tasks_completed is no number above 0");
        var fitting = tasks <= 3 ? "batch" : "per-task";
        var isFitting = mode?.Replace('_', '-').Equals(fitting, StringComparison.OrdinalIgnoreCase) == true;
        return GateItem.Of("mode", title, isFitting, isFitting ? $"{mode}, {tasks} tasks" : $"implementation.mode is {Show(mode)}, and {tasks} tasks take '{fitting}'");
    }

    /// <summary>Whether the agent is named; with which prompt it ran no file can tell.</summary>
    public GateItem Agent()
    {
        const string title = "integration-developer did it";
        var agents = values.List($"{Phase}.developer_agents");
        return agents.Contains("integration-developer")
            ? new GateItem("agent", title, GateState.Undecided, "named in developer_agents; its prompt cannot be seen here")
            : GateItem.Of("agent", title, false, $"{Phase}.developer_agents does not name it");
    }

    /// <summary>Whether the phase's status says that it is complete, and since when.</summary>
    public GateItem Status()
    {
        const string title = "phase 8 is complete";
        var status = values.Text($"{Phase}.status");
        var since = values.Text($"{Phase}.completed_at");
        if (status != "complete") return GateItem.Of("status", title, false, $"{Phase}.status is {Show(status)}");
        var isTime = DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return GateItem.Of("status", title, isTime, isTime ? since! : $"{Phase}.completed_at is {Show(since)} and no time, such as 2026-11-24T15:00:00Z");
    }

    /// <summary>What it says of the build.</summary>
    public string? BuildStatus => values.Text("implementation.build_status");

    /// <summary>A value in words.</summary>
    public static string Show(string? value) => value is null ? "missing" : $"'{value}'";

    private int? Tasks => int.TryParse(values.Text("implementation.tasks_completed"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
