namespace P0Analyzer.Semantics;

/// <summary>What kind of thing the universe declares under a name.</summary>
public enum BuiltinKind
{
    /// <summary>A type: <c>error</c>, <c>string</c>.</summary>
    Type,

    /// <summary>A constant: <c>true</c>, <c>false</c>, <c>iota</c>.</summary>
    Constant,

    /// <summary><c>nil</c>.</summary>
    Nil,

    /// <summary>A function: <c>append</c>.</summary>
    Function,
}

/// <summary>A name of the universe block (specification, "Predeclared identifiers").</summary>
public sealed class BuiltinSymbol : Symbol
{
    internal BuiltinSymbol(string name, BuiltinKind kind)
        : base(name, null, null)
        => Kind = kind;

    /// <summary>What kind of thing it is.</summary>
    public BuiltinKind Kind { get; }
}
