using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// The range loops of a package over its own functions, and the parameter of each by which it hands an element to the loop's body:
/// <c>for asset := range accepted(hosts)</c> gets what <c>accepted</c> yields.
/// </summary>
internal sealed class Iterators
{
    private const int MaxDepth = 6;
    private readonly GoPackage package;
    private readonly SoleValues soleValues;
    private readonly Dictionary<RangeStmt, VariableSymbol> yields = [];
    private readonly HashSet<VariableSymbol> known = [];

    /// <summary>Finds them in all files of a package.</summary>
    public Iterators(GoPackage package, SoleValues soleValues)
    {
        this.package = package;
        this.soleValues = soleValues;
        foreach (var file in package.Files)
        {
            foreach (var loop in file.Syntax.Descendants<RangeStmt>())
            {
                if (loop.Key is null || YieldOf(loop.X, 0) is not { } yield) continue;
                yields.Add(loop, yield);
                known.Add(yield);
            }
        }
    }

    /// <summary>The parameter that hands elements to a loop's body; null when the loop is over something else, or over what was not read.</summary>
    public VariableSymbol? YieldOf(RangeStmt loop) => yields.GetValueOrDefault(loop);

    /// <summary>The parameter that a call hands an element to; null for any other call.</summary>
    public VariableSymbol? YieldOf(CallExpr call)
        => known.Count > 0 && call.Fun is Ident name && package.SymbolOf(name) is VariableSymbol variable && known.Contains(variable) ? variable : null;

    private VariableSymbol? YieldOf(Expr iterator, int depth)
    {
        if (depth > MaxDepth) return null;
        iterator = iterator.Unparen();
        switch (iterator)
        {
            case FuncLit literal:
                return YieldOf(package.FunctionOf(literal));
            case CallExpr call when package.CalleeOf(call).Declaration is { Body: { } maker } && maker.Package == package:
                return Only(maker, depth);
            case Ident ident when package.SymbolOf(ident) is VariableSymbol:
                return soleValues.Of(ident) is { } value ? YieldOf(value, depth + 1) : null;
            case Ident ident:
                return YieldOf((package.SymbolOf(ident) as FunctionSymbol)?.Body);
            case SelectorExpr selector:
                return YieldOf((package.SymbolOf(selector) as FunctionSymbol)?.Body);
            default:
                return null;
        }
    }

    /// <summary>The parameter of the one function that another makes.</summary>
    private VariableSymbol? Only(GoFunction maker, int depth)
    {
        if (maker.Results is not [var result] || result.Type.Underlying is GoType.Slice or GoType.Map or GoType.Chan or GoType.Basic) return null;
        var found = maker.OwnNodes().OfType<ReturnStmt>().Select(leave => leave.Results is [var made] ? YieldOf(made, depth + 1) : null).Distinct().Take(2).ToList();
        return found is [{ } only] ? only : null;
    }

    private VariableSymbol? YieldOf(GoFunction? function)
        => function is { Results.IsEmpty: true, Parameters: [{ Type.Underlying: GoType.Func { Results: [var goesOn] } } yield] } && goesOn.Equals(GoType.Bool) && function.Package == package ? yield : null;
}
