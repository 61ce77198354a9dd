using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>Which lines of the files that were read are not in an earlier commit. Files are compared with git's objects here, so that git compares nothing itself.</summary>
public sealed class SourceChanges
{
    private readonly Dictionary<string, FileChange> byPath = new(StringComparer.Ordinal);

    private SourceChanges(string baseCommit) => BaseCommit = baseCommit;

    /// <summary>The commit that was compared with: its full hash.</summary>
    public string BaseCommit { get; }

    /// <summary>Compares with the merge base of a revision and what is checked out.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="revision">The revision, as git takes it.</param>
    /// <exception cref="GitException">There is no repository, revision or merge base; the message says what to do.</exception>
    public static SourceChanges Since(LoadedSources sources, string revision)
    {
        if (!Path.Exists(Path.Combine(sources.Root, ".git")) || GitRepository.Find(sources.Root) is not { } repository)
            throw new GitException("changes can be counted only in a git repository, and the paths given are not all in one; run it in a clone");
        var changes = new SourceChanges(GitBase.Find(repository, revision));
        changes.Compare(repository, sources);
        return changes;
    }

    /// <summary>What is new in a file of those that were read.</summary>
    public FileChange Of(GoFile file) => byPath[file.Path];

    private void Compare(GitRepository repository, LoadedSources sources)
    {
        var before = GitTree.OfCommit(repository, BaseCommit).Where(file => file.Path.EndsWith(".go", StringComparison.Ordinal)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var added = new List<(string Path, string Blob, byte[] Content)>();
        var changed = new List<(GoFile File, string Blob)>();
        foreach (var file in sources.Program.Packages.SelectMany(package => package.Files).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var blob = BlobOf(file.Text.Bytes, BaseCommit.Length);
            if (!before.TryGetValue(file.Path, out var old)) added.Add((file.Path, blob, file.Text.Bytes.ToArray()));
            else if (old.Blob == blob) byPath[file.Path] = FileChange.None;
            else changed.Add((file, old.Blob));
        }

        var blobs = GitTree.ReadBlobs(repository, changed.Select(file => file.Blob));
        foreach (var (file, blob) in changed) byPath[file.Path] = FileChange.Between(TextOf(blobs[blob]), file.Text.ToString());
        var gone = before.Values.Where(file => !file.IsLink && !sources.Exists(file.Path)).ToList();
        var renamed = new Renames(repository).Find(added, gone);
        foreach (var (path, _, content) in added)
            byPath[path] = renamed.TryGetValue(path, out var old) ? FileChange.Between(TextOf(old), TextOf(content)) : FileChange.Whole;
    }

    private static string TextOf(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    /// <summary>The name that git gives a content: the hash of a head and the bytes, by the repository's algorithm.</summary>
    private static string BlobOf(ReadOnlySpan<byte> content, int hexDigits)
    {
#pragma warning disable CA5350 // A name that git gave, not a protection.
        using var hash = IncrementalHash.CreateHash(hexDigits == 64 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
