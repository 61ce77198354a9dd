using System.Collections.Concurrent;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Local variables that are names for a function literal: <c>fail := func(err error) { … }</c>.</summary>
internal sealed class LiteralVariables
{
    private readonly ConcurrentDictionary<VariableSymbol, GoFunction?> known = new();

    /// <summary>
    /// The literal that a local variable is declared with, when nothing is assigned to it later; else null. The literal cannot mention the variable,
    /// whose scope starts behind it, so a chain of such names always ends.
    /// </summary>
    public GoFunction? ValueOf(VariableSymbol variable) => known.GetOrAdd(variable, Find);

    private static GoFunction? Find(VariableSymbol variable)
    {
        if (variable is not { Kind: VariableKind.Local, Function: { } function, Initializer: { } initializer }) return null;
        if (initializer.Unparen() is not FuncLit literal || IsAssigned(variable, function)) return null;
        return function.Package.FunctionOf(literal);
    }

    private static bool IsAssigned(VariableSymbol variable, GoFunction function)
    {
        foreach (var node in function.Body.DescendantsAndSelf())
        {
            switch (node)
            {
                case AssignStmt assignment:
                    foreach (var target in assignment.Lhs)
                    {
                        if (Means(target)) return true;
                    }

                    break;
                case UnaryExpr { Op: Token.And } address when Means(address.X):
                case RangeStmt { Key: { } key } when Means(key):
                case RangeStmt { Value: { } value } when Means(value):
                    return true;
            }
        }

        return false;

        bool Means(Expr target)
            => target.Unparen() is Ident ident && ident.Name == variable.Name && ident != variable.Declaration && function.Package.SymbolOf(ident) == variable;
    }
}
