using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>An error variable that a condition tests for <c>nil</c>.</summary>
/// <param name="Error">The variable.</param>
/// <param name="Use">Where the condition names it.</param>
/// <param name="Atom">The comparison in the condition, or the tag of a switch.</param>
/// <param name="HasOthers">Whether the condition says more, joined to it by <c>&amp;&amp;</c> or <c>||</c>.</param>
internal sealed record NilCheck(VariableSymbol Error, Ident Use, Expr Atom, bool HasOthers)
{
    /// <summary>The check by which it is certain, or at least one of the reasons, that an error is set once the condition has this outcome; null when there is none.</summary>
    public static NilCheck? Failing(GoPackage package, Expr condition, bool outcome)
    {
        var pending = new Stack<(Expr Expression, bool Holds)>([(condition, outcome)]);
        while (pending.TryPop(out var next))
        {
            switch (next.Expression)
            {
                case ParenExpr paren:
                    pending.Push((paren.X, next.Holds));
                    break;
                case UnaryExpr { Op: Token.Not } negation:
                    pending.Push((negation.X, !next.Holds));
                    break;
                case BinaryExpr { Op: Token.LAnd or Token.LOr } both:
                    pending.Push((both.Y, next.Holds));
                    pending.Push((both.X, next.Holds));
                    break;
                default:
                    if (ConditionFacts.Of(next.Expression, next.Holds) is ConditionFact.NilTest { IsNil: false, Value: Ident use } && ErrorOf(package, use) is { } error)
                        return new NilCheck(error, use, next.Expression, next.Expression != Bare(condition));
                    break;
            }
        }

        return null;
    }

    /// <summary>The local error variable that an expression names.</summary>
    public static VariableSymbol? ErrorOf(GoPackage package, Expr expression)
        => expression.Unparen() is Ident ident
            && package.SymbolOf(ident) is VariableSymbol { Kind: VariableKind.Local or VariableKind.Parameter or VariableKind.Result } variable
            && ErrorValues.IsError(package, ident)
                ? variable
                : null;

    private static Expr Bare(Expr condition)
    {
        while (condition is ParenExpr or UnaryExpr { Op: Token.Not }) condition = condition is ParenExpr paren ? paren.X : ((UnaryExpr)condition).X;
        return condition;
    }
}
