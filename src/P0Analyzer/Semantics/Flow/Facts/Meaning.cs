using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>What a variable stands for, as long as nothing in it is assigned anew.</summary>
internal sealed record Meaning(Expr Expression, ImmutableArray<VariableSymbol> Variables)
{
    /// <summary>Expressions longer than any condition that a person names are not kept.</summary>
    private const int MaxNodes = 200;

    /// <summary>The meaning of a variable that an expression is assigned to; null for expressions that no condition asks about.</summary>
    public static Meaning? Of(GoPackage package, Expr expression)
    {
        expression = expression.Unparen();
        if (expression is not (Ident or SelectorExpr or CallExpr or BinaryExpr or UnaryExpr { Op: Token.Not })) return null;
        var variables = ImmutableArray.CreateBuilder<VariableSymbol>();
        var count = 0;
        foreach (var node in expression.DescendantsAndSelf(node => node is not FuncLit))
        {
            if (++count > MaxNodes) return null;
            if (node is Ident ident && package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Field } variable) variables.Add(variable);
        }

        return new Meaning(expression, variables.ToImmutable());
    }

    public bool Equals(Meaning? other) => other is not null && Expression == other.Expression;

    public override int GetHashCode() => Expression.GetHashCode();
}
