namespace P0Analyzer.Semantics;

/// <summary>Names that import paths imply.</summary>
internal static class ImportPaths
{
    /// <summary>The name that a package most likely has: the path's last element without a version.</summary>
    internal static string DefaultName(string path)
    {
        var elements = path.Split('/');
        var last = elements[^1];
        if (elements.Length > 1 && last is ['v', _, ..] && last.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0) last = elements[^2];
        var dot = last.IndexOf(".v", StringComparison.Ordinal);
        return dot > 0 ? last[..dot] : last;
    }
}
