using System.Reflection;

namespace P0Analyzer.Cli;

/// <summary>Which build this is.</summary>
internal static class ToolVersion
{
    /// <summary>Version and commit: <c>0.1.0+1a2b3c…</c>; the commit is missing when it was not built from a repository.</summary>
    public static string Full { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>The semantic version alone, which is what reports carry: the same for every build of a release.</summary>
    public static string Short { get; } = Full.Split('+')[0];
}
