using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>What the binder keeps while it is inside of a function.</summary>
internal sealed class FunctionFrame(GoFunction function, FunctionFrame? outer)
{
    private readonly Dictionary<string, LabelSymbol> labels = new(StringComparer.Ordinal);
    private readonly List<Ident> labelUses = [];

    internal GoFunction Function => function;

    internal FunctionFrame? Outer => outer;

    internal List<GoFunction> Literals { get; } = [];

    internal void DeclareLabel(LabelSymbol label) => labels.TryAdd(label.Name, label);

    internal void UseLabel(Ident label) => labelUses.Add(label);

    /// <summary>A label may be used before it is declared, so its uses are bound when the function ends.</summary>
    internal void BindLabels(Dictionary<Ident, Symbol> symbols)
    {
        foreach (var use in labelUses)
        {
            if (labels.TryGetValue(use.Name, out var label)) symbols.TryAdd(use, label);
        }
    }
}
