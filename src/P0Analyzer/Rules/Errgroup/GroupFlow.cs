using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>
/// Follows the group of one variable through a function: when it gets its limit, when it starts work, when that is waited for. Literals inside
/// are followed where they run, with what is known there; functions of the package by what they do to the group.
/// </summary>
internal sealed class GroupFlow(GroupEffects effects, VariableSymbol variable, GroupSlots slots, GroupStates initial) : ForwardAnalysis<GroupStates>
{
    private readonly Dictionary<(GoFunction, GroupStates), GroupStates> literals = [];
    private GroupLog? log;

    private GoPackage Package => effects.Package;

    /// <inheritdoc/>
    protected override GroupStates Initial => initial;

    /// <summary>The states when the function returns.</summary>
    public GroupStates Follow(GoFunction function, GroupLog? into = null)
    {
        var graph = Package.FlowOf(function);
        var result = Run(graph);
        if (into is not null) Replay(graph, result, into);
        return result.Before(graph.Exit);
    }

    /// <summary>The states right before a node of the function runs.</summary>
    public GroupStates StatesBefore(GoFunction function, SyntaxNode node) => Run(Package.FlowOf(function)).Before(node);

    /// <inheritdoc/>
    protected override GroupStates Join(GroupStates one, GroupStates other) => one.Union(other);

    /// <inheritdoc/>
    protected override GroupStates Transfer(SyntaxNode node, GroupStates state)
    {
        foreach (var operand in Evaluation.Operands(node)) state = Evaluate(operand, state);
        return node switch
        {
            AssignStmt assignment => Assign(assignment, state),
            DeclStmt { Decl: { Tok: Token.Var } declaration } => Declare(declaration, state),
            _ => state,
        };
    }

    private void Replay(ControlFlowGraph graph, FlowResult<GroupStates> result, GroupLog into)
    {
        log = into;
        foreach (var block in graph.Blocks)
        {
            if (!result.IsReached(block)) continue;
            var state = result.Before(block);
            foreach (var node in block.Nodes) state = Transfer(node, state);
        }

        log = null;
    }

    private GroupStates Evaluate(Expr expr, GroupStates state)
    {
        switch (expr)
        {
            case BasicLit:
                return state;
            case Ident ident:
                return LiteralNamed(ident) is { } named ? MayRun(named, state) : state;
            case FuncLit literal:
                return IsKeptInVariable(literal) || Package.FunctionOf(literal) is not { } function ? state : MayRun(function, state);
            case CallExpr call:
                return Call(call, state);
            default:
                return Parts(expr, state);
        }
    }

    private GroupStates Parts(Expr expr, GroupStates state)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return state;
        foreach (var child in expr.Children)
        {
            if (child is Expr part) state = Evaluate(part, state);
        }

        return expr is CompositeLit literal && effects.StoredIn(literal, variable) is { } value
            ? effects.StatesOf(value, literal, slots)
            : state;
    }

    private GroupStates Call(CallExpr call, GroupStates state)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return state;
        foreach (var argument in call.Args) state = Evaluate(argument, state);
        switch (call.Fun.Unparen())
        {
            case FuncLit literal:
                var isAtOnce = call.Parent is not (GoStmt or DeferStmt);
                return Package.FunctionOf(literal) is not { } function ? state : isAtOnce ? RunNow(function, state) : MayRun(function, state);
            case Ident ident when LiteralNamed(ident) is { } named:
                return RunNow(named, state);
        }

        var callee = Package.CalleeOf(call);
        if (GroupNames.MethodOf(callee) is { } method)
            return callee.ReceiverExpr is { } receiver && GroupVariables.Of(Package, receiver) == variable ? Apply(method, call, state) : state;
        return state.IsNone ? state : effects.AfterCall(call, callee, variable, state, LogOf(call));
    }

    private GroupStates Apply(GroupMethod method, CallExpr call, GroupStates state)
    {
        switch (method)
        {
            case GroupMethod.Go:
                log?.Start(state, effects.At(call));
                return state.Started();
            case GroupMethod.SetLimit:
                log?.Limit(state, effects.At(call), call);
                return state.Limited();
            default:
                return call.Parent is DeferStmt or GoStmt ? state : state.Waited();
        }
    }

    private (GroupLog Log, Location Call)? LogOf(CallExpr call) => log is null ? null : (log, effects.At(call));

    private GroupStates Assign(AssignStmt assignment, GroupStates state)
    {
        for (var i = 0; i < assignment.Lhs.Length; i++)
        {
            if (GroupVariables.Of(Package, assignment.Lhs[i]) != variable || IsOtherName(assignment.Lhs[i])) continue;
            var (value, index) = assignment.Rhs.Length == assignment.Lhs.Length ? (assignment.Rhs[i], 0) : (assignment.Rhs[0], i);
            state = effects.StatesOf(value, assignment, slots, index);
        }

        return state;
    }

    private GroupStates Declare(GenDecl declaration, GroupStates state)
    {
        foreach (var spec in declaration.Specs)
        {
            if (spec is not ValueSpec values) continue;
            for (var i = 0; i < values.Names.Length; i++)
            {
                if (Package.SymbolOf(values.Names[i]) != variable) continue;
                state = values.Values.Length > 0
                    ? effects.StatesOf(values.Values[Math.Min(i, values.Values.Length - 1)], declaration.Parent!, slots, values.Values.Length == 1 ? i : 0)
                    : GroupEffects.ZeroValue(variable, slots);
            }
        }

        return state;
    }

    /// <summary>Whether the left side is a variable that only names this one's group again.</summary>
    private bool IsOtherName(Expr target) => target is Ident ident && Package.SymbolOf(ident) != variable;

    private GoFunction? LiteralNamed(Ident ident)
        => Package.SymbolOf(ident) is VariableSymbol { Kind: VariableKind.Local, Initializer: FuncLit literal } named && named.Declaration != ident
            ? Package.FunctionOf(literal)
            : null;

    private static bool IsKeptInVariable(FuncLit literal) => literal.Parent is AssignStmt { Tok: Token.Define } or ValueSpec;

    private GroupStates MayRun(GoFunction literal, GroupStates state) => state.Union(RunNow(literal, state));

    private GroupStates RunNow(GoFunction literal, GroupStates state)
    {
        if (!effects.TouchesGroups(literal) || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return state;
        var key = (literal, state);
        if (log is null && literals.TryGetValue(key, out var known)) return known;

        literals[key] = state; // what a literal does that runs itself again is left out
        var inner = new GroupFlow(effects, variable, slots, state);
        return literals[key] = inner.Follow(literal, log);
    }
}
