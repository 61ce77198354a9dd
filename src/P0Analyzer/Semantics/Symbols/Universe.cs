using System.Collections.Frozen;

namespace P0Analyzer.Semantics;

/// <summary>The universe block (specification, "Predeclared identifiers").</summary>
internal static class Universe
{
    private static readonly FrozenDictionary<string, BuiltinSymbol> Symbols = Declare();

    /// <summary>The predeclared thing of that name.</summary>
    internal static BuiltinSymbol? Lookup(string name) => Symbols.GetValueOrDefault(name);

    /// <summary>The predeclared type of that name; <c>byte</c> and <c>rune</c> are aliases.</summary>
    internal static GoType? TypeNamed(string name) => name switch
    {
        "byte" => new GoType.Basic("uint8"),
        "rune" => new GoType.Basic("int32"),
        _ => Lookup(name) is { Kind: BuiltinKind.Type } ? new GoType.Basic(name) : null,
    };

    private static FrozenDictionary<string, BuiltinSymbol> Declare()
    {
        string[] types =
        [
            "any", "bool", "byte", "comparable", "complex64", "complex128", "error", "float32", "float64", "int", "int8", "int16", "int32",
            "int64", "rune", "string", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
        ];
        string[] constants = ["true", "false", "iota"];
        string[] functions =
        [
            "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make", "max", "min", "new", "panic", "print",
            "println", "real", "recover",
        ];
        return types.Select(name => new BuiltinSymbol(name, BuiltinKind.Type))
            .Concat(constants.Select(name => new BuiltinSymbol(name, BuiltinKind.Constant)))
            .Concat(functions.Select(name => new BuiltinSymbol(name, BuiltinKind.Function)))
            .Append(new BuiltinSymbol("nil", BuiltinKind.Nil))
            .ToFrozenDictionary(symbol => symbol.Name);
    }
}
