using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>How a package uses groups: found out once and shared by the rules of the requirement.</summary>
internal sealed class ErrgroupUsage
{
    private static readonly ConditionalWeakTable<GoPackage, ErrgroupUsage> Known = [];
    private readonly GoPackage package;
    private readonly GroupEffects effects;
    private readonly Dictionary<GroupCreation, Location> unlimited = [];
    private readonly Dictionary<CallExpr, LateLimit> late = [];

    private ErrgroupUsage(GoPackage package, ImmutableArray<GroupCall> calls)
    {
        this.package = package;
        Calls = calls;
        effects = new GroupEffects(package);
        FollowGroups();
    }

    /// <summary>The calls of groups' methods, file by file in source order.</summary>
    public ImmutableArray<GroupCall> Calls { get; }

    /// <summary>The first <c>Go</c> of each variable's group.</summary>
    public IEnumerable<GroupCall> Starts => Calls.Where(call => call.Method == GroupMethod.Go && call.Group is not null).DistinctBy(call => call.Group);

    /// <summary>The groups that get a <c>Go</c> without a limit, each with that <c>Go</c>; those whose limit only comes too late are left out.</summary>
    public IEnumerable<(GroupCreation Creation, Location Go)> Unlimited
    {
        get
        {
            var mended = late.Values.Select(limit => limit.Creation).ToHashSet();
            return unlimited.Where(entry => !mended.Contains(entry.Key)).Select(entry => (entry.Key, entry.Value));
        }
    }

    /// <summary>The limits that come too late.</summary>
    public IEnumerable<LateLimit> Late => late.Values;

    /// <summary>The usage in a package; null when it does not import <c>errgroup</c>.</summary>
    public static ErrgroupUsage? Of(GoPackage package)
        => package.Files.Any(file => file.Imports.Any(import => import.ImportPath == GroupNames.ImportPath)) ? Known.GetValue(package, Create) : null;

    /// <summary>Where this package makes the group of a local variable, the first place if there are several; null when it comes from elsewhere.</summary>
    public GroupCreation? CreationOf(VariableSymbol variable)
    {
        if (variable.Function is not { } function) return null;
        var slots = new GroupSlots();
        new GroupFlow(effects, variable, slots, GroupStates.None).Follow(function);
        for (var slot = 0; slot < slots.Count; slot++)
        {
            if (slots[slot] is { } creation && function.Syntax.Span.Contains(creation.Node.Span) && creation.File == function.File) return creation;
        }

        return null;
    }

    private static ErrgroupUsage Create(GoPackage package)
    {
        var calls = ImmutableArray.CreateBuilder<GroupCall>();
        foreach (var site in package.CallGraph.Sites)
        {
            if (site.Function is not { } function || GroupNames.MethodOf(site.Callee) is not { } method || site.Callee.ReceiverExpr is not { } receiver) continue;
            calls.Add(new GroupCall(method, site.Call, receiver, GroupVariables.Of(package, receiver), function));
        }

        return new ErrgroupUsage(package, calls.ToImmutable());
    }

    private void FollowGroups()
    {
        foreach (var call in Calls)
        {
            if (call is { Method: GroupMethod.Go, Group: null } && GroupNames.Makes(package, call.Receiver))
                unlimited.TryAdd(new GroupCreation(call.Function.File, call.Receiver.Unparen(), "errgroup.Group"), call.Location);
        }

        foreach (var variable in VariablesInUse())
        {
            if (variable.Function is { } function) Follow(function, variable, new GroupSlots(), GroupStates.None);
            else FollowShared(variable);
        }
    }

    /// <summary>The variables that are started, limited or handed on; parameters are their callers' business.</summary>
    private HashSet<VariableSymbol> VariablesInUse()
    {
        var found = new HashSet<VariableSymbol>();
        foreach (var call in Calls)
        {
            if (call.Group is { } group) found.Add(group);
        }

        foreach (var site in package.CallGraph.Sites)
        {
            if (site.Callee.Declaration is null) continue;
            foreach (var argument in site.Call.Args)
            {
                if (GroupVariables.Of(package, argument) is { } group) found.Add(group);
            }
        }

        found.RemoveWhere(variable => variable.Kind is VariableKind.Parameter or VariableKind.Receiver);
        return found;
    }

    /// <summary>A field or a variable of the package: it is made in one function and started in others.</summary>
    private void FollowShared(VariableSymbol variable)
    {
        var slots = new GroupSlots();
        var atRest = SharedGroups.AtRest(package, effects, variable, Calls, slots);
        var starters = Calls.Where(call => call.Group == variable && call.Method != GroupMethod.Wait).Select(call => Outermost(call.Function)).Distinct();
        foreach (var function in starters) Follow(function, variable, slots, atRest);
    }

    private void Follow(GoFunction function, VariableSymbol variable, GroupSlots slots, GroupStates initial)
    {
        var log = new GroupLog();
        new GroupFlow(effects, variable, slots, initial).Follow(function, log);
        foreach (var (slot, go) in log.Unlimited)
        {
            if (slots[slot] is { } creation) unlimited.TryAdd(creation, go);
        }

        foreach (var limit in log.Late)
        {
            if (slots[limit.Slot] is { } creation) late.TryAdd(limit.Call, new LateLimit(creation, limit.SetLimit, limit.Go));
        }
    }

    private static GoFunction Outermost(GoFunction function)
    {
        while (function.Enclosing is { } outer) function = outer;
        return function;
    }

    /// <summary>A <c>SetLimit</c> that comes after the group has started.</summary>
    internal sealed record LateLimit(GroupCreation Creation, Location SetLimit, Location? Go);
}
