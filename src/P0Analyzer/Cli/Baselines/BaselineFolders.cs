using System.Collections.Immutable;
using System.IO;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>
/// How a baseline spells the folders of packages, and which of them a run was about. In a repository they are relative to its root, as everything that
/// is shown; elsewhere to the baseline's own folder, so that they do not depend on which paths were given.
/// </summary>
internal sealed class BaselineFolders
{
    private readonly string root;
    private readonly string anchor;
    private readonly List<string> judged;

    /// <param name="root">The folder that shown paths start from.</param>
    /// <param name="file">The baseline.</param>
    /// <param name="paths">The files and folders that were judged, as given.</param>
    public BaselineFolders(string root, BaselineFile file, ImmutableArray<string> paths)
    {
        this.root = root;
        anchor = Path.Exists(Path.Combine(root, ".git")) ? root : file.Folder;
        judged = [.. paths.Select(path => SourceLoader.FullPath(path, Environment.CurrentDirectory))];
    }

    /// <summary>A package's folder as the baseline spells it.</summary>
    public string Spell(string directory) => anchor == root ? directory : SourceRoot.Show(anchor, Path.GetFullPath(directory, root));

    /// <summary>Whether a run on the paths given judges all of a folder, if it is there.</summary>
    public bool Covers(string folder)
    {
        var full = Path.GetFullPath(folder, anchor);
        return judged.Exists(path => SourceRoot.IsIn(full, path) || (System.IO.File.Exists(path) && Path.GetDirectoryName(path) == full));
    }
}
