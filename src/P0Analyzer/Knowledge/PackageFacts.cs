using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>The exported API of one known package.</summary>
/// <param name="ImportPath">The path it is imported by.</param>
/// <param name="Name">The name in its package clause.</param>
public sealed record PackageFacts(string ImportPath, string Name)
{
    /// <summary>Its functions by name; methods are with their types.</summary>
    public required IReadOnlyDictionary<string, FunctionSignature> Functions { get; init; }

    /// <summary>Its variables' types by name.</summary>
    public required IReadOnlyDictionary<string, string> Variables { get; init; }

    /// <summary>Its constants by name.</summary>
    public required IReadOnlyDictionary<string, ConstantFacts> Constants { get; init; }

    /// <summary>Its types by name, aliases left out. Unexported ones are there when the exported API mentions them.</summary>
    public required IReadOnlyDictionary<string, TypeFacts> Types { get; init; }

    /// <summary>What its aliases stand for, by name.</summary>
    public required IReadOnlyDictionary<string, string> Aliases { get; init; }
}

/// <summary>A type of a known package and everything that can be selected from its values.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="TypeParameters">Its type parameters.</param>
/// <param name="Underlying"><c>struct</c>, <c>interface</c>, or the spelling of another underlying type.</param>
public sealed record TypeFacts(string Name, ImmutableArray<TypeParameter> TypeParameters, string Underlying)
{
    /// <summary>Its exported methods by name: declared, promoted from embedded types, or an interface's.</summary>
    public required IReadOnlyDictionary<string, FunctionSignature> Methods { get; init; }

    /// <summary>Its exported fields' types by name, promoted ones included.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Whether it is an interface.</summary>
    public bool IsInterface => Underlying == "interface";
}

/// <summary>A constant of a known package.</summary>
/// <param name="Type">Its type, or <c>untyped int</c> and the like.</param>
/// <param name="Value">Its value in decimal when it is an integer (runes too), else null.</param>
public sealed record ConstantFacts(string Type, string? Value);
