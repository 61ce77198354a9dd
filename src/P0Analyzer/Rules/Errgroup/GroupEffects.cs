using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>What the functions of a package do to groups that they are given, give back, or reach through a field. Recursion is cut: it changes nothing.</summary>
internal sealed class GroupEffects(GoPackage package)
{
    /// <summary>The four states that a group can be in when a function is called.</summary>
    private const int StartStates = 4;

    private readonly Dictionary<(GoFunction, VariableSymbol), Effect?> known = [];
    private readonly HashSet<(GoFunction, SyntaxNode)> inProgress = [];
    private readonly HashSet<GoFunction> touching = FindTouching(package);

    public GoPackage Package => package;

    /// <summary>Whether a function, or a literal inside it, calls a method of a group or hands one on.</summary>
    public bool TouchesGroups(GoFunction function) => touching.Contains(function);

    public Location At(CallExpr call)
    {
        var file = package.FunctionOf(call)?.File ?? package.Files.First(candidate => candidate.Syntax == call.Ancestors().Last());
        return Location.OnFirstLine(file, call.Span);
    }

    /// <summary>A variable that is a group from the start; nothing for a pointer.</summary>
    public static GroupStates ZeroValue(VariableSymbol variable, GroupSlots slots)
        => variable is { File: { } file, Declaration: { } name } && !variable.Type.IsPointer
            ? slots.Fresh(new GroupCreation(file, name, variable.Name))
            : GroupStates.None;

    /// <summary>The states of the group that a value is.</summary>
    /// <param name="value">The value: the right side of an assignment, a field's value, a result.</param>
    /// <param name="moment">The node that takes it.</param>
    /// <param name="slots">The slots of the run that asks.</param>
    /// <param name="index">Which of a call's results it is.</param>
    public GroupStates StatesOf(Expr value, SyntaxNode moment, GroupSlots slots, int index = 0)
    {
        if (package.FunctionOf(moment) is not { } function) return GroupStates.None;
        if (GroupNames.Makes(package, value)) return index == 0 ? slots.Fresh(new GroupCreation(function.File, value.Unparen(), NameOf(value))) : GroupStates.None;
        if (value.Unparen() is CallExpr call) return Returned(package.CalleeOf(call), index, slots);
        if (GroupVariables.Of(package, value) is not { Function: not null } other || !inProgress.Add((function, moment))) return GroupStates.None;

        var others = new GroupSlots();
        var states = new GroupFlow(this, other, others, GroupStates.None).StatesBefore(function, moment);
        inProgress.Remove((function, moment));
        return slots.Import(states, others);
    }

    /// <summary>The value that a struct literal gives a field that is <paramref name="field"/>.</summary>
    public Expr? StoredIn(CompositeLit literal, VariableSymbol field)
    {
        if (field.Kind != VariableKind.Field) return null;
        foreach (var element in literal.Elts)
        {
            if (element is KeyValueExpr { Key: Ident key } pair && key.Name == field.Name && package.SymbolOf(key) == field) return pair.Value;
        }

        return null;
    }

    /// <summary>The states after a call of a function of this package that is given the group, or reaches it through a field.</summary>
    public GroupStates AfterCall(CallExpr call, Callee callee, VariableSymbol variable, GroupStates before, (GroupLog Log, Location Call)? log)
    {
        if (callee.Declaration?.Body is not { } body || body.Package != package || !TouchesGroups(body)) return before;
        var after = before;
        if (variable.Function is null) after = EffectOn(body, variable)?.Apply(after, log) ?? after;
        for (var i = 0; i < call.Args.Length; i++)
        {
            if (GroupVariables.Of(package, call.Args[i]) != variable || ParameterAt(body, i) is not { } parameter) continue;
            after = EffectOn(body, parameter)?.Apply(after, log) ?? after;
        }

        return after;
    }

    private static VariableSymbol? ParameterAt(GoFunction function, int index) => index < function.Parameters.Length ? function.Parameters[index] : null;

    private Effect? EffectOn(GoFunction function, VariableSymbol variable)
    {
        if (known.TryGetValue((function, variable), out var effect)) return effect;
        known[(function, variable)] = null;
        var slots = new GroupSlots(StartStates);
        var initial = GroupStates.None;
        for (var state = 0; state < StartStates; state++) initial = initial.Union(GroupStates.One(state, state));
        var log = new GroupLog();
        var exit = new GroupFlow(this, variable, slots, initial).Follow(function, log);
        return known[(function, variable)] = new Effect(exit, log);
    }

    private GroupStates Returned(Callee callee, int index, GroupSlots slots)
    {
        var states = GroupStates.None;
        if (callee.Declaration?.Body is not { } body || body.Package != package) return states;
        foreach (var node in body.OwnNodes())
        {
            if (node is not ReturnStmt { Results.Length: > 0 } leave) continue;
            if (leave.Results.Length > index) states = states.Union(StatesOf(leave.Results[index], leave, slots));
            else if (leave.Results is [var call] && call.Unparen() is CallExpr inner && inProgress.Add((body, leave)))
            {
                states = states.Union(Returned(package.CalleeOf(inner), index, slots));
                inProgress.Remove((body, leave));
            }
        }

        return states;
    }

    private static string NameOf(Expr value) => value.Parent switch
    {
        AssignStmt { Lhs: [var target, ..] } => SyntaxNames.LastName(target) ?? "errgroup.Group",
        ValueSpec { Names: [var name, ..] } => name.Name,
        KeyValueExpr { Key: Ident key } => key.Name,
        UnaryExpr address => NameOf(address),
        _ => "errgroup.Group",
    };

    private static HashSet<GoFunction> FindTouching(GoPackage package)
    {
        var found = new HashSet<GoFunction>();
        foreach (var site in package.CallGraph.Sites)
        {
            if (GroupNames.MethodOf(site.Callee) is null && !site.Call.Args.Any(argument => GroupVariables.Of(package, argument) is not null)) continue;
            for (var function = site.Function; function is not null && found.Add(function); function = function.Enclosing) { }
        }

        return found;
    }

    /// <summary>What a function does to a group: slot by slot, what comes out for each state that goes in.</summary>
    private sealed class Effect(GroupStates exit, GroupLog inside)
    {
        public GroupStates Apply(GroupStates before, (GroupLog Log, Location Call)? log)
        {
            var after = GroupStates.None;
            for (var slot = 0; slot < GroupStates.Slots; slot++)
            {
                var states = before.OfSlot(slot);
                for (var state = 0; state < StartStates; state++)
                {
                    if ((states & (1UL << state)) == 0) continue;
                    after = after.Union(exit.Moved(state, slot));
                    if (log is { } caller) Report(caller, GroupStates.One(slot, state), state);
                }
            }

            return after;
        }

        private void Report((GroupLog Log, Location Call) caller, GroupStates before, int state)
        {
            if (inside.Unlimited.TryGetValue(state, out var go)) caller.Log.Start(before, go);
            foreach (var late in inside.Late)
            {
                if (late.Slot == state) caller.Log.Limit(before.Started(), late.SetLimit, late.Call);
            }
        }
    }
}
