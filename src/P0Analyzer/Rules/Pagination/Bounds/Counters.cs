using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Finds out how places change in the turns of a loop.</summary>
internal sealed class Counters(LoopContext loop)
{
    private readonly Dictionary<Place, Counter> known = [];

    private GoPackage Package => loop.Package;

    /// <summary>How a place changes. A list counts the elements that are appended one by one.</summary>
    public Counter Of(Place place)
    {
        if (!known.TryGetValue(place, out var counter)) known.Add(place, counter = Find(place));
        return counter;
    }

    /// <summary>Whether the turns do not change a place.</summary>
    public bool IsFixed(Place place) => !Changes(place).Any();

    private IEnumerable<Setting> Changes(Place place)
        => loop.Values.SettingsOf(place).Where(setting => IsChange(setting, place) && loop.IsInTurn(setting.Site.Node)).Select(AsStep);

    /// <summary>
    /// A list, or options that are handed on by their address, may be filled; a number in them is taken to stay. What a function that was read does
    /// with an address is known besides.
    /// </summary>
    private bool IsChange(Setting setting, Place place)
    {
        if (setting.IsDeclaration && setting is { Value: null }) return false;
        if (setting.Kind != SettingKind.Filled) return true;
        return setting.Target == place && setting.Site.Node is CallExpr call && Package.CalleeOf(call).Declaration is not { Body: not null };
    }

    /// <summary><c>page = next</c> is a step when <c>next := page + 1</c> is all that is ever assigned to it.</summary>
    private Setting AsStep(Setting setting)
    {
        if (setting is not { Kind: SettingKind.Assigned, ResultCount: 1, Value: Ident copy } || Place.Of(Package, copy) is not { } place || loop.Site.Carries(place))
            return setting;
        if (loop.Values.SettingsOf(place).ToList() is not [{ Value: { } value }]) return setting;
        if (value.Unparen() is not BinaryExpr { Op: Token.Add or Token.Sub } sum || Place.Of(Package, sum.X) != setting.Target) return setting;
        return setting with { Kind = SettingKind.Stepped, Value = sum.Y, Sign = sum.Op == Token.Add ? 1 : -1 };
    }

    private Counter Find(Place place)
    {
        var steps = new List<Setting>();
        var others = new List<Setting>();
        foreach (var change in Changes(place)) (IsStep(change, place) ? steps : others).Add(change);

        var direction = steps.Count == 0 ? 0 : SignOf(steps[0]);
        others.AddRange(steps.Where(step => SignOf(step) != direction));
        ImmutableArray<Setting> ahead = [.. steps.Where(step => SignOf(step) == direction && IsSure(step))];
        ImmutableArray<SyntaxNode> advances = [.. ahead.Select(FlowNodeOf).OfType<SyntaxNode>()];
        var disturbance = others.FirstOrDefault();
        return new Counter(place, direction, advances, disturbance)
        {
            IsVendors = disturbance is not null && IsVendors(disturbance.Parts),
            CountsItems = steps.Count > 0 && loop.TurnWithout(advances) is not null && (ahead.IsEmpty || ahead.All(IsInInnerLoop)),
        };
    }

    private static int SignOf(Setting step) => step.Sign;

    private static bool IsStep(Setting change, Place place) => change.Target == place && change.Kind is SettingKind.Stepped or SettingKind.Grown;

    /// <summary>Whether a step moves for certain: by a constant or something of ours, not by what a page holds; a list grows by elements, not by lists.</summary>
    private bool IsSure(Setting step)
    {
        if (step.Kind == SettingKind.Grown) return step.Value is CallExpr { HasEllipsis: false, Args.Length: > 1 };
        if (step.Value is not { } amount || step.Site.Node is RangeStmt) return true;
        if ((step.Origin?.Site.Function.Package ?? Package).ConstantOf(amount) is { } constant) return constant.AsInt64 is > 0;
        return !IsVendors(Parts.Of(Package, amount)) && amount.Unparen() is not CallExpr;
    }

    private bool IsVendors(Parts parts)
    {
        foreach (var part in loop.Values.Back(parts))
        {
            if (part.Call is { } call && Fetch.Is(Package, call)) return true;
        }

        return false;
    }

    /// <summary>
    /// The node of the loop's own flow at which a step is taken for certain: itself; for one in a function that is called, the call, when every way through
    /// the function takes it. Null when there is none.
    /// </summary>
    private SyntaxNode? FlowNodeOf(Setting step)
    {
        if (step.Origin is { } origin) return IsAlwaysTaken(origin.Site.Function, origin.Site.Node) ? step.Site.Node : null;
        if (step.Site.Function == loop.Site.Function) return step.Site.Node;
        return IsAlwaysTaken(step.Site.Function, step.Site.Node) ? CallOf(step.Site.Function) : null;
    }

    private static bool IsAlwaysTaken(GoFunction function, SyntaxNode step)
    {
        var graph = function.Package.FlowOf(function);
        return graph.FindPath(new FlowPoint(graph.Entry, 0), new FlowPoint(graph.Exit, 0), [step]) is null;
    }

    /// <summary>The only call in the loop of a literal that is called where it stands or by its name.</summary>
    private SyntaxNode? CallOf(GoFunction literal)
    {
        SyntaxNode? found = null;
        foreach (var call in loop.Facts.Calls)
        {
            var callee = Package.CalleeOf((CallExpr)call.Node);
            var isCalled = (callee is Callee.Literal direct && direct.Function == literal)
                || (callee is Callee.FunctionValue { Variable: { } variable } && Package.LiteralOf(variable) == literal);
            if (isCalled && call.Node.Parent is not (GoStmt or DeferStmt) && call.Function == loop.Site.Function && loop.Values.IsHere(call)) found ??= call.Node;
        }

        return found;
    }

    private bool IsInInnerLoop(Setting step) => !loop.Facts.AreJoinedBy(loop.Site, step.Site, step.Site);
}
