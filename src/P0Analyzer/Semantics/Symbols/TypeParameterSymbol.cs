using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A type parameter of a function or type, or a receiver's name for one.</summary>
public sealed class TypeParameterSymbol : Symbol
{
    internal TypeParameterSymbol(GoFile file, Ident declaration, Expr? constraint, int index)
        : base(declaration.Name, file, declaration)
    {
        Constraint = constraint;
        Index = index;
    }

    /// <summary>A type parameter of a known package's function or type, which no file declares.</summary>
    internal TypeParameterSymbol(string name, int index)
        : base(name, null, null)
        => Index = index;

    /// <summary>The constraint as written, for a receiver's in the type's declaration; null where there is none to read.</summary>
    public Expr? Constraint { get; }

    /// <summary>Which parameter of the list it is, from 0.</summary>
    public int Index { get; }
}
