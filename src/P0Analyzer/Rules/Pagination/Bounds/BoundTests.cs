using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Finds the comparisons of a loop that can be meant as bounds.</summary>
internal sealed class BoundTests(LoopContext loop)
{
    private readonly Counters counters = new(loop);
    private readonly List<BoundTest> found = [];

    /// <summary>All of them, in the order of the graph.</summary>
    public static IReadOnlyList<BoundTest> AllOf(LoopContext loop)
    {
        var tests = new BoundTests(loop);
        foreach (var block in loop.Flow.Blocks)
        {
            foreach (var edge in block.Successors) tests.Add(edge);
        }

        return tests.found;
    }

    private void Add(FlowEdge edge)
    {
        if (ConditionFacts.Of(edge) is not { } fact || edge.Condition is not { } condition) return;
        if (fact is ConditionFact.Comparison comparison) Add(comparison, condition, edge, [condition]);
        if (fact is ConditionFact.BoolTest { Value: CallExpr call } question) AddCall(call, question.IsTrue ? PredicateAnswer.True : PredicateAnswer.False, edge, [call]);
        if (fact is ConditionFact.NilTest { IsNil: false } failure && AnswerOf(failure.Value) is { } asked) AddCall(asked.Call, PredicateAnswer.Error, edge, [condition, asked.Node]);
        if (fact is ConditionFact.BoolTest test && Flag(test.Value) is { Value: { } value } flag && !loop.Flow.Contains(edge.To))
            AddFlag(value, test.IsTrue, edge, [condition, flag.Site.Node]);
    }

    private void Add(ConditionFact.Comparison comparison, Expr condition, FlowEdge edge, ImmutableArray<SyntaxNode> guards)
    {
        AddOperands(comparison.Left, comparison.Operator, comparison.Right, condition, edge, guards);
        AddOperands(comparison.Right, ConditionFacts.Mirrored(comparison.Operator), comparison.Left, condition, edge, guards);
    }

    private void AddOperands(Expr moving, Token op, Expr limit, Expr condition, FlowEdge edge, ImmutableArray<SyntaxNode> guards)
    {
        if (!IsFixed(limit) || TrendOf(moving) is not { } trend) return;
        var test = new BoundTest(condition, moving, limit, trend, op, edge, Other(edge), guards);
        var isAtLimit = op == Token.Eql || (test.Direction > 0 ? op is Token.Geq or Token.Gtr : op is Token.Leq or Token.Lss);
        if (isAtLimit) found.Add(test);
    }

    /// <summary>The trend of what moves, or of a variable that a bound may have been meant for and that is never stepped.</summary>
    private Trend? TrendOf(Expr moving)
    {
        if (loop.Package.ConstantOf(moving) is not null || Trend.Of(loop, counters, moving) is not { } trend) return null;
        if (trend.Counter is not null) return trend;
        return Place.Of(loop.Package, moving) is { Root.Kind: VariableKind.Local } place ? new Trend(counters.Of(place), 0) : null;
    }

    private bool IsFixed(Expr limit)
    {
        if (loop.Package.ConstantOf(limit) is { } constant) return constant.AsInt64 is not null;
        foreach (var reading in Parts.Of(loop.Package, limit).Readings)
        {
            if (!counters.IsFixed(reading.Place)) return false;
        }

        return limit.Unparen() is not (BasicLit or CompositeLit or FuncLit) && !ConditionFacts.IsNil(limit);
    }

    private static FlowEdge? Other(FlowEdge edge)
        => edge.From.Successors.FirstOrDefault(other => other != edge && other.Condition == edge.Condition);

    /// <summary>The one assignment in the loop of a variable that a condition consists of, constants left out: <c>more = page &lt; maxPages</c>.</summary>
    private Setting? Flag(Expr condition)
    {
        if (condition is not Ident || Place.Of(loop.Package, condition) is not { } place) return null;
        var settings = loop.Values.SettingsOf(place).Where(setting => setting.Value is not null && loop.Package.ConstantOf(setting.Value) is null).ToList();
        return settings is [{ Kind: SettingKind.Assigned, ResultCount: 1, Origin: null } only] ? only : null;
    }

    /// <summary>The call whose only result an error is: the variable's only value, or the value itself.</summary>
    private (CallExpr Call, SyntaxNode Node)? AnswerOf(Expr error)
    {
        if (error.Unparen() is CallExpr call) return (call, call);
        if (Place.Of(loop.Package, error) is not { Fields: "" } place || loop.Package.SymbolOf((Ident)error.Unparen()) is not VariableSymbol { Type.IsError: true }) return null;
        return loop.AllValues.SettingsOf(place).ToList() is [{ Kind: SettingKind.Assigned, ResultCount: 1, Origin: null, Value: CallExpr asked } only] ? (asked, only.Site.Node) : null;
    }

    /// <summary>Takes a condition apart that was given a name: each part that alone decides is a test.</summary>
    private void AddFlag(Expr value, bool leavesWhen, FlowEdge edge, ImmutableArray<SyntaxNode> guards)
    {
        var pending = new Stack<(Expr Value, bool LeavesWhen)>([(value, leavesWhen)]);
        while (pending.TryPop(out var part))
        {
            switch (part.Value.Unparen())
            {
                case UnaryExpr { Op: Token.Not } negation:
                    pending.Push((negation.X, !part.LeavesWhen));
                    break;
                case BinaryExpr { Op: Token.LAnd or Token.LOr } operation:
                    if (part.LeavesWhen != (operation.Op == Token.LOr)) break;
                    pending.Push((operation.Y, part.LeavesWhen));
                    pending.Push((operation.X, part.LeavesWhen));
                    break;
                case BinaryExpr comparison when ConditionFacts.Of(comparison, part.LeavesWhen) is ConditionFact.Comparison fact:
                    Add(fact, comparison, edge, guards);
                    break;
            }
        }
    }

    /// <summary><c>if tooMany(page)</c>, <c>for mayGoOn(page)</c>, <c>if err := check(page); err != nil</c>.</summary>
    private void AddCall(CallExpr call, PredicateAnswer answer, FlowEdge edge, ImmutableArray<SyntaxNode> guards)
    {
        if (loop.Package.CalleeOf(call).Declaration is not { Body: { } body } || body.Package != loop.Package) return;
        foreach (var fact in Predicates.Deciding(body, answer))
        {
            AddArgument(fact.Left, fact.Operator, fact.Right);
            AddArgument(fact.Right, ConditionFacts.Mirrored(fact.Operator), fact.Left);
        }

        void AddArgument(Expr parameter, Token op, Expr limit)
        {
            if (loop.Package.ConstantOf(limit) is null || Place.Of(loop.Package, parameter) is not { Fields: "", Root: var root }) return;
            var index = body.Parameters.IndexOf(root);
            if (index >= 0 && index < call.Args.Length) AddOperands(call.Args[index], op, limit, call, edge, guards);
        }
    }
}
