using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>
/// Whether a way leaves a loop for certain. Constants that are assigned on the way are remembered, so that <c>done = true</c> leaves a <c>for !done</c>.
/// </summary>
internal sealed class TurnEnd
{
    private const int MaxStates = 400;

    private readonly LoopContext loop;
    private readonly BasicBlock guard;
    private readonly SettingReader reader;
    private readonly List<Setting> settings = [];
    private readonly HashSet<(BasicBlock, string)> seen = [];
    private readonly Stack<(BasicBlock Block, ImmutableSortedDictionary<string, Known> Values)> pending = new();

    private TurnEnd(LoopContext loop, BasicBlock guard)
    {
        this.loop = loop;
        this.guard = guard;
        reader = new SettingReader(loop.Package);
    }

    /// <summary>Whether an edge leads out of the loop, whatever comes after it, before it gets back to where it starts.</summary>
    public static bool Leaves(LoopContext loop, FlowEdge edge)
        => !loop.Flow.Contains(edge.To) || new TurnEnd(loop, edge.From).LeavesFrom(edge.To);

    private bool LeavesFrom(BasicBlock start)
    {
        Visit(start, ImmutableSortedDictionary.Create<string, Known>(StringComparer.Ordinal));
        while (pending.TryPop(out var state))
        {
            if (state.Block == guard || seen.Count > MaxStates) return false;
            var values = state.Values;
            foreach (var node in state.Block.Nodes) values = After(node, values);
            foreach (var edge in state.Block.Successors)
            {
                if (loop.Flow.Contains(edge.To) && CanTake(edge, values)) Visit(edge.To, values);
            }
        }

        return true;
    }

    private void Visit(BasicBlock block, ImmutableSortedDictionary<string, Known> values)
    {
        if (seen.Add((block, string.Join(';', values.Select(pair => $"{pair.Key}={pair.Value.Text}"))))) pending.Push((block, values));
    }

    private ImmutableSortedDictionary<string, Known> After(SyntaxNode node, ImmutableSortedDictionary<string, Known> values)
    {
        settings.Clear();
        var site = new CodeSite(node, loop.Site, loop.Site.Function);
        if (node is not DeclStmt { Decl: { } declaration}) reader.AddTo(settings, site);
        else foreach (var spec in declaration.Specs) reader.AddTo(settings, site with { Node = spec });

        foreach (var setting in settings)
        {
            foreach (var (key, known) in values)
            {
                if (known.Place.Overlaps(setting.Target)) values = values.Remove(key);
            }

            if (setting is { Kind: SettingKind.Assigned, ResultCount: 1, Value: { } value } && TextOf(value) is { } text)
                values = values.SetItem(KeyOf(setting.Target), new Known(setting.Target, text));
        }

        return values;
    }

    private bool CanTake(FlowEdge edge, ImmutableSortedDictionary<string, Known> values) => ConditionFacts.Of(edge) switch
    {
        ConditionFact.BoolTest test => ValueOf(test.Value, values) is not { } value || value == (test.IsTrue ? "true" : "false"),
        ConditionFact.NilTest test => ValueOf(test.Value, values) is not { } value || (value == "nil") == test.IsNil,
        ConditionFact.Comparison { Operator: Token.Eql or Token.Neq } comparison
            => ValueOf(comparison.Left, values) is not { } value || TextOf(comparison.Right) is not { } other || (value == other) == (comparison.Operator == Token.Eql),
        _ => true,
    };

    private string? ValueOf(Expr expression, ImmutableSortedDictionary<string, Known> values)
        => Place.Of(loop.Package, expression) is { } place && values.TryGetValue(KeyOf(place), out var known) ? known.Text : null;

    private string? TextOf(Expr expression)
    {
        if (ConditionFacts.IsNil(expression)) return "nil";
        return expression.Unparen() is Ident { Name: "true" or "false" } word ? word.Name : loop.Package.ConstantOf(expression)?.ToString();
    }

    private static string KeyOf(Place place) => $"{place.Root.Declaration?.Span.Start}:{place}";

    /// <summary>A constant that a place has.</summary>
    private sealed record Known(Place Place, string Text);
}
