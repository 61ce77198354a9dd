using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Finds the definitions that reach a moment by walking back from it until each way has come to one.</summary>
internal sealed class ReachingDefinitions(FunctionVariables variables)
{
    private readonly ConcurrentDictionary<VariableSymbol, Definition?> initials = new();
    private readonly ConcurrentDictionary<(AccessPath Path, BasicBlock Block), ImmutableArray<Definition>> starts = new();

    /// <summary>The definitions that reach a flow node or, when one is given, a use in it: <c>var (a = 1; b = a)</c> is one node.</summary>
    public ImmutableArray<Definition> At(AccessPath path, FlowPoint point, Ident? use = null)
    {
        var found = new List<Definition>();
        AddLasting(path, found);
        var isReplaced = use is not null && ScanBackFrom(path, point, use, found);
        if (!isReplaced && !ScanBack(path, point.Block, point.Index, found))
        {
            foreach (var definition in starts.GetOrAdd((path, point.Block), key => AtStart(key.Path, key.Block))) found.Add(definition);
        }

        return found.Count > 1 ? [.. found.Distinct()] : [.. found];
    }

    /// <summary>What a variable has when the function starts; null for one that is declared in its body.</summary>
    public Definition? InitialOf(VariableSymbol variable) => initials.GetOrAdd(variable, v => v switch
    {
        { DeclaringNode: CaseClause clause } when v.Function == variables.Function
            => new Definition(v, DefinitionKind.TypeSwitch, v.DeclaringNode, TypeSwitches.SubjectOf(clause)),
        _ when v.Function != variables.Function => new Definition(v, DefinitionKind.Outside, v.DeclaringNode),
        { Kind: VariableKind.Parameter or VariableKind.Receiver } => new Definition(v, DefinitionKind.Parameter, v.DeclaringNode),
        { Kind: VariableKind.Result } => new Definition(v, DefinitionKind.Zero, v.DeclaringNode),
        _ => null,
    });

    private ImmutableArray<Definition> AtStart(AccessPath path, BasicBlock start)
    {
        var found = new List<Definition>();
        var seen = new HashSet<BasicBlock>();
        var pending = new Stack<BasicBlock>();
        Leave(start);
        while (pending.TryPop(out var block))
        {
            if (!ScanBack(path, block, block.Nodes.Length, found)) Leave(block);
        }

        return [.. found];

        void Leave(BasicBlock block)
        {
            if (block == variables.Graph.Entry) AddInitial(path, found);
            foreach (var edge in block.Predecessors)
            {
                if ((edge.From.IsReachable || !start.IsReachable) && seen.Add(edge.From)) pending.Push(edge.From);
            }
        }
    }

    /// <summary>Adds the definitions in a node before a use in it; true once one of them has replaced the whole value.</summary>
    private bool ScanBackFrom(AccessPath path, FlowPoint point, Ident use, List<Definition> found)
    {
        var inNode = variables.ByBlock(path.Root).Within(point.Block, point.Index, point.Index + 1);
        var end = inNode.Length;
        while (end > 0 && inNode[end - 1].Node != use) end--;
        return AddBackwards(path, inNode[..end], found);
    }

    /// <summary>Adds the definitions in a block before <paramref name="end"/>, the last first; true once one of them has replaced the whole value.</summary>
    private bool ScanBack(AccessPath path, BasicBlock block, int end, List<Definition> found)
        => AddBackwards(path, variables.ByBlock(path.Root).Within(block, 0, end), found);

    private static bool AddBackwards(AccessPath path, ReadOnlySpan<VariableAccess> uses, List<Definition> found)
    {
        for (var i = uses.Length - 1; i >= 0; i--)
        {
            if (uses[i].Definition is not { } definition || !AccessPath.MayBePrefix(definition.Fields, path.Fields)) continue;
            found.Add(definition);
            var isReplaced = definition.Kind is not (DefinitionKind.AddressTaken or DefinitionKind.Captured);
            if (isReplaced && AccessPath.IsPrefix(definition.Fields, path.Fields)) return true;
        }

        return false;
    }

    /// <summary>A literal that runs later, and whoever keeps the address, may assign at any time.</summary>
    private void AddLasting(AccessPath path, List<Definition> found)
    {
        foreach (var access in variables.LastingOf(path.Root))
        {
            if (access.Definition is { } definition && AccessPath.MayBePrefix(definition.Fields, path.Fields)) found.Add(definition);
        }
    }

    private void AddInitial(AccessPath path, List<Definition> found)
    {
        var variable = path.Root;
        if (variable.Function is not { } owner || owner == variables.Function || variables.Function.Enclosing is not { } enclosing)
        {
            if (InitialOf(variable) is { } initial) found.Add(initial);
            return;
        }

        // A captured variable: what it has here is what the function around has given it, by now or at any time.
        var outer = variables.Function.Package.VariablesOf(enclosing);
        if (LiteralUse.Of(variables.Function).RunsInPlace && outer.Graph.PointOf(variables.Function.Syntax) is { } made)
            found.AddRange(outer.Reaching(path, made));
        else
            found.AddRange(variables.Function.Package.VariablesOf(owner).DefinitionsOf(variable).Where(d => AccessPath.MayBePrefix(d.Fields, path.Fields)));
    }
}
