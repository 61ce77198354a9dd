using System.IO;

namespace P0Analyzer.Sources;

/// <summary>Finds programs on the search path.</summary>
internal static class ProgramSearch
{
    /// <summary>
    /// The absolute path of a program; null when there is none. .NET would look into the current folder first, and there anybody's file of that name
    /// would be run.
    /// </summary>
    public static string? Find(string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (!Path.IsPathFullyQualified(folder)) continue;
            var candidate = Path.Combine(folder, file);
            if (System.IO.File.Exists(candidate)) return candidate;
        }

        return null;
    }
}
