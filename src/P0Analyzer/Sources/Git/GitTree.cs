using System.Text;

namespace P0Analyzer.Sources;

/// <summary>A file as git has it, in a commit or in the index.</summary>
/// <param name="Path">Its path from the repository's root, with <c>/</c>.</param>
/// <param name="Blob">The hash of its content.</param>
/// <param name="IsLink">Whether it is a symbolic link, and its content the path that it leads to.</param>
internal readonly record struct GitFile(string Path, string Blob, bool IsLink);

/// <summary>Lists and contents of files as git has them: git is asked for objects alone, so that no filter, text conversion or diff of a configuration runs.</summary>
internal static class GitTree
{
    private const int LinkMode = 0xA000;
    private const int TypeMask = 0xF000;

    /// <summary>The files of a commit; submodules are none.</summary>
    /// <exception cref="GitException">It failed.</exception>
    public static List<GitFile> OfCommit(GitRepository repository, string commit)
    {
        var files = new List<GitFile>();
        foreach (var (head, path) in Records(repository.Run(["ls-tree", "-r", "-z", "--full-tree", commit])))
        {
            if (head is [var mode, "blob", var hash]) files.Add(new GitFile(path, hash, IsLink(mode)));
        }

        return files;
    }

    /// <summary>The files of the index; submodules are none, and neither are files that are only meant to be added (<c>git add -N</c>).</summary>
    /// <exception cref="GitException">It failed, or a merge is not finished.</exception>
    public static List<GitFile> OfIndex(GitRepository repository)
    {
        var files = new List<GitFile>();
        foreach (var (head, path) in Records(repository.Run(["ls-files", "--stage", "-z", "--full-name"])))
        {
            if (head is not [var mode, var hash, var stage]) continue;
            if (stage != "0") throw new GitException($"a merge is not finished: '{path}' has more than one version in the index; resolve it and stage it");
            if (mode != "160000") files.Add(new GitFile(path, hash, IsLink(mode)));
        }

        return WithoutIntents(repository, files);
    }

    /// <summary>The contents of blobs, by hash, read by one process.</summary>
    /// <exception cref="GitException">It failed, or a blob is not here (a partial clone).</exception>
    public static Dictionary<string, byte[]> ReadBlobs(GitRepository repository, IEnumerable<string> hashes)
    {
        var wanted = hashes.Distinct(StringComparer.Ordinal).ToList();
        var blobs = new Dictionary<string, byte[]>(wanted.Count, StringComparer.Ordinal);
        if (wanted.Count == 0) return blobs;
        ReadOnlySpan<byte> output = repository.Run(["cat-file", "--batch"], Encoding.ASCII.GetBytes(string.Join('\n', wanted) + "\n"));
        foreach (var hash in wanted)
        {
            var end = output.IndexOf((byte)'\n');
            var head = Encoding.ASCII.GetString(output[..Math.Max(0, end)]).Split(' ');
            if (head is not [_, "blob", var length] || !int.TryParse(length, out var size)) throw new GitException($"the object {hash} is not in this clone; fetch it, or clone without --filter");
            blobs[hash] = output.Slice(end + 1, size).ToArray();
            output = output[(end + 2 + size)..];
        }

        return blobs;
    }

    private static bool IsLink(string mode) => (Convert.ToInt32(mode, 8) & TypeMask) == LinkMode;

    /// <summary>The records of a list with NUL ends: the words before the tab, and the path behind it.</summary>
    private static IEnumerable<(string[] Head, string Path)> Records(byte[] output)
    {
        foreach (var record in Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = record.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0) yield return (record[..tab].Split(' '), record[(tab + 1)..]);
        }
    }

    // Such a file is empty in the index, as few files of Go are; the index's flags tell the two apart (Git's index-format, "intent-to-add").
    private static List<GitFile> WithoutIntents(GitRepository repository, List<GitFile> files)
    {
        const int IntentToAdd = 0x2000_0000;
        var empty = files.Where(file => file.Blob.StartsWith("e69de29bb2d1", StringComparison.Ordinal) || file.Blob.StartsWith("473a0f4c3be8", StringComparison.Ordinal)).Select(file => file.Path).ToList();
        if (empty.Count == 0) return files;
        var intents = new HashSet<string>(StringComparer.Ordinal);
        var path = "";
        foreach (var line in repository.ReadText(["ls-files", "--debug", "--", .. empty]).Split('\n'))
        {
            if (!line.StartsWith("  ", StringComparison.Ordinal)) path = line;
            else if (line.IndexOf("flags: ", StringComparison.Ordinal) is var at and >= 0 && (Convert.ToInt64(line[(at + 7)..].Trim(), 16) & IntentToAdd) != 0) intents.Add(path);
        }

        return files.FindAll(file => !intents.Contains(file.Path));
    }
}
