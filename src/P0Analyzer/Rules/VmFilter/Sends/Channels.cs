using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// Which variables, fields, parameters and results of a package stand for the same channels: what is sent into one of them is received from all. A
/// channel that comes from elsewhere, or is handed to what was not read, is filled by who knows whom.
/// </summary>
internal sealed class Channels
{
    private readonly GoPackage package;
    private readonly Dictionary<VariableSymbol, VariableSymbol> parents = [];
    private readonly HashSet<VariableSymbol> open = [];
    private readonly Dictionary<VariableSymbol, List<SendStmt>> sends = [];
    private readonly List<(VariableSymbol Variable, SendStmt Send)> noted = [];

    /// <summary>Finds them in all files of a package.</summary>
    public Channels(GoPackage package)
    {
        this.package = package;
        foreach (var file in package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf()) Note(node);
        }

        open = [.. open.Select(Find)];
        foreach (var (variable, send) in noted)
        {
            if (!sends.TryGetValue(Find(variable), out var known)) sends.Add(Find(variable), known = []);
            known.Add(send);
        }
    }

    /// <summary>The variable that stands for all that an expression's channel is known by; null when others may fill it too, or nobody does.</summary>
    public VariableSymbol? Of(Expr channel)
    {
        if (noted.Count == 0 || Sources(channel) is not [var first, ..] sources) return null;
        var group = Find(first);
        return open.Contains(group) || !sends.ContainsKey(group) || sources.Exists(source => Find(source) != group) ? null : group;
    }

    /// <summary>The statements that send into a group's channels.</summary>
    public IReadOnlyList<SendStmt> Sends(VariableSymbol group) => sends[group];

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case AssignStmt { Tok: Token.Assign or Token.Define } assignment:
                JoinAll(assignment.Lhs, assignment.Rhs);
                break;
            case ValueSpec { Values.IsEmpty: false } spec:
                JoinAll(ImmutableArray<Expr>.CastUp(spec.Names), spec.Values);
                break;
            case RangeStmt loop:
                foreach (var target in new[] { loop.Key, loop.Value }) Join(target is null ? null : RootOf(target), loop.X);
                break;
            case KeyValueExpr { Key: Ident key } pair:
                Join(package.SymbolOf(key) as VariableSymbol, pair.Value);
                break;
            case ReturnStmt leave when package.FunctionOf(leave) is { } function:
                JoinResults(function, leave.Results);
                break;
            case SendStmt send when Sources(send.Chan) is [var into, ..]:
                noted.Add((into, send));
                if (ChannelTypes.Holds(package.TypeOf(send.Value))) Join(into, send.Value);
                break;
            case CallExpr call:
                JoinArguments(call);
                break;
        }
    }

    private void JoinAll(ImmutableArray<Expr> targets, ImmutableArray<Expr> values)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            if (RootOf(targets[i]) is not { } target || !ChannelTypes.Holds(target.Type)) continue;
            if (values.Length == targets.Length) Join(target, values[i]);
            else if (values[0].Unparen() is CallExpr call) JoinOrOpen(target, ResultOf(call, i));
            else Join(target, values[0]);
        }
    }

    private void JoinResults(GoFunction function, ImmutableArray<Expr> values)
    {
        for (var i = 0; i < function.Results.Length && !values.IsEmpty; i++)
        {
            if (!ChannelTypes.Holds(function.Results[i].Type)) continue;
            if (values.Length == function.Results.Length) Join(function.Results[i], values[i]);
            else if (values[0].Unparen() is CallExpr call) JoinOrOpen(function.Results[i], ResultOf(call, i));
        }
    }

    private void JoinArguments(CallExpr call)
    {
        List<GoFunction>? bodies = null;
        for (var i = 0; i < call.Args.Length; i++)
        {
            if (!ChannelTypes.Holds(package.TypeOf(call.Args[i])) || package.CalleeOf(call) is Callee.Builtin or Callee.Conversion) continue;
            bodies ??= CalledBodies.Of(package, call);
            if (bodies.Count == 0) open.UnionWith(Sources(call.Args[i]) ?? []);
            foreach (var body in bodies)
            {
                if (!body.Parameters.IsEmpty) Join(body.Parameters[Math.Min(i, body.Parameters.Length - 1)], call.Args[i]);
            }
        }
    }

    private void Join(VariableSymbol? variable, Expr value)
    {
        if (variable is null || !ChannelTypes.Holds(variable.Type)) return;
        if (Sources(value) is not { } sources) open.Add(variable);
        else sources.ForEach(source => Union(variable, source));
    }

    private void JoinOrOpen(VariableSymbol variable, VariableSymbol? source)
    {
        if (source is null) open.Add(variable);
        else Union(variable, source);
    }

    /// <summary>The variables whose channels an expression gives; empty for a new channel or none, null when it comes from elsewhere.</summary>
    private List<VariableSymbol>? Sources(Expr value)
    {
        switch (value.Unparen())
        {
            case Ident { Name: "nil" }:
                return [];
            case CallExpr call:
                return SourcesOf(call);
            case CompositeLit literal:
                return [.. literal.Elts.Select(element => element is KeyValueExpr pair ? pair.Value : element).SelectMany(element => Sources(element) ?? [])];
            default:
                return RootOf(value) is { } root ? [root] : null;
        }
    }

    private List<VariableSymbol>? SourcesOf(CallExpr call) => package.CalleeOf(call) switch
    {
        Callee.Builtin { FunctionName: "make" or "new" } => [],
        Callee.Builtin { FunctionName: "append" } => [.. call.Args.SelectMany(argument => Sources(argument) ?? [])],
        Callee.Conversion when call.Args is [var operand] => Sources(operand),
        _ => ResultOf(call, 0) is { } result ? [result] : null,
    };

    private VariableSymbol? ResultOf(CallExpr call, int index)
        => CalledBodies.Of(package, call) is [var body] && index < body.Results.Length ? body.Results[index] : null;

    private VariableSymbol? RootOf(Expr value) => value.Unparen() switch
    {
        Ident ident => package.SymbolOf(ident) as VariableSymbol,
        SelectorExpr selector => package.SymbolOf(selector) as VariableSymbol,
        IndexExpr element => RootOf(element.X),
        SliceExpr slice => RootOf(slice.X),
        StarExpr pointer => RootOf(pointer.X),
        UnaryExpr { Op: Token.And or Token.Arrow } operand => RootOf(operand.X),
        _ => null,
    };

    private VariableSymbol Find(VariableSymbol variable)
    {
        while (parents.TryGetValue(variable, out var parent)) variable = parent;
        return variable;
    }

    private void Union(VariableSymbol one, VariableSymbol other)
    {
        var (root, joined) = (Find(one), Find(other));
        if (root != joined) parents.Add(joined, root);
    }
}
