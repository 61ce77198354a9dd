using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Library functions that give back those elements of a list of which a predicate says so.</summary>
internal static class ListFilters
{
    /// <summary>What the predicate says of the elements that are kept; null when the callee is no such function.</summary>
    public static bool? KeptOn(Callee callee)
    {
        if (callee is not Callee.ImportedFunction function) return null;
        return (ImportNames.LastElement(function.ImportPath), function.FunctionName) switch
        {
            ("slices", "DeleteFunc") => false,
            ("lo" or "parallel", "Filter") => true,
            ("lo" or "parallel", "Reject") => false,
            _ => null,
        };
    }
}
