namespace P0Analyzer.Semantics;

/// <summary>A module, as its <c>go.mod</c> says it (Go modules reference).</summary>
/// <param name="Path">The module path, <c>github.com/acme/tasks</c>.</param>
/// <param name="Directory">The folder of <c>go.mod</c>, in the same form as <see cref="SourcePackage.Directory"/>.</param>
/// <param name="GoVersion">The <c>go</c> line; null when there is none.</param>
public sealed record GoModule(string Path, string Directory, (int Major, int Minor)? GoVersion = null)
{
    /// <summary>The import path of a folder of this module; null for a folder outside of it.</summary>
    public string? ImportPathOf(string directory)
    {
        var root = Normalize(Directory);
        var folder = Normalize(directory);
        if (folder == root) return Path;
        if (root.Length == 0) return $"{Path}/{folder}";
        return folder.StartsWith(root + "/", StringComparison.Ordinal) ? Path + folder[root.Length..] : null;
    }

    private static string Normalize(string directory)
    {
        var slashed = directory.Replace('\\', '/').TrimEnd('/');
        if (slashed.StartsWith("./", StringComparison.Ordinal)) slashed = slashed[2..];
        return slashed == "." ? "" : slashed;
    }
}
