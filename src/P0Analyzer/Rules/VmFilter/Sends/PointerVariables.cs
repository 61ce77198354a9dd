using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Which local variables are set to the addresses of others: <c>p := &amp;a</c>.</summary>
internal sealed class PointerVariables
{
    private readonly HashSet<(VariableSymbol Pointer, VariableSymbol Variable)> pairs = [];
    private readonly HashSet<VariableSymbol> pointedTo = [];
    private readonly GoPackage package;

    /// <summary>Finds them in all files of a package.</summary>
    public PointerVariables(GoPackage package)
    {
        this.package = package;
        foreach (var file in package.Files)
        {
            foreach (var assignment in file.Syntax.Descendants<AssignStmt>())
            {
                for (var i = 0; i < assignment.Lhs.Length && assignment.Lhs.Length == assignment.Rhs.Length; i++) Note(assignment.Lhs[i], assignment.Rhs[i]);
            }
        }
    }

    /// <summary>Whether some variable points to it.</summary>
    public bool HasPointers(VariableSymbol variable) => pointedTo.Contains(variable);

    /// <summary>Whether one is set to point to the other.</summary>
    public bool PointsTo(VariableSymbol pointer, VariableSymbol variable) => pairs.Contains((pointer, variable));

    private void Note(Expr target, Expr value)
    {
        if (value.Unparen() is not UnaryExpr { Op: Token.And, X: Ident operand } || target is not Ident name) return;
        if (package.SymbolOf(name) is not VariableSymbol pointer || package.SymbolOf(operand) is not VariableSymbol variable) return;
        pairs.Add((pointer, variable));
        pointedTo.Add(variable);
    }
}
