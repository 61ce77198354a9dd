using System.Collections.Concurrent;
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// How values move through the variables of one function: where each is written and read, which definitions reach a use, which uses a definition reaches.
/// Assignments through pointers and by other functions are not followed; where a variable's address is taken or a function literal captures it, that is said.
/// </summary>
public sealed class FunctionVariables
{
    private readonly Dictionary<VariableSymbol, ImmutableArray<VariableAccess>> byVariable = [];
    private readonly ConcurrentDictionary<VariableSymbol, AccessesByBlock> byBlock = new();
    private readonly ConcurrentDictionary<VariableSymbol, ImmutableArray<VariableAccess>> lasting = new();
    private readonly ReachingDefinitions reaching;
    private readonly Liveness liveness;

    internal FunctionVariables(ControlFlowGraph graph)
    {
        Graph = graph;
        Accesses = [.. AccessCollector.Collect(graph)];
        foreach (var group in Accesses.GroupBy(access => access.Variable)) byVariable[group.Key] = [.. group];
        reaching = new ReachingDefinitions(this);
        liveness = new Liveness(this);
    }

    /// <summary>The function's graph.</summary>
    public ControlFlowGraph Graph { get; }

    /// <summary>The function.</summary>
    public GoFunction Function => Graph.Function;

    /// <summary>All uses of variables, block by block in the order in which they happen.</summary>
    public ImmutableArray<VariableAccess> Accesses { get; }

    /// <summary>The uses of variables that are not this function's own, but of one around it, or of the package.</summary>
    public IEnumerable<VariableAccess> Captures => Accesses.Where(access => access.Variable.Function != Function);

    /// <summary>The uses of one variable in this function, those by function literals inside it included.</summary>
    public ImmutableArray<VariableAccess> AccessesOf(VariableSymbol variable) => byVariable.GetValueOrDefault(variable, []);

    /// <summary>The uses of variables by the flow node that <paramref name="node"/> is or is part of, in the order in which they happen.</summary>
    public ImmutableArray<VariableAccess> AccessesAt(SyntaxNode node)
        => Graph.PointOf(node) is { } point ? Accesses[FirstFrom(point)..FirstFrom(point with { Index = point.Index + 1 })] : [];

    /// <summary>
    /// All definitions of a variable in this function and the literals inside, among them what it starts with when it is a parameter, a named result or captured.
    /// </summary>
    public IEnumerable<Definition> DefinitionsOf(VariableSymbol variable)
    {
        var written = AccessesOf(variable).Select(access => access.Definition).OfType<Definition>();
        return reaching.InitialOf(variable) is { } initial ? written.Prepend(initial) : written;
    }

    /// <summary>All definitions that may change what stands at a path: of the path itself, of what it is part of, and of its parts.</summary>
    public IEnumerable<Definition> DefinitionsOf(AccessPath path)
        => DefinitionsOf(path.Root).Where(definition => definition.MayChange(path));

    /// <summary>The definitions from which a use may have its value; empty when it is no variable, or not in this function's own flow.</summary>
    public ImmutableArray<Definition> Reaching(Ident use)
        => Function.Package.SymbolOf(use) is VariableSymbol { Kind: not VariableKind.Field } variable && Graph.PointOf(use) is { } point
            ? reaching.At(AccessPath.Of(variable), point, use)
            : [];

    /// <summary>The definitions from which a variable, or a part of one, may have its value at a moment.</summary>
    public ImmutableArray<Definition> Reaching(AccessPath path, FlowPoint point) => reaching.At(path, point);

    /// <summary>The reads in this function, those by literals made in it included, that may see what the definition gives.</summary>
    public IEnumerable<VariableAccess> ReadsOf(Definition definition) => liveness.ReadsOf(definition);

    /// <summary>The reads in this function that may see the value which a variable has at a moment.</summary>
    public IEnumerable<VariableAccess> ReadsAfter(VariableSymbol variable, FlowPoint point) => liveness.ReadsAfter(variable, point);

    /// <summary>
    /// Whether the value that a variable has at a moment may be read later: on some way in this function, by a literal that captured it, through its address,
    /// or by somebody outside when the variable outlives the function.
    /// </summary>
    public bool IsReadAfter(VariableSymbol variable, FlowPoint point) => liveness.IsReadAfter(variable, point);

    /// <summary>
    /// Where the value of an expression in this function may come from, followed back through copies (<c>x := y</c>), <c>&amp;x</c>, <c>*x</c>, conversions,
    /// assertions and parentheses.
    /// </summary>
    public ImmutableArray<ValueSource> SourcesOf(Expr expression) => new ValueSources(Function.Package).Of(expression);

    /// <summary>
    /// Whether two expressions give the same value (or its address, or what it points to): they are copies of each other, and nothing is assigned in between.
    /// What a function may do through an address that it was given is left out of account.
    /// </summary>
    public bool IsSameValue(Expr one, Expr other)
    {
        var first = Identities(one);
        return first.Count > 0 && first.SetEquals(Identities(other));
    }

    internal AccessesByBlock ByBlock(VariableSymbol variable) => byBlock.GetOrAdd(variable, v => new AccessesByBlock(AccessesOf(v)));

    /// <summary>The uses of a variable that may still happen when the moment at which they stand is over.</summary>
    internal ImmutableArray<VariableAccess> LastingOf(VariableSymbol variable)
        => lasting.GetOrAdd(variable, v => [.. AccessesOf(v).Where(access => Lasting.IsLasting(access, Function))]);

    /// <summary>How many uses come before a moment, in the order of <see cref="Accesses"/>.</summary>
    private int FirstFrom(FlowPoint point)
    {
        var (low, high) = (0, Accesses.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var other = Accesses[middle].Point;
            if ((other.Block.Index, other.Index).CompareTo((point.Block.Index, point.Index)) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private HashSet<object> Identities(Expr expression)
    {
        var identities = new HashSet<object>();
        foreach (var source in SourcesOf(expression))
        {
            if (source.Definition is { Kind: DefinitionKind.AddressTaken }) continue;
            if (source.Definition is { ResultCount: > 1 } or { Kind: not DefinitionKind.Assign }) identities.Add(source.Definition);
            else if (source.Expression is { } value) identities.Add(AccessPath.Of(Function.Package, value) is { Fields.IsEmpty: false, IsExact: true } path ? path : value);
        }

        return identities;
    }
}
