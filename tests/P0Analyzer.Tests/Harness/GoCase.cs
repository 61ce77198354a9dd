using System.Collections.Immutable;

namespace P0Analyzer.Tests.Harness;

/// <summary>Go files under <c>Cases/</c> that are analysed together: a lone file, or all files of a folder.</summary>
internal sealed record GoCase(string Name, ImmutableArray<(string Path, string Text)> Files)
{
    /// <summary>What the first file that sets something sets.</summary>
    public CaseOptions Options => Files.Select(file => CaseOptions.OfSource(file.Text)).FirstOrDefault(options => options != new CaseOptions()) ?? new CaseOptions();

    /// <summary>The names of all cases, <c>P0403-LoopVariableCaptured/stored.go</c> or <c>P0403-LoopVariableCaptured/two_files</c>.</summary>
    public static IEnumerable<string> Names()
    {
        if (!Directory.Exists(RepositoryPaths.Cases)) yield break;
        foreach (var rule in Directory.GetDirectories(RepositoryPaths.Cases).Order(StringComparer.Ordinal))
        {
            foreach (var entry in Directory.GetFileSystemEntries(rule).Order(StringComparer.Ordinal))
            {
                if (Directory.Exists(entry) || entry.EndsWith(".go", StringComparison.Ordinal)) yield return Relative(RepositoryPaths.Cases, entry);
            }
        }
    }

    public static GoCase Load(string name)
    {
        var path = Path.Combine(RepositoryPaths.Cases, name);
        if (!Directory.Exists(path)) return new GoCase(name, [Read(Path.GetDirectoryName(path)!, path)]);
        return new GoCase(name, [.. Directory.GetFiles(path, "*.go", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Read(path, file))]);
    }

    private static (string Path, string Text) Read(string folder, string file) => (Relative(folder, file), System.IO.File.ReadAllText(file));

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
