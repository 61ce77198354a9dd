using System.Collections.Concurrent;
using System.IO;
using System.Text;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace P0Analyzer.Sources;

/// <summary>The files as git's index has them, which is what the next commit will have: edits and files that are not staged do not exist here.</summary>
internal sealed class StagedFiles : FileTree
{
    // Linux follows 40, and nobody links Go files more than once.
    private const int MostLinks = 8;

    private readonly GitRepository repository;
    private readonly Dictionary<string, GitFile> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> blobs = new(StringComparer.Ordinal);

    private StagedFiles(GitRepository repository, string root)
    {
        this.repository = repository;
        folders[root] = [];
        foreach (var file in GitTree.OfIndex(repository))
        {
            var path = Path.Combine(root, file.Path.Replace('/', Path.DirectorySeparatorChar));
            files[path] = file;
            Enter(path);
        }
    }

    /// <summary>The index of the repository whose root is a folder.</summary>
    /// <exception cref="GitException">There is none, or it cannot be read.</exception>
    public static StagedFiles Open(string root) => Path.Exists(Path.Combine(root, ".git")) && GitRepository.Find(root) is { } repository
        ? new StagedFiles(repository, root)
        : throw new GitException("what is staged can be judged only in a git repository, and the paths given are not all in one; run it in a clone");

    public override bool IsFolder(string path) => folders.ContainsKey(path);

    public override bool Exists(string path) => files.ContainsKey(path) || folders.ContainsKey(path);

    public override bool IsFile(string path) => files.ContainsKey(path);

    public override byte[] Read(string path)
    {
        for (var links = 0; links <= MostLinks; links++)
        {
            if (!files.TryGetValue(path, out var file)) throw new FileNotFoundException($"{path} is not in the index.");
            var content = ContentOf(file);
            if (!file.IsLink) return content;
            path = Path.GetFullPath(Encoding.UTF8.GetString(content), Path.GetDirectoryName(path)!);
        }

        throw new PathTooLongException();
    }

    public override void Expect(IEnumerable<string> paths)
    {
        var hashes = paths.Select(path => files.GetValueOrDefault(path).Blob).OfType<string>();
        foreach (var (hash, content) in GitTree.ReadBlobs(repository, hashes)) blobs[hash] = content;
    }

    public override DirectoryInfoBase View(string folder, FolderView.Walk walk) => new StagedFolder(this, folder, null, walk);

    private byte[] ContentOf(GitFile file) => blobs.GetOrAdd(file.Blob, hash =>
    {
        try
        {
            return GitTree.ReadBlobs(repository, [hash])[hash];
        }
        catch (GitException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    });

    private void Enter(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; (path, folder) = (folder, Path.GetDirectoryName(folder)))
        {
            var isKnown = folders.TryGetValue(folder, out var entries);
            if (!isKnown) folders.Add(folder, entries = new SortedSet<string>(StringComparer.Ordinal));
            entries!.Add(path);
            if (isKnown) return;
        }
    }

    private sealed class StagedFolder(StagedFiles tree, string path, DirectoryInfoBase? parent, FolderView.Walk walk) : DirectoryInfoBase
    {
        public override string Name => Path.GetFileName(path);

        public override string FullName => path;

        public override DirectoryInfoBase? ParentDirectory => parent;

        public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
        {
            walk.CancellationToken.ThrowIfCancellationRequested();
            foreach (var entry in tree.folders.GetValueOrDefault(path, []))
            {
                if (!tree.folders.ContainsKey(entry)) yield return new StagedFile(entry, this);
                else if (!walk.Excluded.Contains(Path.GetFileName(entry))) yield return new StagedFolder(tree, entry, this, walk);
            }
        }

        public override DirectoryInfoBase GetDirectory(string name) => new StagedFolder(tree, Path.Combine(path, name), this, walk);

        public override FileInfoBase GetFile(string name) => new StagedFile(Path.Combine(path, name), this);
    }

    private sealed class StagedFile(string path, DirectoryInfoBase parent) : FileInfoBase
    {
        public override string Name => Path.GetFileName(path);

        public override string FullName => path;

        public override DirectoryInfoBase ParentDirectory => parent;
    }
}
