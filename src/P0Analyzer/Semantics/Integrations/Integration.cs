using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>An integration (the specification's "Integration").</summary>
public sealed class Integration
{
    internal Integration(TypeSymbol type) => Type = type;

    /// <summary>The struct type.</summary>
    public TypeSymbol Type { get; }

    /// <summary>The type's name.</summary>
    public string Name => Type.Name;

    /// <summary>The package.</summary>
    public GoPackage Package => Type.File!.Package;

    /// <summary>What it does, as <c>//p0:kind</c> or the configuration says.</summary>
    public IntegrationKind Kind { get; internal init; }

    /// <summary>Why it is of that kind, in its author's words; null when the kind is not set, or set without a reason.</summary>
    public string? KindReason { get; internal init; }

    /// <summary>Its files (the specification's "An integration's files"), in the package's order.</summary>
    public ImmutableArray<GoFile> Files { get; internal set; } = [];

    /// <summary>Those of the package's files that could not be read and would be its.</summary>
    public ImmutableArray<UnreadFile> UnreadFiles { get; internal set; } = [];

    /// <summary>
    /// Whether one of its files could not be read or does not parse, so that what it seems to lack may be there.
    /// </summary>
    public bool IsKnownInPart => !UnreadFiles.IsEmpty || Files.Any(file => file.HasErrors);

    /// <summary>A method that it declares itself, or gets from a struct of the package that it embeds.</summary>
    public FunctionSymbol? Method(string name) => MethodOf(Type, name);

    /// <summary>Whether it declares the method itself.</summary>
    public bool DeclaresMethod(string name) => Type.Method(name) is not null;

    internal static FunctionSymbol? MethodOf(TypeSymbol type, string name)
    {
        var member = MemberLookup.Find(new GoType.Named(type), name);
        return member?.Symbol is FunctionSymbol method && method.Package == type.Package ? method : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
