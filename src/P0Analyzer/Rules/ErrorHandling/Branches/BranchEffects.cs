using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>What statements that run because an error is set do about it.</summary>
internal sealed class BranchEffects(GoFunction function, VariableSymbol error)
{
    private static readonly string[] FatalPrefixes = ["Fatal", "Panic"];
    private readonly GoPackage package = function.Package;

    /// <summary>Whether statements do anything about the error: use it, try again, make or record another, leave with one, or end the run.</summary>
    public bool Answer(ImmutableArray<Stmt> statements)
    {
        foreach (var statement in statements)
        {
            foreach (var node in statement.DescendantsAndSelf())
            {
                if (IsAnswer(node)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition asks more of the error than whether it is nil: <c>errors.Is(err, …)</c>, <c>isGone(err)</c>.</summary>
    public bool IsExamined(NilCheck check, Expr condition)
    {
        if (condition == check.Atom) return false;
        foreach (var node in condition.DescendantsAndSelf())
        {
            if (node is Ident ident && package.SymbolOf(ident) == error && !IsNilTest(ident)) return true;
        }

        return false;
    }

    /// <summary>Whether the error's value at a moment is read later on, other than into <c>_</c>.</summary>
    public bool IsReadAfter(FlowPoint point)
    {
        var variables = package.VariablesOf(function);
        var isOnlyDropped = false;
        foreach (var read in variables.ReadsAfter(error, point))
        {
            if (!IsDropped(read.Node)) return true;
            isOnlyDropped = true;
        }

        return !isOnlyDropped && variables.IsReadAfter(error, point);
    }

    private bool IsAnswer(SyntaxNode node) => node switch
    {
        Ident ident => package.SymbolOf(ident) == error && !IsDropped(ident) && !IsReset(ident),
        ReturnStmt leave => package.FunctionOf(leave) == function && GivesError(leave),
        AssignStmt { Tok: Token.Assign } assignment => RecordsError(assignment),
        ExprStmt { X: CallExpr } statement => NeverReturns(statement),
        CallExpr call => MakesError(call),
        _ => false,
    };

    /// <summary>
    /// Whether the function returns on some way from a moment, and on each with an error that is made there or known by name: whatever the code
    /// in between does, it is on its way to failing.
    /// </summary>
    public bool AlwaysFailsAfter(FlowPoint point)
    {
        var graph = package.FlowOf(function);
        var fails = false;
        foreach (var edge in graph.Exit.Predecessors)
        {
            if (graph.FindPath(point, new FlowPoint(edge.From, edge.From.Nodes.Length)) is null) continue;
            fails = edge.From.Nodes is [.., ReturnStmt leave] && leave.Results.Length == function.Results.Length && GivesError(leave, IsSurelyError);
            if (!fails) return false;
        }

        return fails;
    }

    private bool GivesError(ReturnStmt leave)
        => leave.Results.Length == function.Results.Length
            ? GivesError(leave, static result => !ConditionFacts.IsNil(result))
            : !leave.Results.IsEmpty;

    private bool GivesError(ReturnStmt leave, Func<Expr, bool> isError)
    {
        for (var i = 0; i < leave.Results.Length; i++)
        {
            if (ErrorTypes.IsError(function.Results[i].Type) && isError(leave.Results[i])) return true;
        }

        return false;
    }

    /// <summary>Whether an expression makes an error, names one that the package or another declares, or a variable of a type that is one.</summary>
    private bool IsSurelyError(Expr result) => result.Unparen() switch
    {
        CallExpr call => MakesError(call),
        UnaryExpr { Op: Token.And } => true,
        Ident ident => package.SymbolOf(ident) is VariableSymbol variable
            && (variable.Kind == VariableKind.PackageLevel || (!variable.Type.IsError && ErrorTypes.IsError(variable.Type))),
        SelectorExpr member => package.SymbolOf(member) is ImportedSymbol or VariableSymbol { Kind: VariableKind.PackageLevel },
        _ => false,
    };

    private bool RecordsError(AssignStmt assignment)
    {
        for (var i = 0; i < assignment.Lhs.Length; i++)
        {
            var value = assignment.Rhs.Length == assignment.Lhs.Length ? assignment.Rhs[i] : null;
            if (assignment.Lhs[i] is not Ident { Name: "_" } && (value is null || !ConditionFacts.IsNil(value)) && ErrorValues.KeepsErrors(package, assignment.Lhs[i]))
                return true;
        }

        return false;
    }

    private bool MakesError(CallExpr call)
        => SyntaxNames.LastName(call.Fun) is "New" or "Errorf"
            && package.CalleeOf(call) is Callee.ImportedFunction { ImportPath: "errors" or "fmt" };

    /// <summary>Whether a statement ends the run, as the graph knows or its name says: <c>base.Fatalf(…)</c>.</summary>
    private bool NeverReturns(ExprStmt statement)
        => (SyntaxNames.LastName(statement.X) is { } name && FatalPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            || package.FlowOf(function).PointOf(statement) is { Block.Successors: [{ Kind: FlowEdgeKind.NoReturn }] } point && point.Next.Node is null;

    private static bool IsNilTest(Ident ident)
    {
        SyntaxNode node = ident;
        while (node.Parent is ParenExpr paren) node = paren;
        return node.Parent is BinaryExpr { Op: Token.Eql or Token.Neq } test && (ConditionFacts.IsNil(test.X) || ConditionFacts.IsNil(test.Y));
    }

    /// <summary><c>_ = err</c>.</summary>
    private static bool IsDropped(SyntaxNode use)
        => use.Parent is AssignStmt { Lhs: [Ident { Name: "_" }], Rhs: [var only] } && only == use;

    /// <summary><c>err = nil</c>.</summary>
    private static bool IsReset(Ident ident)
        => ident.Parent is AssignStmt { Lhs: [var target], Rhs: [var value] } && target == ident && ConditionFacts.IsNil(value);
}
