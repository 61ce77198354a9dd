using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A filter's field in an integration: its own, or one of a struct of the package that it embeds or holds.</summary>
/// <param name="Steps">The fields on the way to it, from the integration's own; the filter's field last.</param>
internal sealed record FilterField(ImmutableArray<VariableSymbol> Steps)
{
    private const int MaxDepth = 4;

    /// <summary>The filter's field.</summary>
    public VariableSymbol Symbol => Steps[^1];

    /// <summary>The filter's fields in a struct type, the nearest first.</summary>
    public static ImmutableArray<FilterField> In(TypeSymbol type, FilterVocabulary vocabulary)
    {
        var found = ImmutableArray.CreateBuilder<FilterField>();
        var level = new List<(TypeSymbol Type, ImmutableArray<VariableSymbol> Steps)> { (type, []) };
        var seen = new HashSet<TypeSymbol> { type };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<(TypeSymbol, ImmutableArray<VariableSymbol>)>();
            foreach (var (owner, steps) in level)
            {
                foreach (var field in owner.Fields)
                {
                    if (vocabulary.IsFilterType(field.Type)) found.Add(new FilterField(steps.Add(field)));
                    else if (field.Type.Deref() is GoType.Named { Symbol: { IsStruct: true } part } && part.Package == type.Package && seen.Add(part)) next.Add((part, steps.Add(field)));
                }
            }

            level = next;
        }

        return found.DrainToImmutable();
    }
}
