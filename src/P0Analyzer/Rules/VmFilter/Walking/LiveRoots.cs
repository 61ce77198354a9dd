using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// Which of a function's variables, and of its results that are needed later, can still be read. Variables that a literal reads are live where it is
/// made; those of a literal that runs at an unknown time are live everywhere.
/// </summary>
internal sealed class LiveRoots : BackwardAnalysis<ImmutableHashSet<object>>
{
    private readonly GoFunction function;
    private readonly GoPackage package;
    private readonly PlaceTable places;
    private readonly ImmutableHashSet<object> always;
    private readonly FlowResult<ImmutableHashSet<object>> result;

    /// <summary>Finds them for a function.</summary>
    public LiveRoots(GoFunction function, PlaceTable places)
    {
        this.function = function;
        package = function.Package;
        this.places = places;
        always = CapturedRoots(function);
        result = Run(package.FlowOf(function));
    }

    /// <summary>Whether it can still be read from the start of a block on.</summary>
    public bool IsLive(object root, BasicBlock block) => always.Contains(root) || result.Before(block)?.Contains(root) == true;

    /// <inheritdoc/>
    protected override ImmutableHashSet<object> AtEnd(BasicBlock end) => [];

    /// <inheritdoc/>
    protected override ImmutableHashSet<object> Join(ImmutableHashSet<object> one, ImmutableHashSet<object> other) => one.Union(other);

    /// <inheritdoc/>
    protected override bool AreEqual(ImmutableHashSet<object> one, ImmutableHashSet<object> other) => one.Count == other.Count;

    /// <inheritdoc/>
    protected override ImmutableHashSet<object> TransferEdge(FlowEdge edge, ImmutableHashSet<object> state)
        => edge.Tag is { } tag && edge.Kind is FlowEdgeKind.Case or FlowEdgeKind.NoCase ? state.Add(tag) : state;

    /// <inheritdoc/>
    protected override ImmutableHashSet<object> Transfer(SyntaxNode node, ImmutableHashSet<object> state)
    {
        var live = state.ToBuilder();
        if (node is AssignStmt { Tok: Token.Assign or Token.Define } assignment) RemoveTargets(assignment, live);
        if (node is RangeStmt loop)
        {
            live.Add(loop.X);
            return live.ToImmutable();
        }

        if (node is SelectStmt) return state;
        if (node is ReturnStmt { Results.IsEmpty: true }) live.UnionWith(function.Results.Select(result => places.Of(result).Root));
        foreach (var use in node.Descendants<Ident>())
        {
            if (IsOnlySet(use, node)) continue;
            if (package.SymbolOf(use) is VariableSymbol { Kind: not VariableKind.Field } variable) live.Add(places.Of(variable).Root);
        }

        return live.ToImmutable();
    }

    private void RemoveTargets(AssignStmt assignment, ImmutableHashSet<object>.Builder live)
    {
        foreach (var target in assignment.Lhs)
        {
            if (target is Ident ident && package.SymbolOf(ident) is VariableSymbol variable) live.Remove(variable);
        }
    }

    private static bool IsOnlySet(Ident ident, SyntaxNode node) => node is AssignStmt { Tok: Token.Assign or Token.Define } && ident.Parent == node && IsTarget(ident, (AssignStmt)node);

    private static bool IsTarget(Ident ident, AssignStmt assignment)
    {
        foreach (var target in assignment.Lhs)
        {
            if (target == ident) return true;
        }

        return false;
    }

    private ImmutableHashSet<object> CapturedRoots(GoFunction function)
    {
        var roots = ImmutableHashSet.CreateBuilder<object>();
        foreach (var literal in function.Literals)
        {
            if (RunsWhereItStands(literal.Syntax)) continue;
            foreach (var use in literal.Body.Descendants<Ident>())
            {
                if (package.SymbolOf(use) is VariableSymbol { Kind: not VariableKind.Field } variable) roots.Add(places.Of(variable).Root);
            }
        }

        return roots.ToImmutable();
    }

    /// <summary>Whether a literal is a call's argument, or called itself, and neither deferred nor kept in a variable.</summary>
    private static bool RunsWhereItStands(SyntaxNode literal)
        => literal.Parent is CallExpr { Parent: not DeferStmt };
}
