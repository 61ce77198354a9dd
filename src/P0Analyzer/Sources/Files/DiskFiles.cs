using System.IO;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace P0Analyzer.Sources;

/// <summary>The files on the disk.</summary>
internal sealed class DiskFiles : FileTree
{
    public static DiskFiles Instance { get; } = new();

    public override bool IsFolder(string path) => Directory.Exists(path);

    /// <summary>A link to nowhere exists too: it is reported as a file that cannot be read.</summary>
    public override bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    public override bool IsFile(string path) => System.IO.File.Exists(path);

    public override byte[] Read(string path) => RegularFile.Read(path);

    public override DirectoryInfoBase View(string folder, FolderView.Walk walk) => new FolderView(new DirectoryInfo(folder), null, walk);
}
