using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>A step on the way back from a value: a place that is read, or a call whose result is used.</summary>
internal readonly record struct FlowBack(Reading? Reading, CallExpr? Call);

/// <summary>Which values go where, in the turns of a loop or in a whole function, whatever the order of the statements.</summary>
internal sealed class ValueFlow
{
    private readonly LoopSite? loop;
    private readonly int depth;
    private readonly Lazy<ILookup<VariableSymbol, Setting>> effects;
    private readonly Dictionary<Place, bool> collections = [];

    /// <summary>The flow of a function.</summary>
    /// <param name="facts">What its text says.</param>
    /// <param name="loop">The loop whose turns are looked at; null for everything.</param>
    /// <param name="depth">How many calls lead to the function that is asked about.</param>
    public ValueFlow(FunctionFacts facts, LoopSite? loop, int depth = 0)
    {
        Facts = facts;
        this.loop = loop;
        this.depth = depth;
        effects = new(() => FindEffects().ToLookup(setting => setting.Target.Root));
    }

    /// <summary>What the function's text says.</summary>
    public FunctionFacts Facts { get; }

    /// <summary>The package.</summary>
    public GoPackage Package => Facts.Function.Package;

    /// <summary>What is set here, by called functions too.</summary>
    public IEnumerable<Setting> Settings => Facts.Settings.Where(setting => IsHere(setting.Site)).Concat(effects.Value.SelectMany(settings => settings));

    /// <summary>What may set a place here.</summary>
    public IEnumerable<Setting> SettingsOf(Place place)
    {
        foreach (var setting in Facts.SettingsOf(place))
        {
            if (IsHere(setting.Site)) yield return setting;
        }

        foreach (var setting in effects.Value[place.Root])
        {
            if (setting.Target.Overlaps(place)) yield return setting;
        }
    }

    /// <summary>
    /// What called functions set here. In a function that is itself called, a statement that sets the same from the same counts once, however many
    /// ways lead to it: their number can grow with every function on the way, and the place of the call says nothing to the caller's caller.
    /// </summary>
    private IEnumerable<Setting> FindEffects()
    {
        var all = Facts.Calls.Where(IsHere).SelectMany(call => Helpers.SetBy(Package, call, depth));
        return depth == 0 ? all : all.Distinct(SameEffect.Comparer);
    }

    /// <summary>Whether something happens here.</summary>
    public bool IsHere(CodeSite site) => loop is null || Facts.IsWithin(site, loop);

    /// <summary>All places and calls that a value is made of, the nearest first.</summary>
    /// <param name="parts">What the value is made of directly.</param>
    /// <param name="through">Whether to go on to what a call is given; by default always.</param>
    /// <param name="follow">Whether a setting counts; by default each does.</param>
    /// <param name="withControl">Whether what decides that a constant is assigned counts as its part: <c>if resp.Last { done = true }</c>.</param>
    public IEnumerable<FlowBack> Back(Parts parts, Func<CallExpr, bool>? through = null, Func<Setting, bool>? follow = null, bool withControl = false)
    {
        var readings = new HashSet<Reading>();
        var calls = new HashSet<CallExpr>();
        var pending = new Queue<FlowBack>();
        Add(parts);
        while (pending.TryDequeue(out var step))
        {
            if (step.Reading is { } taken && IsTakenOff(taken)) continue;
            yield return step;
            if (step.Call is { } call)
            {
                if (through is null || through(call)) Add(Helpers.ReturnedBy(Package, call, depth));
            }
            else if (step.Reading is { } reading)
            {
                foreach (var setting in SettingsOf(reading.Place))
                {
                    if (follow is not null && !follow(setting)) continue;
                    Add(setting.Parts);
                    if (withControl && setting.Parts is { Readings.Count: 0, Calls.Count: 0 }) Add(ControlOf(setting.Site.Node));
                }
            }
        }

        void Add(Parts more)
        {
            foreach (var reading in more.Readings)
            {
                if (readings.Add(reading)) pending.Enqueue(new FlowBack(reading, null));
            }

            foreach (var call in more.Calls)
            {
                if (calls.Add(call)) pending.Enqueue(new FlowBack(null, call));
            }
        }
    }

    /// <summary>Whether the results of a call are among what a value is made of.</summary>
    public bool ComesFrom(Parts parts, CallExpr origin)
    {
        foreach (var step in Back(parts, through: call => call != origin))
        {
            if (step.Call == origin) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether what is read are items that the turns take off a list of their own (a worklist): one that is carried from turn to turn and appended to or cut.
    /// The last element of a list that is not cut is where the next page starts.
    /// </summary>
    private bool IsTakenOff(Reading reading)
    {
        if (reading.Extent == Extent.Whole || loop is null || !loop.Carries(reading.Place) || !IsCollected(reading.Place)) return false;
        return reading.Extent != Extent.LastElement || SettingsOf(reading.Place).Any(setting => setting.Kind == SettingKind.Cut);
    }

    /// <summary>Whether a place is a list that is appended to or cut here, or becomes one that is.</summary>
    public bool IsCollected(Place place)
    {
        if (collections.TryGetValue(place, out var known)) return known;
        collections[place] = false;
        var isCollected = false;
        foreach (var setting in SettingsOf(place))
        {
            isCollected |= setting.Kind is SettingKind.Grown or SettingKind.Cut
                || (setting is { Kind: SettingKind.Assigned, Parts: { Calls.Count: 0, Readings: [{ Place: var source }] } } && IsCollected(source));
        }

        return collections[place] = isCollected;
    }

    /// <summary>The conditions around a statement, up to the loop.</summary>
    private Parts ControlOf(SyntaxNode node)
    {
        var conditions = new List<Expr>();
        foreach (var around in node.Ancestors())
        {
            if (around == loop?.Syntax || around is FuncDecl or FuncLit) break;
            if (around is IfStmt choice) conditions.Add(choice.Cond);
            if (around is CaseClause clause) conditions.AddRange(clause.List);
            if (around is SwitchStmt { Tag: { } tag }) conditions.Add(tag);
        }

        return Parts.Of(Package, conditions, withIndexes: true);
    }
}
