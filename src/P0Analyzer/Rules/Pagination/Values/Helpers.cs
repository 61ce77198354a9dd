using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>
/// What functions of the run do with what they are given: which parts of it go on into an external call or into their results, and what they set
/// in it. Calls are followed a few functions deep; beyond that, everything is taken to go everywhere.
/// </summary>
internal sealed class Helpers
{
    private const int MaxDepth = 3;

    /// <summary>A function that sets more than this is no helper for pages, and too long to be followed from each of its callers.</summary>
    private const int MaxSettings = 200;

    private static readonly ConditionalWeakTable<GoPackage, Helpers> Known = [];

    private readonly ConcurrentDictionary<GoFunction, FunctionFacts> facts = new();
    private readonly ConcurrentDictionary<(GoFunction Function, int Depth), ImmutableArray<Place>> inputs = new();
    private readonly ConcurrentDictionary<(GoFunction Function, int Depth), ImmutableArray<Place>> results = new();
    private readonly ConcurrentDictionary<(GoFunction Function, int Depth), ImmutableArray<Effect>> effects = new();

    private Helpers() { }

    /// <summary>Those of a package.</summary>
    public static Helpers Of(GoPackage package) => Known.GetValue(package, static _ => new Helpers());

    /// <summary>What the text of a declared function, or of a literal outside of any, says.</summary>
    public static FunctionFacts FactsOf(GoFunction function) => Of(function.Package).facts.GetOrAdd(function, FunctionFacts.Of);

    /// <summary>What is read for a call, as far as it goes into the external call that it makes.</summary>
    public static Parts SentBy(GoPackage package, CallExpr call, int depth = 0)
        => Given(package, call, depth, body => Of(body.Package).inputs.GetOrAdd((body, depth), static key => FindInputs(key.Function, key.Depth)));

    /// <summary>What is read for a call, as far as its results are made of it.</summary>
    public static Parts ReturnedBy(GoPackage package, CallExpr call, int depth = 0)
        => Given(package, call, depth, body => Of(body.Package).results.GetOrAdd((body, depth), static key => FindResults(key.Function, key.Depth)));

    /// <summary>What a call of a function that was read sets in the caller's variables.</summary>
    public static IEnumerable<Setting> SetBy(GoPackage package, CodeSite site, int depth = 0)
    {
        if (site.Node is not CallExpr call || depth > MaxDepth || package.CalleeOf(call).Declaration is not { Body: { } body } function) yield break;
        foreach (var effect in Of(body.Package).effects.GetOrAdd((body, depth), static key => FindEffects(key.Function, key.Depth)))
        {
            if (InCaller(package, call, function, effect.Target) is not { } target) continue;
            var sources = new List<Reading>(effect.Sources.Length);
            foreach (var source in effect.Sources)
            {
                if (InCaller(package, call, function, source) is { } place) sources.Add(new Reading(place));
            }

            var parts = Parts.Of(sources, effect.ComesFromOutside ? [call] : []);
            yield return new Setting(target, effect.Setting.Kind, parts, site, effect.Setting.Value)
            {
                Sign = effect.Setting.Sign,
                ResultIndex = effect.Setting.ResultIndex,
                ResultCount = effect.Setting.ResultCount,
                Origin = effect.Setting.Origin ?? effect.Setting,
            };
        }
    }

    private static Parts Given(GoPackage package, CallExpr call, int depth, Func<GoFunction, ImmutableArray<Place>> find)
    {
        var callee = package.CalleeOf(call);
        if (callee is Callee.Literal) return Parts.Of(package, call.Args);
        if (depth > MaxDepth || callee.Declaration is not { Body: { } body } function || call.HasEllipsis) return Parts.Of(package, Parts.InputsOf(call));
        return Parts.Of(find(body).Select(place => PartsInCaller(package, call, function, place)));
    }

    private static Parts PartsInCaller(GoPackage package, CallExpr call, FunctionSymbol function, Place place)
    {
        if (ArgumentsFor(call, function, place.Root) is not { IsEmpty: false } arguments) return Parts.None;
        if (arguments is not [var argument] || Reading.Of(package, argument) is not { Extent: Extent.Whole } reading) return Parts.Of(package, arguments);
        return Parts.None.With(new Reading(reading.Place.Within(place.Fields)));
    }

    private static Place? InCaller(GoPackage package, CallExpr call, FunctionSymbol function, Place place)
        => ArgumentsFor(call, function, place.Root) is [var argument, ..] && Reading.Of(package, argument) is { Extent: Extent.Whole } reading
            ? reading.Place.Within(place.Fields)
            : null;

    /// <summary>The arguments that a parameter gets; the operand of the selector for a receiver.</summary>
    private static ImmutableArray<Expr> ArgumentsFor(CallExpr call, FunctionSymbol function, VariableSymbol parameter)
    {
        if (parameter.Kind == VariableKind.Receiver) return call.Fun.Unparen() is SelectorExpr selector ? [selector.X] : [];
        var index = function.Body!.Parameters.IndexOf(parameter);
        if (index < 0 || index >= call.Args.Length) return [];
        return parameter.IsVariadic ? call.Args[index..] : [call.Args[index]];
    }

    private static ImmutableArray<Place> FindInputs(GoFunction function, int depth)
    {
        var flow = new ValueFlow(FactsOf(function), null, depth + 1);
        var found = ImmutableArray.CreateBuilder<Place>();
        var sent = flow.Facts.Calls.Select(call => (CallExpr)call.Node).Where(call => Fetch.Is(function.Package, call));
        AddParameters(flow, Parts.Of(sent.Select(call => SentBy(function.Package, call, depth + 1))), found);
        return found.ToImmutable();
    }

    private static ImmutableArray<Place> FindResults(GoFunction function, int depth)
    {
        var flow = new ValueFlow(FactsOf(function), null, depth + 1);
        var found = ImmutableArray.CreateBuilder<Place>();
        var returned = flow.Facts.Returns.Select(leave => Parts.Of(function.Package, leave.Results));
        var named = function.Results.Where(result => result.Declaration is not null).Select(result => Parts.None.With(new Reading(Place.Of(result))));
        AddParameters(flow, Parts.Of(returned.Concat(named)), found);
        return found.ToImmutable();
    }

    private static ImmutableArray<Effect> FindEffects(GoFunction function, int depth)
    {
        var flow = new ValueFlow(FactsOf(function), null, depth + 1);
        if (flow.Facts.Settings.Count > MaxSettings) return [];
        var found = ImmutableArray.CreateBuilder<Effect>();
        // What is assigned to one place is one effect, however many statements and calls do it; each step counts by itself.
        foreach (var group in flow.Settings.Where(setting => setting.Kind != SettingKind.Filled && ChangesCaller(setting.Target, function)).GroupBy(KeyOf))
        {
            var sources = ImmutableArray.CreateBuilder<Place>();
            var comesFromOutside = AddParameters(flow, Parts.Of(group.Select(setting => setting.Parts)), sources);
            found.Add(new Effect(group.Key.Target, group.First(), sources.ToImmutable(), comesFromOutside));
        }

        return found.ToImmutable();
    }

    private static (Place Target, SettingKind Kind, Setting? Step) KeyOf(Setting setting)
        => (setting.Target, setting.Kind, setting.Kind == SettingKind.Stepped ? setting.Origin ?? setting : null);

    /// <summary>Adds the parameters that a value is made of; true when the answer of an external call is among its parts.</summary>
    private static bool AddParameters(ValueFlow flow, Parts parts, ImmutableArray<Place>.Builder found)
    {
        var comesFromOutside = false;
        foreach (var step in flow.Back(parts))
        {
            if (step.Call is { } call && Fetch.Is(flow.Package, call)) comesFromOutside = true;
            if (step.Reading is not { Place: var place } || place.Root.Kind is not (VariableKind.Parameter or VariableKind.Receiver)) continue;
            if (place.Root.Function == flow.Facts.Function && !found.Contains(place)) found.Add(place);
        }

        return comesFromOutside;
    }

    private static bool ChangesCaller(Place place, GoFunction function)
    {
        if (place.Root.Function != function || place.Root.Kind is not (VariableKind.Parameter or VariableKind.Receiver)) return false;
        return place.Root.Type is GoType.Pointer or GoType.Map || place.Fields.LastIndexOf('.') > 0;
    }

    /// <summary>Something that a function sets in what it was given.</summary>
    private sealed record Effect(Place Target, Setting Setting, ImmutableArray<Place> Sources, bool ComesFromOutside);
}
