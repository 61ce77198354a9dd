using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>
/// A type as far as syntax and what is known of other packages tell it. Types are equal when Go calls them identical, as far as that is
/// known.
/// </summary>
public abstract partial record GoType
{
    /// <summary>Deeper types are not followed: a type is walked by recursion.</summary>
    internal const int MaxDepth = 100;

    private GoType() { }

    /// <summary>A type about which nothing is known.</summary>
    public static GoType NotKnown { get; } = new Unknown(null);

    /// <summary>The predeclared type <c>error</c>.</summary>
    public static GoType Error { get; } = new Basic("error");

    /// <summary>The empty interface.</summary>
    public static GoType Any { get; } = new Basic("any");

    /// <summary>The predeclared type <c>bool</c>.</summary>
    public static GoType Bool { get; } = new Basic("bool");

    /// <summary>The predeclared type <c>int</c>.</summary>
    public static GoType Int { get; } = new Basic("int");

    /// <summary>The predeclared type <c>string</c>.</summary>
    public static GoType String { get; } = new Basic("string");

    /// <summary>The type of no value: a call without results.</summary>
    public static GoType Nothing { get; } = new Tuple([]);

    /// <summary>Whether this is the predeclared type <c>error</c>.</summary>
    public bool IsError => this is Basic { Name: "error" };

    /// <summary>Whether nothing is known of it but, at most, where its values come from.</summary>
    public bool IsUnknown => this is Unknown;

    /// <summary>Whether it is known to be a pointer.</summary>
    public bool IsPointer => this is Pointer;

    /// <summary>Whether it is <c>context.Context</c>.</summary>
    public bool IsContext => Is("context", "Context");

    /// <summary>Whether it is that type of that package, which the run may have read or not.</summary>
    public bool Is(string importPath, string name) => this switch
    {
        Imported imported => imported.ImportPath == importPath && imported.Name == name,
        Named named => named.Symbol.Name == name && named.Symbol.Package?.ImportPath == importPath,
        _ => false,
    };

    /// <summary>What a pointer points to; any other type as it is.</summary>
    public GoType Deref() => this is Pointer pointer ? pointer.Element : this;

    /// <summary>The underlying type of a declared type, as far as it is known; any other type as it is.</summary>
    public GoType Underlying => this switch
    {
        Named named => named.Symbol.Underlying.Substitute(named),
        Imported imported => Library.Underlying(imported) ?? this,
        _ => this,
    };

    /// <summary>The type that a variable gets from such a value: an untyped constant's default type (specification, "Constants").</summary>
    public GoType Default => this is Untyped untyped ? untyped.DefaultType : this;

    /// <summary>The types of several results: those of a tuple, or itself alone.</summary>
    public ImmutableArray<GoType> Elements => this is Tuple tuple ? tuple.Types : [this];

    /// <summary>How many types stand inside of each other in this one.</summary>
    internal virtual int Depth => 1;

    /// <summary>The package that gives such values, for a type of a package that was not read; else null.</summary>
    internal string? Source => this switch
    {
        Imported imported => imported.ImportPath,
        Unknown unknown => unknown.GivenBy,
        _ => null,
    };

    /// <inheritdoc/>
    public abstract override string ToString();
}
