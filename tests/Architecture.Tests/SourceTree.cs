using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>A C# file of this repository.</summary>
/// <param name="Path">The path in the repository, with <c>/</c>.</param>
/// <param name="Text">All of it.</param>
internal sealed record CSharpFile(string Path, string Text)
{
    /// <summary>The text without comments: prose may name what code may not.</summary>
    public string Code { get; } = Regex.Replace(Text, @"^\s*///?.*$|(?<=[;{}\s])//\s.*$", string.Empty, RegexOptions.Multiline);

    public bool IsGenerated => Path.Contains("/Generated/", StringComparison.Ordinal);

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);

    public override string ToString() => Path;
}

/// <summary>The repository's own files.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files under <c>src</c>, <c>tests</c> and the other folders that hold code, but for what a build makes.</summary>
    public static IReadOnlyList<CSharpFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Full: path, Shown: Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.Shown.Split('/').Any(part => part is "bin" or "obj" or "artifacts" || part.StartsWith('.')))
            .OrderBy(file => file.Shown, StringComparer.Ordinal)
            .Select(file => new CSharpFile(file.Shown, File.ReadAllText(file.Full))),
    ];

    public static IEnumerable<CSharpFile> In(params string[] folders) => Files.Where(file => folders.Any(file.IsIn));

    /// <summary>The places where a pattern stands in the code of some files, a line each.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<CSharpFile> files, string pattern)
        => [.. files.SelectMany(file => Regex.Matches(file.Code, pattern).Select(match => $"{file.Path}: {match.Value}"))];

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "P0Analyzer.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
