using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

// What a flow node that is no condition does to a state.
internal sealed partial class FunctionWalk
{
    private IEnumerable<PathState> Node(SyntaxNode node, PathState state)
    {
        switch (node)
        {
            case ExprStmt statement:
                return Drop(state, statement.X);
            case AssignStmt { Parent: TypeSwitchStmt choice } guard:
                return Keep(state, ((TypeAssertExpr)guard.Rhs[0].Unparen()).X, choice);
            case AssignStmt { Tok: Token.Assign or Token.Define } assignment:
                return Assign(state, assignment.Lhs, assignment.Rhs);
            case AssignStmt update:
                return Update(state, update);
            case DeclStmt { Decl: { Tok: Token.Var } declaration }:
                return Declare(state, declaration);
            case IncDecStmt step:
                Store(state, step.X, new Evaluated(state, state.Add(TrackedValue.Unknown)));
                return [state];
            case SendStmt send:
                return SendToChannel(state, send);
            case ReturnStmt leave:
                return Return(state, leave);
            case GoStmt spawn:
                return Target(spawn.Call) is FuncLit ? States(Call(state, spawn.Call)) : Drop(state, spawn.Call);
            case DeferStmt { Call.Fun: var function } defer:
                if (function.Unparen() is not FuncLit) return Drop(state, defer.Call);
                state.Bind(places.Root(defer), state.Add(KnownConstant.True));
                return [state];
            case RangeStmt loop:
                return Turn(state, loop);
            case Expr { Parent: CaseClause }:
                return [state];
            case Expr { Parent: TypeSwitchStmt or ExprStmt { Parent: TypeSwitchStmt } }:
                return [state];
            case Expr expr:
                return Keep(state, expr, expr);
            default:
                return [state];
        }
    }

    private static IEnumerable<PathState> States(List<Evaluated> results) => results.Select(result => result.State);

    /// <summary>Evaluates an expression whose value a later node asks for.</summary>
    private IEnumerable<PathState> Keep(PathState state, Expr expr, SyntaxNode root)
    {
        foreach (var result in Evaluate(state, expr))
        {
            var place = places.Root(root);
            result.State.Bind(place, result.Value);
            if (result.Place is { } parts) result.State.CopyParts(parts, place, places);
            yield return result.State;
        }
    }

    /// <summary>Evaluates an expression whose value nobody looks at: a filter's answer is ignored then.</summary>
    private IEnumerable<PathState> Drop(PathState state, Expr expr)
    {
        if (expr.Unparen() is not CallExpr call || !IsQuestion(call)) return States(Evaluate(state, expr));
        var states = new List<PathState>();
        foreach (var arguments in Arguments(state, call))
        {
            foreach (var asked in Asked(arguments, call))
            {
                if (arguments.State[asked].Answer == FilterAnswer.None) arguments.State.SetAnswer(asked, FilterAnswer.Ignored, call);
            }

            states.Add(arguments.State);
        }

        return states;
    }

    private void AddContent(PathState state, Place collection, int value)
    {
        var contents = places.Contents(collection);
        state.Bind(contents, Together(state, [state.ValueAt(contents), value]));
    }

    private Evaluated Element(PathState state, Place collection)
    {
        var contents = places.Contents(collection);
        return new Evaluated(state, state.AddPart(state.KnownAt(contents) ?? state.ValueAt(collection)));
    }
}
