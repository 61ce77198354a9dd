using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A constant of the package or of a function.</summary>
public sealed class ConstantSymbol : Symbol
{
    internal ConstantSymbol(GoFile file, Ident declaration, ValueSpec spec, Expr? typeSyntax, Expr? expression, int iota)
        : base(declaration.Name, file, declaration)
    {
        Spec = spec;
        TypeSyntax = typeSyntax;
        Expression = expression;
        Iota = iota;
    }

    /// <summary>The specification that declares it.</summary>
    public ValueSpec Spec { get; }

    /// <summary>Its expression: its own, or the one that a group repeats for it (specification, "Constant declarations").</summary>
    public Expr? Expression { get; }

    /// <summary>The value of <c>iota</c> in its expression.</summary>
    public int Iota { get; }

    /// <summary>The value; null when it can't be known.</summary>
    public ConstantValue? Value => File!.Package.Constants.ValueOf(this);

    /// <summary>The type.</summary>
    public GoType Type => File!.Package.Inference.TypeOf(this);

    internal Expr? TypeSyntax { get; }
}
