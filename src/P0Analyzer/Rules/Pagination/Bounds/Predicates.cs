using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>What a function that is asked whether to go on can answer.</summary>
internal enum PredicateAnswer
{
    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary>An error that is not <c>nil</c>.</summary>
    Error,
}

/// <summary>Which comparisons alone make a function give an answer: a bound may be tested in a function that the loop asks.</summary>
internal static class Predicates
{
    /// <summary>
    /// The comparisons of a body that give the answer whenever they hold. Statements are taken in order as long as none of them can give another answer first.
    /// </summary>
    public static IEnumerable<ConditionFact.Comparison> Deciding(GoFunction function, PredicateAnswer answer)
    {
        foreach (var statement in function.Body.List)
        {
            switch (statement)
            {
                case IfStmt { Else: null } choice when Gives(function, choice.Body.List) is { } given:
                    if (!given(answer)) yield break;
                    foreach (var fact in Alone(choice.Cond, holds: true)) yield return fact;
                    break;
                case SwitchStmt { Tag: null, Init: null } choice:
                    foreach (var fact in FirstCases(function, choice, answer)) yield return fact;
                    yield break;
                case ReturnStmt { Results: [var result] }:
                    if (answer != PredicateAnswer.Error)
                    {
                        foreach (var fact in Alone(result, answer == PredicateAnswer.True)) yield return fact;
                    }

                    yield break;
                case ExprStmt or AssignStmt or IncDecStmt or DeclStmt or DeferStmt or EmptyStmt:
                    break;
                default:
                    yield break;
            }
        }
    }

    private static IEnumerable<ConditionFact.Comparison> FirstCases(GoFunction function, SwitchStmt choice, PredicateAnswer answer)
    {
        foreach (var clause in choice.Body.List.OfType<CaseClause>())
        {
            if (clause.List.IsEmpty || Gives(function, clause.Body) is not { } given || !given(answer)) yield break;
            foreach (var fact in clause.List.SelectMany(condition => Alone(condition, holds: true))) yield return fact;
        }
    }

    /// <summary>Tells which answers a branch gives that returns at its end and nowhere else; null for one that goes on.</summary>
    private static Func<PredicateAnswer, bool>? Gives(GoFunction function, IReadOnlyList<Stmt> branch)
    {
        if (branch is not [.., ReturnStmt { Results: [var result] }]) return null;
        var isNil = ConditionFacts.IsNil(result);
        var name = (result.Unparen() as Ident)?.Name;
        return answer => answer switch
        {
            PredicateAnswer.True => name == "true",
            PredicateAnswer.False => name == "false",
            _ => function.ReturnsError && !isNil,
        };
    }

    /// <summary>The comparisons that alone make a condition true, or false.</summary>
    private static IEnumerable<ConditionFact.Comparison> Alone(Expr condition, bool holds)
    {
        var pending = new Stack<(Expr Value, bool Holds)>([(condition, holds)]);
        while (pending.TryPop(out var part))
        {
            switch (part.Value.Unparen())
            {
                case UnaryExpr { Op: Token.Not } negation:
                    pending.Push((negation.X, !part.Holds));
                    break;
                case BinaryExpr { Op: Token.LAnd or Token.LOr } operation:
                    if (part.Holds != (operation.Op == Token.LOr)) break;
                    pending.Push((operation.Y, part.Holds));
                    pending.Push((operation.X, part.Holds));
                    break;
                case BinaryExpr comparison when ConditionFacts.Of(comparison, part.Holds) is ConditionFact.Comparison fact:
                    yield return fact;
                    break;
            }
        }
    }
}
