namespace GoGrammar.Benchmarks;

/// <summary>The Go files of folders, in the order of their paths.</summary>
internal sealed record Corpus(string[] Paths)
{
    public static Corpus Find(IEnumerable<string> folders) => new([.. folders.SelectMany(FilesIn).Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> FilesIn(string folder)
    {
        var root = new DirectoryInfo(folder);
        var real = root.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root.FullName;
        return Directory.EnumerateFiles(real, "*.go", SearchOption.AllDirectories);
    }
}
