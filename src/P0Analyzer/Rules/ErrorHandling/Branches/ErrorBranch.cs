using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Code that runs because an error is set.</summary>
/// <param name="Check">The check that leads to it.</param>
/// <param name="Statement">Where it is reported: the <c>if</c>, or the case clause.</param>
/// <param name="Condition">The condition, or the switch's tag.</param>
/// <param name="Region">The statements that run.</param>
/// <param name="Form">How it is written.</param>
internal sealed record ErrorBranch(NilCheck Check, SyntaxNode Statement, Expr Condition, ImmutableArray<Stmt> Region, BranchForm Form)
{
    /// <summary>The branches of an <c>if</c> or <c>switch</c> that are taken because an error is set.</summary>
    public static IEnumerable<ErrorBranch> In(GoPackage package, SyntaxNode statement) => statement switch
    {
        IfStmt choice => OfIf(package, choice) is { } branch ? [branch] : [],
        SwitchStmt { Tag: null } cases => OfConditions(package, cases),
        SwitchStmt { Tag: { } tag } cases => OfTag(package, cases, tag) is { } branch ? [branch] : [],
        _ => [],
    };

    private static ErrorBranch? OfIf(GoPackage package, IfStmt choice)
    {
        if (NilCheck.Failing(package, choice.Cond, outcome: true) is { } failed)
            return new ErrorBranch(failed, choice, choice.Cond, choice.Body.List, BranchForm.Branch);
        if (NilCheck.Failing(package, choice.Cond, outcome: false) is not { } otherwise) return null;
        if (choice.Else is { } other) return new ErrorBranch(otherwise, choice, choice.Cond, [other], BranchForm.Branch);
        return Leaving.Always(choice.Body.List)
            ? new ErrorBranch(otherwise, choice, choice.Cond, Following.Of(choice), BranchForm.Rest)
            : new ErrorBranch(otherwise, choice, choice.Cond, [], BranchForm.OnlySuccess);
    }

    private static IEnumerable<ErrorBranch> OfConditions(GoPackage package, SwitchStmt cases)
    {
        foreach (var clause in cases.Body.List.OfType<CaseClause>())
        {
            if (clause is { List: [var condition] } && NilCheck.Failing(package, condition, outcome: true) is { } check)
                yield return new ErrorBranch(check, clause, condition, clause.Body, BranchForm.Branch);
        }
    }

    /// <summary><c>switch err { case nil: …; default: … }</c>; with further cases, which error it is has been asked.</summary>
    private static ErrorBranch? OfTag(GoPackage package, SwitchStmt cases, Expr tag)
    {
        if (tag.Unparen() is not Ident use || NilCheck.ErrorOf(package, use) is not { } error || cases.Body.List is not [CaseClause one, CaseClause two]) return null;
        var (success, failure) = one.List.IsEmpty ? (two, one) : (one, two);
        if (!failure.List.IsEmpty || success.List is not [Ident { Name: "nil" }]) return null;
        return new ErrorBranch(new NilCheck(error, use, tag, HasOthers: false), failure, tag, failure.Body, BranchForm.Branch);
    }
}

/// <summary>How code that runs because an error is set is written.</summary>
internal enum BranchForm
{
    /// <summary>A branch of its own.</summary>
    Branch,

    /// <summary>What follows an <c>if err == nil</c> that leaves.</summary>
    Rest,

    /// <summary>There is none: an <c>if err == nil</c> goes on behind it, whatever it was.</summary>
    OnlySuccess,
}
