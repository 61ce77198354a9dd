using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace P0Analyzer.Sources;

/// <summary>Where files are read from: the disk, or git's index. Paths are absolute in both.</summary>
internal abstract class FileTree
{
    /// <summary>Whether there is a folder at a path.</summary>
    public abstract bool IsFolder(string path);

    /// <summary>Whether there is a file, readable or not, or a folder at a path.</summary>
    public abstract bool Exists(string path);

    /// <summary>Whether there is a file at a path.</summary>
    public abstract bool IsFile(string path);

    /// <summary>The content of a file.</summary>
    /// <exception cref="System.IO.IOException">It cannot be read.</exception>
    public abstract byte[] Read(string path);

    /// <summary>A folder as globs see it.</summary>
    public abstract DirectoryInfoBase View(string folder, FolderView.Walk walk);

    /// <summary>Says which files will be read, for who can read many at once.</summary>
    /// <exception cref="GitException">They cannot be read.</exception>
    public virtual void Expect(IEnumerable<string> paths) { }
}
