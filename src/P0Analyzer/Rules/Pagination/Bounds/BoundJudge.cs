using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Decides what the bounds of a pagination loop are worth.</summary>
internal sealed class BoundJudge
{
    private readonly LoopContext loop;
    private readonly HashSet<Place> sent;

    private BoundJudge(LoopContext loop, Fetch fetch)
    {
        this.loop = loop;
        sent = [.. loop.Values.Back(Helpers.SentBy(loop.Package, fetch.Call)).Select(step => step.Reading?.Place).OfType<Place>()];
    }

    /// <summary>All comparisons that are meant as bounds, in the order of the graph.</summary>
    public static IReadOnlyList<JudgedBound> Judge(LoopContext loop, Fetch fetch)
    {
        if (loop.CountedRange is { } range) return [new JudgedBound(Limit.Of(loop, range.X), null)];
        var judge = new BoundJudge(loop, fetch);
        return [.. BoundTests.AllOf(loop).Select(judge.Judge).OfType<JudgedBound>(), .. LiteralGuards.AllOf(loop)];
    }

    private JudgedBound? Judge(BoundTest test)
    {
        var counter = test.Trend.Counter!;
        var leaves = TurnEnd.Leaves(loop, test.AtLimit);
        var limit = LimitOf(test);
        if (counter.CountsItems || !limit.IsConstant)
            return leaves && (counter.CountsItems || test.Trend.Direction != 0) ? new JudgedBound(limit, counter) : null;

        if (test.Direction > 0 && limit.Value <= 0) return null;
        if (!leaves) return JudgeStaying(test, limit, counter);
        if (test.Trend.Direction == 0 && !IsMeantToCount(test, limit, counter)) return null;
        var (fault, culprit, turn) = FaultOf(test, counter);
        var judged = new JudgedBound(limit, counter, fault, culprit, turn);
        return fault == BoundFault.None || !CountsSomethingElse(test, judged) ? judged : null;
    }

    /// <summary>What bounds: what a growing counter is compared with, where one that counts down starts, what another is taken from (<c>maxPages-page &gt; 0</c>).</summary>
    private Limit LimitOf(BoundTest test)
    {
        var counter = test.Trend.Counter!;
        if (test.Direction > 0) return Limit.Of(loop, test.Fixed);
        if (counter.Direction > 0) return Limit.Of(loop, test.Moving.Unparen() is BinaryExpr { Op: Token.Sub } difference ? difference.X : test.Fixed);
        if (!Limit.Of(loop, test.Fixed, canBeLess: false).IsConstant) return Limit.Of(loop, test.Fixed, canBeLess: false);
        var starts = loop.AllValues.SettingsOf(counter.Place)
            .Where(setting => !loop.Values.IsHere(setting.Site) && setting is not { IsDeclaration: true, Value: null }).ToList();
        return starts is [{ Kind: SettingKind.Assigned, ResultCount: 1, Value: { } start }] ? Limit.Of(loop, start) : Limit.Of(loop, test.Moving) with { Kind = LimitKind.Variable };
    }

    private (BoundFault Fault, SyntaxNode? Culprit, FlowPath? Turn) FaultOf(BoundTest test, Counter counter)
    {
        if (counter.Disturbance is { } disturbance) return (counter.IsVendors ? BoundFault.SetByVendor : BoundFault.SetBack, disturbance.Site.Node, null);
        if (loop.TurnWithout(counter.Advances) is { } turn) return (BoundFault.NotAdvanced, null, turn);
        foreach (var guard in test.Guards)
        {
            if (loop.TurnWithout([guard], edge => !IsOnce(edge, counter)) is { } around) return (BoundFault.PassedBy, test.Comparison, around);
        }

        return (BoundFault.None, null, null);
    }

    /// <summary>Whether an edge is taken in one turn at most: a counter that only grows equals a constant once.</summary>
    private bool IsOnce(FlowEdge edge, Counter counter)
        => ConditionFacts.Of(edge) is ConditionFact.Comparison { Operator: Token.Eql } test
            && Place.Of(loop.Package, test.Left) == counter.Place && loop.Package.ConstantOf(test.Right) is not null;

    /// <summary>A comparison whose branch stays in the loop is meant as a bound when its constant's name says so, or when the branch breaks off something else.</summary>
    private JudgedBound? JudgeStaying(BoundTest test, Limit limit, Counter counter)
    {
        if (counter.Direction == 0 || IsRetry(limit, counter) || IsOfFailures(test.Comparison)) return null;
        if (test.Before is { } before && test.Operator != Token.Eql && TurnEnd.Leaves(loop, before) && (limit.Kind == LimitKind.Named || IsLoopCondition(test)))
            return new JudgedBound(limit, counter, BoundFault.WrongWay, test.Comparison);
        var branch = BranchOf(test.Comparison);
        var broken = branch is null ? null : BreakIn(branch);
        return broken is not null || (limit.ConstantName is { } name && PagingWords.IsBound(name))
            ? new JudgedBound(limit, counter, BoundFault.StaysInside, (SyntaxNode?)broken ?? test.Comparison)
            : null;
    }

    /// <summary>Whether a place that is never stepped is compared as a counter of pages would be.</summary>
    private bool IsMeantToCount(BoundTest test, Limit limit, Counter counter)
    {
        if (!loop.Site.Carries(counter.Place) || Place.Of(loop.Package, test.Moving) != counter.Place) return false;
        var isNamed = limit.ConstantName is { } name && PagingWords.IsBound(name);
        if (!isNamed && (test.Operator == Token.Eql || counter.Place.Fields.Length > 0)) return false;
        return counter.Disturbance is null ? isNamed || IsLoopCondition(test) : sent.Any(counter.Place.Overlaps) && (isNamed || limit.Value >= 2);
    }

    /// <summary>Whether a faulty bound is none of pages: it counts failures, or turns in a row, and starts anew after a good one.</summary>
    private bool CountsSomethingElse(BoundTest test, JudgedBound judged)
    {
        var counter = judged.Counter!;
        if (IsRetry(judged.Limit, counter) || IsOfFailures(test.Comparison) || (!counter.Advances.IsEmpty && counter.Advances.All(IsOfFailures))) return true;
        var isPages = judged.Limit.ConstantName is { } name && name.Contains("page", StringComparison.OrdinalIgnoreCase);
        return judged.Fault == BoundFault.SetBack && !isPages
            && loop.TurnWithout(counter.Advances) is not null && test.Guards.Any(guard => loop.TurnWithout([guard]) is not null);
    }

    private static bool IsRetry(Limit limit, Counter counter)
        => PagingWords.IsRetry(counter.Place.Name) || (limit.ConstantName is { } name && PagingWords.IsRetry(name));

    private bool IsLoopCondition(BoundTest test) => loop.Site.Syntax is ForStmt { Cond: { } condition } && condition.Span.Contains(test.Comparison.Span);

    /// <summary>Whether something stands in a branch that is taken because an error is not <c>nil</c>.</summary>
    private bool IsOfFailures(SyntaxNode node)
    {
        var inner = node;
        foreach (var around in node.Ancestors())
        {
            if (around == loop.Site.Syntax) return false;
            if (around is IfStmt choice && inner == choice.Body && choice.Cond.Descendants<BinaryExpr>().Any(IsErrorTest)) return true;
            inner = around;
        }

        return false;
    }

    private bool IsErrorTest(BinaryExpr test)
        => test.Op == Token.Neq && ConditionFacts.IsNil(test.Y) && (loop.Package.TypeOf(test.X).IsError || test.X.Unparen() is Ident { Name: "err" });

    /// <summary>The statements that are run when a condition holds.</summary>
    private static IEnumerable<Stmt>? BranchOf(Expr comparison)
    {
        SyntaxNode inner = comparison;
        foreach (var around in comparison.Ancestors())
        {
            if (around is IfStmt choice) return inner == choice.Cond ? choice.Body.List : null;
            if (around is CaseClause clause) return inner is Expr ? clause.Body : null;
            if (around is not Expr) return null;
            inner = around;
        }

        return null;
    }

    private static Stmt? BreakIn(IEnumerable<Stmt> branch) => branch.FirstOrDefault(statement => statement is BranchStmt { Tok: Token.Break, Label: null });
}
