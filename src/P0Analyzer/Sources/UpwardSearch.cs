using System.Collections.Immutable;
using System.IO;

namespace P0Analyzer.Sources;

/// <summary>Finds a file that is for a whole repository.</summary>
public static class UpwardSearch
{
    /// <summary>
    /// The nearest folder that holds a file of the name: from the deepest folder that holds all paths up to the root of its repository. Outside
    /// of a repository the way ends at the working directory, or at once when that is not above.
    /// </summary>
    /// <param name="paths">The paths of a selection.</param>
    /// <param name="workingDirectory">The folder that relative paths start from.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>The file's absolute path; null when there is none.</returns>
    public static string? Find(ImmutableArray<string> paths, string workingDirectory, string name)
    {
        if (paths.IsEmpty) return null;
        var deepest = paths.Select(path => FolderOf(SourceLoader.FullPath(path, workingDirectory))).Aggregate(SourceRoot.CommonFolder);
        var last = RepositoryOf(deepest) ?? (SourceRoot.IsIn(deepest, workingDirectory) ? workingDirectory : deepest);
        for (var folder = deepest; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, name);
            if (System.IO.File.Exists(candidate)) return candidate;
            if (folder == last) break;
        }

        return null;
    }

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;

    private static string? RepositoryOf(string folder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            if (Path.Exists(Path.Combine(candidate, ".git"))) return candidate;
        }

        return null;
    }
}
