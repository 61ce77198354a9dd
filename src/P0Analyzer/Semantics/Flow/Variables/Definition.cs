using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Where a variable, or a part of it, gets a value. Two definitions are the same only if they are the same object.</summary>
public sealed class Definition
{
    internal Definition(VariableSymbol variable, DefinitionKind kind, SyntaxNode site, Expr? value = null, int resultIndex = 0, int resultCount = 1)
    {
        Variable = variable;
        Kind = kind;
        Site = site;
        Value = value;
        ResultIndex = resultIndex;
        ResultCount = resultCount;
    }

    /// <summary>The variable.</summary>
    public VariableSymbol Variable { get; }

    /// <summary>How it gets the value.</summary>
    public DefinitionKind Kind { get; }

    /// <summary>The identifier, field selector or address expression that is defined; the declaration for what the function starts with; the return statement.</summary>
    public SyntaxNode Site { get; }

    /// <summary>
    /// The value, or the call (or index, assertion, receive) of which it is one of several results; for <see cref="DefinitionKind.Range"/> what is ranged over,
    /// for <see cref="DefinitionKind.TypeSwitch"/> what is tested, for <see cref="DefinitionKind.Update"/> the right operand. Null where no expression gives it.
    /// </summary>
    public Expr? Value { get; }

    /// <summary>Which of the results, from 0; for a range 0 is the first variable, 1 the second.</summary>
    public int ResultIndex { get; }

    /// <summary>How many variables <see cref="Value"/> gives values to.</summary>
    public int ResultCount { get; }

    /// <summary>The fields that lead to the part that is defined: <c>Page</c> for <c>opts.Page = 2</c>. Empty for the whole variable.</summary>
    public ImmutableArray<string> Fields { get; internal init; } = [];

    /// <summary>Whether the whole variable gets a value for certain, so that what it had before is gone.</summary>
    public bool IsCertain => Fields.IsEmpty && Kind is not (DefinitionKind.AddressTaken or DefinitionKind.Captured);

    /// <summary>Whether it may change what stands at a path: the path itself, what it is part of, or a part of it.</summary>
    public bool MayChange(AccessPath path)
        => path.Root == Variable && (AccessPath.MayBePrefix(Fields, path.Fields) || AccessPath.MayBePrefix(path.Fields, Fields));

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Variable.Name} at {Site.Span}";
}
