using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>A call whose results an assignment or a declaration gives to something.</summary>
/// <param name="Call">The call.</param>
/// <param name="Targets">What gets the results, in order.</param>
internal readonly record struct AssignedCall(CallExpr Call, ImmutableArray<Expr> Targets)
{
    /// <summary>Whether it is a call of two or more results, each of which is dropped.</summary>
    public bool IsDroppedWhole
    {
        get
        {
            if (Targets.Length < 2) return false;
            for (var i = 0; i < Targets.Length; i++)
            {
                if (!Drops(i)) return false;
            }

            return true;
        }
    }

    /// <summary>Whether the result at <paramref name="index"/> goes into <c>_</c>.</summary>
    public bool Drops(int index) => Targets[index] is Ident { Name: "_" };

    /// <summary>The calls on the right of an assignment or declaration some of whose results go into <c>_</c>.</summary>
    public static IEnumerable<AssignedCall> In(SyntaxNode statement) => statement switch
    {
        AssignStmt { Tok: Token.Assign or Token.Define } assignment => In(assignment.Lhs, assignment.Rhs),
        ValueSpec { Names: var names } spec => In(ImmutableArray<Expr>.CastUp(names), spec.Values),
        _ => [],
    };

    private static IEnumerable<AssignedCall> In(ImmutableArray<Expr> targets, ImmutableArray<Expr> values)
    {
        if (!HasBlank(targets)) yield break;
        if (values.Length == 1)
        {
            if (values[0].Unparen() is CallExpr only) yield return new AssignedCall(only, targets);
            yield break;
        }

        for (var i = 0; i < values.Length && i < targets.Length; i++)
        {
            if (targets[i] is Ident { Name: "_" } && values[i].Unparen() is CallExpr call) yield return new AssignedCall(call, [targets[i]]);
        }
    }

    private static bool HasBlank(ImmutableArray<Expr> targets)
    {
        foreach (var target in targets)
        {
            if (target is Ident { Name: "_" }) return true;
        }

        return false;
    }
}
