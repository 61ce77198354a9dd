using System.Collections.Concurrent;
using System.Numerics;
using System.Text;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Folds constant expressions (specification, "Constant expressions").</summary>
internal sealed class ConstantEvaluator(GoPackage package)
{
    private readonly ConcurrentDictionary<ConstantSymbol, ConstantValue?> symbols = new();
    private readonly ConcurrentDictionary<Expr, ConstantValue?> expressions = new();

    /// <summary>The value of an expression; null when it is no constant, or can't be known.</summary>
    internal ConstantValue? ValueOf(Expr expr)
    {
        expr = expr.Unparen();
        if (expr is not (BinaryExpr or CallExpr)) return Evaluate(expr, null);
        if (expressions.TryGetValue(expr, out var known)) return known;
        return expressions.GetOrAdd(expr, Evaluate(expr, null));
    }

    internal ConstantValue? ValueOf(ConstantSymbol symbol)
    {
        if (symbols.TryGetValue(symbol, out var known)) return known;
        if (symbol.Expression is not { } expression || !InferenceGuard.TryEnter(symbol)) return null;
        try
        {
            var value = Evaluate(expression, symbol.Iota);
            if (symbol.TypeSyntax is { } type) value = ConstantConversion.Convert(value, package.TypeOf(type));
            return symbols.GetOrAdd(symbol, value);
        }
        finally
        {
            InferenceGuard.Exit(symbol);
        }
    }

    private ConstantValue? Evaluate(Expr expr, int? iota)
    {
        if (!InferenceGuard.TryDescend()) return null;
        try
        {
            return expr.Unparen() switch
            {
                BasicLit literal => Read(literal),
                Ident ident => OfSymbol(package.SymbolOf(ident), ident, iota),
                SelectorExpr selector => OfSymbol(package.SymbolOf(selector), selector, iota),
                UnaryExpr unary => ConstantOperations.Unary(unary.Op, Evaluate(unary.X, iota), package.TypeOf(unary.X)),
                BinaryExpr binary => EvaluateBinary(binary, iota),
                CallExpr call => EvaluateCall(call, iota),
                _ => null,
            };
        }
        finally
        {
            InferenceGuard.Ascend();
        }
    }

    private static ConstantValue? Read(BasicLit literal)
    {
        switch (literal.Literal)
        {
            case Token.Int:
                return GoLiteral.ParseInteger(literal.Value) is { } integer ? new ConstantValue.Integer(integer) : null;
            case Token.Char:
                return GoLiteral.ParseRune(literal.Value) is { } rune ? new ConstantValue.Integer(rune) : null;
            case Token.Float:
                return GoLiteral.ParseFloat(literal.Value) is { } real ? new ConstantValue.Real(real) : null;
            case Token.String:
                return GoLiteral.ParseString(literal.Value) is { } text ? new ConstantValue.Text(text) : null;
            default:
                return null;
        }
    }

    private static ConstantValue? OfSymbol(Symbol? symbol, Expr use, int? iota)
    {
        switch (symbol)
        {
            case ConstantSymbol constant:
                return constant.Value;
            case BuiltinSymbol { Name: "true" }:
                return new ConstantValue.Boolean(true);
            case BuiltinSymbol { Name: "false" }:
                return new ConstantValue.Boolean(false);
            case BuiltinSymbol { Name: "iota" }:
                return (iota ?? IotaAt(use)) is { } index ? new ConstantValue.Integer(index) : null;
            case ImportedSymbol member:
                var known = Library.ConstantValue(member.ImportPath, member.Name);
                return known is not null && BigInteger.TryParse(known, out var value) ? new ConstantValue.Integer(value) : null;
            default:
                return null;
        }
    }

    private static int? IotaAt(Expr use)
        => use.FirstAncestor<ValueSpec>() is { Parent: GenDecl { Tok: Token.Const } group } spec ? group.Specs.IndexOf(spec) : null;

    /// <summary>Operands of a long chain nest to the left, and are gone through from there without recursion.</summary>
    private ConstantValue? EvaluateBinary(BinaryExpr binary, int? iota)
    {
        var chain = new List<BinaryExpr>();
        Expr leftmost = binary;
        while (leftmost is BinaryExpr inner)
        {
            chain.Add(inner);
            leftmost = inner.X.Unparen();
        }

        var value = Evaluate(leftmost, iota);
        for (var i = chain.Count - 1; i >= 0 && value is not null; i--)
        {
            value = ConstantOperations.Binary(value, chain[i].Op, Evaluate(chain[i].Y, iota));
        }

        return value;
    }

    private ConstantValue? EvaluateCall(CallExpr call, int? iota)
    {
        if (call.Args is not [var argument]) return null;
        return package.CalleeOf(call) switch
        {
            Callee.Conversion conversion => ConstantConversion.Convert(Evaluate(argument, iota), conversion.Target),
            Callee.Builtin { FunctionName: "len" or "cap" } builtin => LengthOf(argument, builtin.FunctionName, iota),
            _ => null,
        };
    }

    /// <summary>The length of a constant string, or of an array without calls in it (specification, "Length and capacity").</summary>
    private ConstantValue? LengthOf(Expr argument, string function, int? iota)
    {
        if (function == "len" && Evaluate(argument, iota) is ConstantValue.Text { Value: var text })
            return new ConstantValue.Integer(Encoding.UTF8.GetByteCount(text));
        var type = package.TypeOf(argument).Underlying;
        if (type is GoType.Pointer { Element: var pointed }) type = pointed.Underlying;
        if (type is not GoType.Array { Length: { } length }) return null;
        return argument.Descendants<CallExpr>().Any() ? null : new ConstantValue.Integer(length);
    }
}
