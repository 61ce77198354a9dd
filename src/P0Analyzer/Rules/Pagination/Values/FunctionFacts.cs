using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>
/// What the text of a declared function says, that of the literals inside included: its loops, what sets which variables, what is called and returned.
/// The order in which things run is the flow graph's to say.
/// </summary>
internal sealed class FunctionFacts
{
    private readonly Dictionary<GoFunction, List<LoopSite>> calledIn = [];
    private readonly Dictionary<VariableSymbol, List<Setting>> byRoot = [];

    private FunctionFacts(GoFunction function) => Function = function;

    /// <summary>The function.</summary>
    public GoFunction Function { get; }

    /// <summary>The loops, outer ones before those inside.</summary>
    public List<LoopSite> Loops { get; } = [];

    /// <summary>What is set, in source order.</summary>
    public List<Setting> Settings { get; } = [];

    /// <summary>The calls, in source order.</summary>
    public List<CodeSite> Calls { get; } = [];

    /// <summary>The return statements of the function itself.</summary>
    public List<ReturnStmt> Returns { get; } = [];

    /// <summary>Reads a function.</summary>
    public static FunctionFacts Of(GoFunction function)
    {
        var facts = new FunctionFacts(function);
        facts.Read(new SettingReader(function.Package));
        return facts;
    }

    /// <summary>Whether something happens in a turn of a loop: in its text, or in a literal that is called there by its variable's name.</summary>
    public bool IsWithin(CodeSite site, LoopSite loop) => IsWithin(site.Loop, site.Function, loop, depth: 0);

    /// <summary>Whether two things happen in a turn of a loop, and not both in a turn of one inside of it.</summary>
    public bool AreJoinedBy(LoopSite loop, CodeSite one, CodeSite other)
    {
        var around = new HashSet<LoopSite>(ReferenceEqualityComparer.Instance);
        AddAround(one.Loop, one.Function, around, depth: 0);
        if (!around.Contains(loop) || !IsWithin(other, loop)) return false;
        foreach (var inner in around)
        {
            if (inner != loop && IsInside(inner, loop) && IsWithin(other, inner)) return false;
        }

        return true;
    }

    /// <summary>What may set a place: itself, what holds it, or a part of it.</summary>
    public IEnumerable<Setting> SettingsOf(Place place)
    {
        foreach (var setting in byRoot.GetValueOrDefault(place.Root) ?? [])
        {
            if (setting.Target.Overlaps(place)) yield return setting;
        }
    }

    private static bool IsInside(LoopSite inner, LoopSite outer)
    {
        for (var loop = inner.Parent; loop is not null; loop = loop.Parent)
        {
            if (loop == outer) return true;
        }

        return false;
    }

    /// <summary>Adds the loops around a place in the text, and around the calls of the literals that it stands in.</summary>
    private void AddAround(LoopSite? innermost, GoFunction function, HashSet<LoopSite> around, int depth)
    {
        for (var loop = innermost; loop is not null; loop = loop.Parent) around.Add(loop);
        if (depth > MaxLiteralDepth) return;
        for (var literal = function; literal is not null && literal != Function; literal = literal.Enclosing)
        {
            foreach (var caller in calledIn.GetValueOrDefault(literal) ?? []) AddAround(caller, caller.Function, around, depth + 1);
        }
    }

    private bool IsWithin(LoopSite? innermost, GoFunction function, LoopSite loop, int depth)
    {
        for (var around = innermost; around is not null; around = around.Parent)
        {
            if (around == loop) return true;
        }

        if (depth > MaxLiteralDepth) return false;
        for (var literal = function; literal is not null && literal != Function; literal = literal.Enclosing)
        {
            foreach (var caller in calledIn.GetValueOrDefault(literal) ?? [])
            {
                if (IsWithin(caller, caller.Function, loop, depth + 1)) return true;
            }
        }

        return false;
    }

    /// <summary>Literals that call each other by name, deeper than anybody writes them.</summary>
    private const int MaxLiteralDepth = 4;

    private void Read(SettingReader reader)
    {
        var children = new List<SyntaxNode>();
        var pending = new Stack<CodeSite>();
        pending.Push(new CodeSite(Function.Body, null, Function));
        while (pending.TryPop(out var site))
        {
            var (loop, function) = (site.Loop, site.Function);
            if (site.Node is FuncLit literal) function = Function.Package.FunctionOf(literal) ?? function;
            if (site.Node is ForStmt or RangeStmt)
            {
                loop = new LoopSite((Stmt)site.Node, function, loop);
                Loops.Add(loop);
            }

            var isRange = site.Node is RangeStmt;
            Take(reader, isRange ? site with { Loop = loop } : site);
            children.Clear();
            site.Node.AddChildrenTo(children);
            for (var i = children.Count - 1; i >= 0; i--)
            {
                var isOutside = (site.Node is ForStmt { Init: { } init } && children[i] == init) || (site.Node is RangeStmt { X: { } operand } && children[i] == operand);
                pending.Push(new CodeSite(children[i], isOutside ? site.Loop : loop, function));
            }
        }

        foreach (var setting in Settings)
        {
            if (!byRoot.TryGetValue(setting.Target.Root, out var settings)) byRoot.Add(setting.Target.Root, settings = []);
            settings.Add(setting);
        }
    }

    private void Take(SettingReader reader, CodeSite site)
    {
        reader.AddTo(Settings, site);
        switch (site.Node)
        {
            case CallExpr call:
                Calls.Add(site);
                if (site.Loop is { } loop && LiteralCalledBy(call) is { } literal) AddCaller(literal, loop);
                break;
            case ReturnStmt leave when site.Function == Function:
                Returns.Add(leave);
                break;
        }
    }

    private GoFunction? LiteralCalledBy(CallExpr call)
        => Function.Package.CalleeOf(call) is Callee.FunctionValue { Variable: { } variable } ? Function.Package.LiteralOf(variable) : null;

    private void AddCaller(GoFunction literal, LoopSite loop)
    {
        if (!calledIn.TryGetValue(literal, out var loops)) calledIn.Add(literal, loops = []);
        loops.Add(loop);
    }
}
