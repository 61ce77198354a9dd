using System.IO;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace P0Analyzer.Sources;

/// <summary>
/// A folder as the globs see it: without the folders that are left out, without links to folders (the go command does not follow them
/// either, and so none can lead in a circle), and empty when it cannot be read.
/// </summary>
internal sealed class FolderView(DirectoryInfo folder, DirectoryInfoBase? parent, FolderView.Walk walk) : DirectoryInfoBase
{
    /// <summary>What is the same for all folders of a walk.</summary>
    /// <param name="Excluded">Names of folders not to look into.</param>
    /// <param name="Unreadable">Told of each folder that cannot be read.</param>
    /// <param name="CancellationToken">Stops the walk.</param>
    internal sealed record Walk(HashSet<string> Excluded, Action<string, Exception> Unreadable, CancellationToken CancellationToken);

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        walk.CancellationToken.ThrowIfCancellationRequested();
        foreach (var entry in Read())
        {
            if (entry is not DirectoryInfo directory) yield return new FileView(entry, this);
            else if (!IsLeftOut(directory)) yield return new FolderView(directory, this, walk);
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) => new FolderView(new DirectoryInfo(Path.Combine(FullName, path)), this, walk);

    public override FileInfoBase GetFile(string path) => new FileView(new FileInfo(Path.Combine(FullName, path)), this);

    private bool IsLeftOut(DirectoryInfo directory)
        => directory.Attributes.HasFlag(FileAttributes.ReparsePoint) || walk.Excluded.Contains(directory.Name);

    private FileSystemInfo[] Read()
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            walk.Unreadable(FullName, exception);
            return [];
        }
    }

    private sealed class FileView(FileSystemInfo file, DirectoryInfoBase parent) : FileInfoBase
    {
        public override string Name => file.Name;

        public override string FullName => file.FullName;

        public override DirectoryInfoBase ParentDirectory => parent;
    }
}
