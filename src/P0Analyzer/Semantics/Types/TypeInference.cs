using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Finds out types, and the symbols that depend on types, from what a package says: declarations, literals, signatures, and what is known
/// of other packages. It checks nothing: code that is not Go gets some answer or "unknown".
/// </summary>
internal sealed partial class TypeInference(GoPackage package)
{
    private readonly NodeTable<Expr, GoType> types = new();
    private readonly NodeTable<CallExpr, Callee> callees = new();
    private readonly CalleeResolver calleeResolver = new(package);
    private readonly ConcurrentDictionary<StructType, ImmutableArray<VariableSymbol>> fields = new();
    private readonly ConcurrentDictionary<InterfaceType, ImmutableArray<InterfaceMethodSymbol>> methods = new();

    internal GoType TypeOf(Expr expr)
    {
        expr = expr.Unparen();
        if (types.Find(expr) is { } known) return known;
        if (!InferenceGuard.TryDescend()) return GoType.NotKnown;
        try
        {
            var inferred = Infer(expr);
            return types.Add(expr, inferred.Depth > GoType.MaxDepth ? GoType.NotKnown : inferred);
        }
        finally
        {
            InferenceGuard.Ascend();
        }
    }

    /// <summary>
    /// The type of one of the values that an expression gives to several variables: a call's result, or the parts of a comma-ok form.
    /// </summary>
    internal GoType TypeOfResult(Expr expr, int index, int count)
    {
        var type = TypeOf(expr);
        if (count == 1) return type;
        expr = expr.Unparen();
        var isCommaOk = expr is IndexExpr or TypeAssertExpr or UnaryExpr { Op: Token.Arrow };
        if (isCommaOk && count == 2) return index == 0 ? type : GoType.Bool;
        if (type is GoType.Tuple { Types: var results } && results.Length == count) return results[index];
        return new GoType.Unknown(type.Source);
    }

    internal Callee CalleeOf(CallExpr call)
    {
        if (callees.Find(call) is { } known) return known;
        if (!InferenceGuard.TryDescend()) return new Callee.Unknown(call.Fun);
        try
        {
            return callees.Add(call, calleeResolver.Resolve(call));
        }
        finally
        {
            InferenceGuard.Ascend();
        }
    }

    private GoType Infer(Expr expr) => expr switch
    {
        Ident ident => TypeOf(SymbolOf(ident), ident),
        BasicLit literal => GoType.Untyped.Of(KindOf(literal.Literal)),
        FuncLit literal => SignatureOf(literal.Type),
        CompositeLit literal => TypeOfLiteral(literal),
        SelectorExpr selector => TypeOfSelector(selector),
        IndexExpr index => TypeOfIndex(index, index.X, [index.Index]),
        IndexListExpr index => TypeOfIndex(index, index.X, index.Indices),
        SliceExpr slice => TypeOfSlice(TypeOf(slice.X)),
        TypeAssertExpr { Type: { } type } => TypeOf(type),
        TypeAssertExpr guard => TypeOf(guard.X),
        CallExpr call => TypeOfCall(call),
        StarExpr star => TypeOfStar(star),
        UnaryExpr unary => TypeOfUnary(unary),
        BinaryExpr binary => TypeOfBinary(binary),
        _ => InferWritten(expr),
    };

    private static GoType TypeOf(Symbol? symbol, Expr use) => symbol switch
    {
        VariableSymbol variable => variable.Type,
        ConstantSymbol constant => constant.Type,
        TypeSymbol type => type.Type,
        FunctionSymbol function => function.Signature,
        InterfaceMethodSymbol method => method.Signature,
        TypeParameterSymbol parameter => new GoType.TypeParam(parameter),
        ImportedSymbol member => TypeOfImported(member, use),
        BuiltinSymbol { Kind: BuiltinKind.Nil } => new GoType.Nil(),
        BuiltinSymbol { Kind: BuiltinKind.Constant, Name: "iota" } => GoType.Untyped.Of(UntypedKind.Int),
        BuiltinSymbol { Kind: BuiltinKind.Constant } => GoType.Untyped.Of(UntypedKind.Bool),
        BuiltinSymbol { Kind: BuiltinKind.Type } type => Universe.TypeNamed(type.Name)!,
        _ => GoType.NotKnown,
    };

    private static GoType TypeOfImported(ImportedSymbol member, Expr use)
    {
        var (path, name) = (member.ImportPath, member.Name);
        if (Library.IsType(path, name)) return Library.TypeNamed(path, name, []);
        if (Library.Function(path, name) is { } function) return function.Signature;
        if (Library.ValueType(path, name) is { } type) return type;
        return TypePosition.Contains(use) ? new GoType.Imported(path, name) : new GoType.Unknown(path);
    }

    private static UntypedKind KindOf(Token literal) => literal switch
    {
        Token.Int => UntypedKind.Int,
        Token.Char => UntypedKind.Rune,
        Token.Float => UntypedKind.Float,
        Token.Imag => UntypedKind.Complex,
        _ => UntypedKind.String,
    };
}
