namespace RuleCatalogGenerator.FrontMatter;

/// <summary>Front matter that does not follow the subset of YAML, and where (1-based).</summary>
internal sealed class FrontMatterException(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
