using System.Text.Json;

namespace EndToEnd.Tests.Infrastructure;

/// <summary>The seven keys of the manifest.</summary>
internal static class Requirements
{
    public static readonly string[] All = ["vmfilter", "checkaffiliation", "validatecredentials", "errgroup", "pagination", "error_handling", "file_size"];

    /// <summary>A verdict in the output of <c>p0 check --format json</c>.</summary>
    public static JsonElement VerdictOf(JsonElement report, string integration, string requirement) =>
        report.GetProperty("integrations").EnumerateArray()
            .Single(item => item.GetProperty("name").GetString() == integration)
            .GetProperty("requirements").GetProperty(requirement);
}
