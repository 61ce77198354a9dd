using System.Collections.Immutable;
using System.IO;
using Microsoft.Extensions.FileSystemGlobbing;

namespace P0Analyzer.Sources;

/// <summary>Finds the files of a selection by their names; what is in them is not looked at.</summary>
internal sealed class FileDiscovery
{
    private readonly SourceSelection selection;
    private readonly FileTree tree;
    private readonly Action<string, Exception> unreadable;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, FoundFile> found = new(StringComparer.Ordinal);

    private FileDiscovery(SourceSelection selection, FileTree tree, Action<string, Exception> unreadable, CancellationToken cancellationToken)
    {
        this.selection = selection;
        this.tree = tree;
        this.unreadable = unreadable;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The files, each once, in ordinal order of their absolute paths.</summary>
    /// <param name="selection">What to find.</param>
    /// <param name="tree">Where to find it.</param>
    /// <param name="paths">The selection's paths, absolute; all exist.</param>
    /// <param name="unreadable">Told of each folder that cannot be read.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static List<FoundFile> Find(
        SourceSelection selection, FileTree tree, IReadOnlyList<string> paths, Action<string, Exception> unreadable, CancellationToken cancellationToken)
    {
        var discovery = new FileDiscovery(selection, tree, unreadable, cancellationToken);
        foreach (var path in paths)
        {
            if (tree.IsFolder(path)) discovery.AddFolder(path, "**/*.go", selection.Include, isContext: false);
            else if (!selection.ForceExclude) discovery.Add(new FoundFile(path, IsNamed: true, IsContext: false));
        }

        if (selection.ForceExclude) discovery.AddAsFound([.. paths.Where(path => !tree.IsFolder(path))]);

        foreach (var folder in paths.Where(path => !tree.IsFolder(path)).Select(path => Path.GetDirectoryName(path)!).Distinct())
            discovery.AddFolder(folder, "*.go", [], isContext: true);

        var files = discovery.found.Values.ToList();
        files.Sort((left, right) => string.CompareOrdinal(left.FullPath, right.FullPath));
        return files;
    }

    /// <summary>Adds the files that a search of the folder which holds all would find.</summary>
    private void AddAsFound(List<string> files)
    {
        if (files.Count == 0) return;
        var root = SourceRoot.Find(files);
        var left = files.Where(file => !IsLeftOut(SourceRoot.Show(root, file).Split('/')));
        foreach (var file in selection.GlobFolder is null ? left : Governed(left, selection.Include)) Add(new FoundFile(file, IsNamed: false, IsContext: false));
    }

    private bool IsLeftOut(string[] path)
        => (!selection.IncludeTests && path[^1].EndsWith("_test.go", StringComparison.Ordinal)) || path.SkipLast(1).Any(selection.ExcludedFolders.Contains);

    private void AddFolder(string folder, string all, ImmutableArray<string> include, bool isContext)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        var areGlobal = selection.GlobFolder is not null;
        if (areGlobal || include.IsEmpty) matcher.AddInclude(all);
        else matcher.AddIncludePatterns(include);
        if (!areGlobal) matcher.AddExcludePatterns(selection.Exclude);
        if (!selection.IncludeTests) matcher.AddExclude("**/*_test.go");
        var walk = new FolderView.Walk([.. selection.ExcludedFolders], unreadable, cancellationToken);
        var files = matcher.Execute(tree.View(folder, walk)).Files.Select(match => Path.GetFullPath(Path.Combine(folder, match.Path)));
        foreach (var file in areGlobal ? Governed(files, include) : files) Add(new FoundFile(file, IsNamed: false, isContext));
    }

    /// <summary>The files that globs relative to one folder leave; those outside of it all stay.</summary>
    private IEnumerable<string> Governed(IEnumerable<string> files, ImmutableArray<string> include)
    {
        var root = Path.TrimEndingDirectorySeparator(selection.GlobFolder!);
        var start = root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar;
        var (inside, outside) = (new List<string>(), new List<string>());
        foreach (var file in files) (file.StartsWith(start, StringComparison.Ordinal) ? inside : outside).Add(file);

        var matcher = new Matcher(StringComparison.Ordinal);
        if (include.IsEmpty) matcher.AddInclude("**/*");
        else matcher.AddIncludePatterns(include);
        matcher.AddExcludePatterns(selection.Exclude);
        return outside.Concat(matcher.Match(root, inside).Files.Select(match => Path.GetFullPath(Path.Combine(root, match.Path))));
    }

    /// <summary>A file found twice is what it was named for, or what it was found for in a folder, before it is context.</summary>
    private void Add(FoundFile file)
    {
        if (found.TryGetValue(file.FullPath, out var known))
            file = file with { IsNamed = file.IsNamed || known.IsNamed, IsContext = file.IsContext && known.IsContext };
        found[file.FullPath] = file;
    }
}
