using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What an expression's form alone says of its value.</summary>
internal static class ValueShapes
{
    public static KnownValue? Of(GoPackage package, Expr expression) => expression.Unparen() switch
    {
        Ident ident when package.SymbolOf(ident) is BuiltinSymbol => OfWord(ident.Name),
        Ident or SelectorExpr => OfConstant(package.ConstantOf(expression)),
        UnaryExpr { Op: Token.And } or CompositeLit or FuncLit => KnownValue.NotNil,
        CallExpr call => OfCall(package.CalleeOf(call)),
        _ => null,
    };

    private static KnownValue? OfWord(string name) => name switch
    {
        "nil" => KnownValue.Nil,
        "true" => KnownValue.True,
        "false" => KnownValue.False,
        _ => null,
    };

    private static KnownValue? OfConstant(ConstantValue? constant)
        => constant is ConstantValue.Boolean truth ? truth.Value ? KnownValue.True : KnownValue.False : null;

    private static KnownValue? OfCall(Callee callee) => callee switch
    {
        Callee.Builtin { FunctionName: "new" or "make" } => KnownValue.NotNil,
        Callee.ImportedFunction { ImportPath: "errors", FunctionName: "New" } => KnownValue.NotNil,
        Callee.ImportedFunction { ImportPath: "fmt", FunctionName: "Errorf" } => KnownValue.NotNil,
        _ => null,
    };
}
