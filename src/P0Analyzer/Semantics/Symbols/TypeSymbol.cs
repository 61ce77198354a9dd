using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A declared type.</summary>
public sealed class TypeSymbol : Symbol
{
    private GoType? type;
    private GoType? underlying;

    internal TypeSymbol(GoFile file, TypeSpec syntax, bool isLocal)
        : base(syntax.Name.Name, file, syntax.Name)
    {
        Syntax = syntax;
        IsLocal = isLocal;
    }

    /// <summary>The declaration.</summary>
    public TypeSpec Syntax { get; }

    /// <summary>Whether it is declared in a function.</summary>
    public bool IsLocal { get; }

    /// <summary>Whether it is an alias, another name for a type that exists.</summary>
    public bool IsAlias => Syntax.IsAlias;

    /// <summary>The type that the name denotes: the named type itself, or what an alias stands for.</summary>
    public GoType Type => type ??= File!.Package.Inference.TypeOf(this);

    /// <summary>The underlying type (specification, "Underlying types"); never a <see cref="GoType.Named"/>.</summary>
    public GoType Underlying => underlying ??= File!.Package.Inference.UnderlyingOf(this);

    /// <summary>The type parameters.</summary>
    public ImmutableArray<TypeParameterSymbol> TypeParameters => File!.Package.Binding.TypeParametersOf(Syntax);

    /// <summary>The fields of a struct, embedded ones included; empty for other types.</summary>
    public ImmutableArray<VariableSymbol> Fields => Underlying is GoType.Struct structure ? structure.Fields : [];

    /// <summary>The methods that are declared for it, in source order; not those it gets by embedding.</summary>
    public ImmutableArray<FunctionSymbol> Methods => File!.Package.Scope.MethodsOf(this);

    /// <summary>The types that a struct embeds, pointers taken off.</summary>
    public ImmutableArray<GoType> EmbeddedTypes => [.. Fields.Where(f => f.IsEmbedded).Select(f => f.Type.Deref())];

    /// <summary>Whether its underlying type is a struct.</summary>
    public bool IsStruct => Underlying is GoType.Struct;

    /// <summary>Whether its underlying type is an interface.</summary>
    public bool IsInterface => Underlying is GoType.Interface;

    /// <summary>The integration that it is; null when it is none.</summary>
    public Integration? Integration => File!.Package.Integrations.FirstOrDefault(i => i.Type == this);

    /// <summary>The declared method of that name; not one it gets by embedding.</summary>
    public FunctionSymbol? Method(string name)
    {
        foreach (var method in Methods)
        {
            if (method.Name == name) return method;
        }

        return null;
    }
}
