namespace P0Analyzer.Sources;

/// <summary>The two lines of a <c>go.mod</c> that matter here (Go modules reference, "module directive" and "go directive").</summary>
/// <param name="ModulePath">The module path.</param>
/// <param name="GoVersion">The <c>go</c> line's version.</param>
internal sealed record GoModFile(string ModulePath, (int Major, int Minor)? GoVersion)
{
    /// <summary>Reads a <c>go.mod</c>; null when it names no module.</summary>
    public static GoModFile? Parse(string text)
    {
        string? path = null;
        (int, int)? version = null;
        var block = string.Empty;
        foreach (var rawLine in text.Split('\n'))
        {
            var words = Words(rawLine);
            if (words.Length == 0) continue;
            if (words[0] == ")")
            {
                block = string.Empty;
                continue;
            }

            if (words.Length == 2 && words[1] == "(") block = words[0];
            else if (block == "module") path ??= Unquote(words[0]);
            else if (block.Length > 0 || words.Length < 2) continue;
            else if (words[0] == "module") path ??= Unquote(words[1]);
            else if (words[0] == "go") version ??= GoVersions.Parse(words[1]);
        }

        return path is null ? null : new GoModFile(path, version);
    }

    private static string[] Words(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        return (comment < 0 ? line : line[..comment]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Unquote(string word) => word.Trim('"', '`');
}
