using P0Analyzer.Analysis;
using P0Analyzer.Rules;

namespace P0Analyzer.Cli;

/// <summary>The rules of this build, made when a command first asks for them.</summary>
internal static class Catalog
{
    /// <summary>All rules.</summary>
    public static RuleCatalog Rules { get; } = new(AllRules.Descriptors);
}
