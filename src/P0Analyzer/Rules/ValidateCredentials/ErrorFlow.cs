using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>
/// What a function does when its first call fails. It leaves when every way from there ends with an error, and nothing on it is also done
/// when the call succeeds, but to give back the call's own error.
/// </summary>
internal sealed class ErrorFlow
{
    private readonly GoPackage package;
    private readonly GoFunction function;
    private readonly FirstCall first;
    private readonly ControlFlowGraph graph;

    private ErrorFlow(GoPackage package, GoFunction function, FirstCall first)
    {
        this.package = package;
        this.function = function;
        this.first = first;
        graph = package.FlowOf(function);
    }

    /// <summary>Judges a function that validates credentials with its first call.</summary>
    /// <returns>How it treats the error, and how it goes on when it does.</returns>
    public static (CredentialsOutcome Outcome, ImmutableArray<FlowStep> Failing) Judge(GoPackage package, GoFunction function, FirstCall first)
    {
        if (first is { IsChecked: false, Error: null }) return (CredentialsOutcome.ErrorDropped, []);
        if (first is { IsChecked: true, Call.Parent: ReturnStmt }) return (CredentialsOutcome.Kept, []);
        var flow = new ErrorFlow(package, function, first);
        if (!first.IsChecked) return (flow.IsErrorUsed() ? CredentialsOutcome.NotFirst : CredentialsOutcome.ErrorDropped, []);
        if (first.Error is null && first.Call.Parent is AssignStmt) return (CredentialsOutcome.ErrorDropped, []);
        return flow.LeavesWithError(out var goesOnAt) ? (CredentialsOutcome.Kept, []) : (CredentialsOutcome.GoesOn, flow.StepsTo(goesOnAt));
    }

    /// <summary>The branches from the call, when it fails, to where the function goes on as if it had not.</summary>
    private ImmutableArray<FlowStep> StepsTo(SyntaxNode? node)
    {
        if (node is null || graph.PointOf(first.Call) is not { } start || graph.PointOf(node) is not { } end) return [];
        if (graph.FindPath(start, end, follow: edge => !RulesOut(edge, isNil: false)) is not { } path) return [];
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        steps.Add(new FlowStep(Location.OnFirstLine(function.File, first.Call.Span), "the credentials are validated"));
        foreach (var edge in path.Edges)
        {
            if (BranchSteps.Of(function.File, edge) is { } step) steps.Add(step);
        }

        steps.Add(new FlowStep(Location.OnFirstLine(function.File, node.Span), node is ReturnStmt ? "it ends without an error of them" : "it goes on"));
        return steps.ToImmutable();
    }

    private bool IsErrorUsed()
        => function.Body.Descendants<Ident>().Any(ident => package.SymbolOf(ident) == first.Error && ident != first.Error!.Declaration && !IsTarget(ident));

    private static bool IsTarget(Ident ident) => ident.Parent is AssignStmt assignment && assignment.Lhs.Contains(ident);

    private bool LeavesWithError(out SyntaxNode? goesOnAt)
    {
        goesOnAt = null;
        if (graph.PointOf(first.Call) is not { } start) return false;
        var failing = Follow(start, isNil: false);
        var succeeding = Follow(start, isNil: true);
        foreach (var node in failing.OrderBy(static node => node.Span.Start))
        {
            goesOnAt = node;
            if (node is ReturnStmt leave)
            {
                if (succeeding.Contains(leave) ? !HandsOnError(leave) && !MakesError(leave) : !GivesError(leave) || (GivesOtherResult(leave) && failing.Any(Asks))) return false;
            }
            else if (node is Stmt and not (EmptyStmt or BranchStmt) && succeeding.Contains(node))
            {
                return false;
            }
        }

        goesOnAt = null;

        // Falling off the end is leaving where there is no error to leave with.
        return !function.ReturnsError || failing.Any(node => node is ReturnStmt) || !Reaches(start);
    }

    /// <summary>The nodes that run after the call, given how it ended.</summary>
    private HashSet<SyntaxNode> Follow(FlowPoint start, bool isNil)
    {
        var nodes = new HashSet<SyntaxNode>();
        var entered = new HashSet<BasicBlock>();
        var pending = new Stack<(BasicBlock Block, int Index)>([(start.Block, start.Index + 1)]);
        while (pending.TryPop(out var next))
        {
            for (var i = next.Index; i < next.Block.Nodes.Length; i++) nodes.Add(next.Block.Nodes[i]);
            foreach (var edge in next.Block.Successors)
            {
                if (!RulesOut(edge, isNil) && entered.Add(edge.To)) pending.Push((edge.To, 0));
            }
        }

        return nodes;
    }

    private bool Reaches(FlowPoint start) => graph.FindPath(start, new FlowPoint(graph.Exit, 0), follow: edge => !RulesOut(edge, isNil: false)) is not null;

    private bool RulesOut(FlowEdge edge, bool isNil)
        => ConditionFacts.Of(edge) is ConditionFact.NilTest test && IsError(test.Value) && test.IsNil != isNil;

    private bool IsError(Expr value)
        => value == first.Call || (first.Error is { } error && value is Ident ident && package.SymbolOf(ident) == error);

    /// <summary>Whether a return that success leads to as well gives back just what the call gave.</summary>
    private bool HandsOnError(ReturnStmt leave)
    {
        if (!function.ReturnsError) return false;
        return leave.Results.IsEmpty ? function.Results[^1] == first.Error : IsError(leave.Results[^1].Unparen());
    }

    private bool GivesError(ReturnStmt leave)
    {
        if (!function.ReturnsError) return true;
        if (leave.Results.IsEmpty) return function.Results[^1] == first.Error || IsAssigned(function.Results[^1]);
        return !ConditionFacts.IsNil(leave.Results[^1]) && !WorksOn(leave.Results[^1]);
    }

    /// <summary>Whether a return gives an error made of the call's own, which it can only do when there is one.</summary>
    private bool MakesError(ReturnStmt leave) => function.ReturnsError && leave.Results is [.., CallExpr made] && MentionsError(made);

    /// <summary>Whether what is returned is the result of asking the vendor for something else.</summary>
    private bool WorksOn(Expr result) => result.Unparen() is CallExpr call && package.ExternalCalls.IsExternal(call) && !MentionsError(call);

    /// <summary>Whether a return gives what some method makes of other work: <c>group.Wait()</c>.</summary>
    private bool GivesOtherResult(ReturnStmt leave)
        => leave.Results is [.., CallExpr call] && !MentionsError(call) && package.CalleeOf(call) is not Callee.ImportedFunction;

    /// <summary>Whether the vendor is asked for something else on the way, though success does not lead there.</summary>
    private bool Asks(SyntaxNode node)
        => node.Descendants<CallExpr>().Any(call => call != first.Call && package.ExternalCalls.IsExternal(call) && !MentionsError(call));

    private bool MentionsError(CallExpr call)
        => first.Error is { } error && call.Args.Any(argument => argument.DescendantsAndSelf().Any(node => node is Ident ident && package.SymbolOf(ident) == error));

    private bool IsAssigned(VariableSymbol result)
        => function.Body.Descendants<AssignStmt>().Any(assignment => assignment.Lhs.Any(target => target is Ident ident && package.SymbolOf(ident) == result));
}
