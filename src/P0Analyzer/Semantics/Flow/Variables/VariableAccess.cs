using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>A variable is used at a moment.</summary>
/// <param name="Variable">The variable: local, parameter, receiver, result, or of the package; no field.</param>
/// <param name="Node">The identifier; a bare return for the results that it reads.</param>
/// <param name="Point">When, in the graph of the function in which <paramref name="Node"/> stands or, for a captured variable, in which the literal does.</param>
/// <param name="Kind">How.</param>
/// <param name="Definition">What it gets, when it is written to.</param>
public sealed record VariableAccess(VariableSymbol Variable, SyntaxNode Node, FlowPoint Point, AccessKind Kind, Definition? Definition = null)
{
    /// <summary>Whether the value that the variable has at that moment may matter.</summary>
    public bool IsRead => Kind is AccessKind.Read or AccessKind.Address or AccessKind.CapturedRead;
}

/// <summary>How a variable is used.</summary>
public enum AccessKind
{
    /// <summary>Its value is read.</summary>
    Read,

    /// <summary>It, or a field of it, gets a value.</summary>
    Write,

    /// <summary>Its address is taken: whoever gets it may read and write.</summary>
    Address,

    /// <summary>A function literal that is made here reads it when it runs.</summary>
    CapturedRead,

    /// <summary>A function literal that is made here writes it when it runs.</summary>
    CapturedWrite,
}
