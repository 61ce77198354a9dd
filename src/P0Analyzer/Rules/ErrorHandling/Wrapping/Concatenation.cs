using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Takes <c>a + b + c</c> apart.</summary>
internal static class Concatenation
{
    /// <summary>The operands, the last first; an expression that is no sum is its only part.</summary>
    public static IEnumerable<Expr> PartsOf(Expr expression)
    {
        var pending = new Stack<Expr>([expression]);
        while (pending.TryPop(out var part))
        {
            part = part.Unparen();
            if (part is BinaryExpr { Op: Token.Add } sum)
            {
                pending.Push(sum.X);
                pending.Push(sum.Y);
            }
            else
            {
                yield return part;
            }
        }
    }
}
