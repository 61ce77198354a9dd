using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A method that an interface type asks for.</summary>
public sealed class InterfaceMethodSymbol : Symbol
{
    internal InterfaceMethodSymbol(GoFile file, Ident declaration, FuncType syntax)
        : base(declaration.Name, file, declaration)
        => Syntax = syntax;

    /// <summary>The signature as written.</summary>
    public FuncType Syntax { get; }

    /// <summary>The signature's types.</summary>
    public GoType.Func Signature => File!.Package.Inference.SignatureOf(Syntax);
}
