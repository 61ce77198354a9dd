using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A declared function or method.</summary>
public sealed class FunctionSymbol : Symbol
{
    private GoType.Func? signature;

    internal FunctionSymbol(GoFile file, FuncDecl syntax, string? receiverName)
        : base(syntax.Name.Name, file, syntax.Name)
    {
        Syntax = syntax;
        ReceiverName = receiverName;
    }

    /// <summary>The declaration.</summary>
    public FuncDecl Syntax { get; }

    /// <summary>Whether it has a receiver.</summary>
    public bool IsMethod => Syntax.Recv is not null;

    /// <summary>The receiver's base type as written, without pointer and type parameters; null for a function.</summary>
    public string? ReceiverName { get; }

    /// <summary>The receiver's base type; null for a function, and for a method of a type that was not read.</summary>
    public TypeSymbol? ReceiverType => ReceiverName is null ? null : File!.Package.Scope.Lookup(ReceiverName) as TypeSymbol;

    /// <summary>Whether the receiver is a pointer.</summary>
    public bool HasPointerReceiver => Syntax.Recv?.List is [{ Type: { } type }, ..] && type.Unparen() is StarExpr;

    /// <summary>The body; null when it is implemented elsewhere.</summary>
    public GoFunction? Body => File!.Package.FunctionOf(Syntax);

    /// <summary>The type parameters; those of the receiver for a method.</summary>
    public ImmutableArray<TypeParameterSymbol> TypeParameters => File!.Package.Binding.TypeParametersOf(Syntax);

    /// <summary>The signature's types, without the receiver.</summary>
    public GoType.Func Signature => signature ??= File!.Package.Inference.SignatureOf(Syntax.Type);

    /// <summary>The results' types.</summary>
    public ImmutableArray<GoType> Results => Signature.Results;

    /// <summary>Whether the last result's type is <c>error</c>.</summary>
    public bool ReturnsError => Results.Length > 0 && Results[^1].IsError;

    /// <summary>The name in messages: <c>fetch</c>, <c>Acme.Invoke</c>.</summary>
    public string DisplayName => ReceiverName is null ? Name : $"{ReceiverName}.{Name}";
}
