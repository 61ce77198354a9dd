using System.IO;

namespace P0Analyzer.Sources;

/// <summary>The folder that shown paths start from.</summary>
internal static class SourceRoot
{
    /// <summary>The root of the repository that holds all paths; outside of one, the folder given, or the deepest that holds all.</summary>
    /// <param name="paths">Absolute paths that exist.</param>
    public static string Find(IEnumerable<string> paths)
        => paths.Select(RootOf).Distinct(StringComparer.Ordinal).Aggregate(CommonFolder);

    /// <summary>A path as shown: relative to the root, with <c>/</c>.</summary>
    public static string Show(string root, string path) => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string RootOf(string path)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            // A folder in a clone, a file in a work tree or a submodule.
            if (Path.Exists(Path.Combine(candidate, ".git"))) return candidate;
        }

        return folder;
    }

    internal static string CommonFolder(string left, string right)
    {
        for (var common = left; common is not null; common = Path.GetDirectoryName(common))
        {
            if (IsIn(right, common)) return common;
        }

        // Two drives have nothing in common.
        return left;
    }

    internal static bool IsIn(string path, string folder)
        => path == folder || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
