using System.IO;
using Microsoft.Extensions.FileSystemGlobbing;

namespace P0Analyzer.Sources;

/// <summary>Finds the files of a selection by their names; what is in them is not looked at.</summary>
internal sealed class FileDiscovery
{
    private readonly SourceSelection selection;
    private readonly Action<string, Exception> unreadable;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, FoundFile> found = new(StringComparer.Ordinal);

    private FileDiscovery(SourceSelection selection, Action<string, Exception> unreadable, CancellationToken cancellationToken)
    {
        this.selection = selection;
        this.unreadable = unreadable;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The files, each once, in ordinal order of their absolute paths.</summary>
    /// <param name="selection">What to find.</param>
    /// <param name="paths">The selection's paths, absolute; all exist.</param>
    /// <param name="unreadable">Told of each folder that cannot be read.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static List<FoundFile> Find(
        SourceSelection selection, IReadOnlyList<string> paths, Action<string, Exception> unreadable, CancellationToken cancellationToken)
    {
        var discovery = new FileDiscovery(selection, unreadable, cancellationToken);
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) discovery.AddFolder(path, selection.Include, isContext: false);
            else discovery.Add(new FoundFile(path, IsNamed: true, IsContext: false));
        }

        foreach (var folder in paths.Where(path => !Directory.Exists(path)).Select(path => Path.GetDirectoryName(path)!).Distinct())
            discovery.AddFolder(folder, ["*.go"], isContext: true);

        var files = discovery.found.Values.ToList();
        files.Sort((left, right) => string.CompareOrdinal(left.FullPath, right.FullPath));
        return files;
    }

    private void AddFolder(string folder, IEnumerable<string> include, bool isContext)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(include);
        matcher.AddExcludePatterns(selection.Exclude);
        if (!selection.IncludeTests) matcher.AddExclude("**/*_test.go");
        var walk = new FolderView.Walk([.. selection.ExcludedFolders], unreadable, cancellationToken);
        foreach (var match in matcher.Execute(new FolderView(new DirectoryInfo(folder), null, walk)).Files)
            Add(new FoundFile(Path.GetFullPath(Path.Combine(folder, match.Path)), IsNamed: false, isContext));
    }

    /// <summary>A file found twice is what it was named for, or what it was found for in a folder, before it is context.</summary>
    private void Add(FoundFile file)
    {
        if (found.TryGetValue(file.FullPath, out var known))
            file = file with { IsNamed = file.IsNamed || known.IsNamed, IsContext = file.IsContext && known.IsContext };
        found[file.FullPath] = file;
    }
}
