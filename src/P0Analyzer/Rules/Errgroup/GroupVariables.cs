using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Which variable of type group, or pointer to one, an expression means.</summary>
internal static class GroupVariables
{
    /// <summary>
    /// The variable, parameter or field; null for any other expression. A value with an embedded group means the embedded field, and a local
    /// variable that is only another name for a group's pointer (<c>h := g</c>) means that group's variable.
    /// </summary>
    public static VariableSymbol? Of(GoPackage package, Expr expr) => expr.Unparen() switch
    {
        UnaryExpr { Op: Token.And, X: var operand } => Of(package, operand),
        StarExpr { X: var operand } => Of(package, operand),
        Ident ident => package.SymbolOf(ident) is VariableSymbol variable ? Meant(package, variable) : null,
        SelectorExpr selector => package.SymbolOf(selector) is VariableSymbol variable ? Meant(package, variable) : null,
        _ => null,
    };

    private static VariableSymbol? Meant(GoPackage package, VariableSymbol variable)
    {
        if (!GroupNames.IsGroup(variable.Type)) return Embedded(variable.Type);
        return RuntimeHelpers.TryEnsureSufficientExecutionStack() && AliasedBy(package, variable) is { } original ? original : variable;
    }

    private static VariableSymbol? Embedded(GoType type)
    {
        if (type.Deref().Underlying is not GoType.Struct structure) return null;
        foreach (var field in structure.Fields)
        {
            if (field.IsEmbedded && GroupNames.IsGroup(field.Type)) return field;
        }

        return null;
    }

    private static VariableSymbol? AliasedBy(GoPackage package, VariableSymbol variable)
    {
        if (variable is not { Kind: VariableKind.Local, Function: { } function, Type.IsPointer: true, Initializer: { } initializer }) return null;
        if (initializer.Unparen() is not (Ident or SelectorExpr or UnaryExpr { Op: Token.And, X: Ident or SelectorExpr })) return null;
        return IsAssigned(package, variable, function) ? null : Of(package, initializer);
    }

    private static bool IsAssigned(GoPackage package, VariableSymbol variable, GoFunction function)
    {
        foreach (var assignment in function.Body.Descendants<AssignStmt>())
        {
            foreach (var target in assignment.Lhs)
            {
                if (target is Ident ident && ident.Name == variable.Name && ident != variable.Declaration && package.SymbolOf(ident) == variable) return true;
            }
        }

        return false;
    }
}
