using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// What a package sends and what its filters say about it, found by walking every function in which either happens. Functions are walked once,
/// those that are called before those that call them; a function that calls itself is unknown to itself.
/// </summary>
internal sealed class FilterFlow
{
    private readonly Dictionary<FunctionSymbol, FunctionSummary?> summaries = [];
    private readonly Dictionary<GoFunction, LiveRoots> liveRoots = [];
    private readonly RelevantCode relevant;
    private readonly PointerVariables pointers;
    private readonly FieldFunctions fieldFunctions;
    private ImmutableHashSet<VariableSymbol> acceptedFields = [];

    private FilterFlow(GoPackage package, FilterNames names)
    {
        Package = package;
        Places = new PlaceTable(package);
        SoleValues = new SoleValues(package);
        fieldFunctions = new FieldFunctions(package);
        Vocabulary = new FilterVocabulary(package, names, SoleValues);
        pointers = new PointerVariables(package);
        Channels = new Channels(package);
        Iterators = new Iterators(package, SoleValues);
        relevant = new RelevantCode(this);
        Contents = new ContentTable(relevant.Fillings);
    }

    /// <summary>The package.</summary>
    public GoPackage Package { get; }

    /// <summary>The places of its values.</summary>
    public PlaceTable Places { get; }

    /// <summary>What its variables of one value stand for.</summary>
    public SoleValues SoleValues { get; }

    /// <summary>Which calls filter and send.</summary>
    public FilterVocabulary Vocabulary { get; }

    /// <summary>Which of its variables stand for the same channels.</summary>
    public Channels Channels { get; }

    /// <summary>Its loops over functions.</summary>
    public Iterators Iterators { get; }

    /// <summary>What comes out of channels, and of functions that are ranged over.</summary>
    public ContentTable Contents { get; }

    /// <summary>What was seen at the sends.</summary>
    public SendRecords Records { get; private set; } = new();

    /// <summary>What was seen there comes to.</summary>
    public ImmutableArray<SendVerdict> Verdicts { get; private set; } = [];

    /// <summary>All sends of the package, file by file in source order.</summary>
    public ImmutableArray<SendPlace> Sends => relevant.AllSends;

    /// <summary>
    /// Walks a package. Fields that hold lists are first taken to hold only what was accepted, and channels to hold nothing; when something else is seen
    /// to be put into one, all is walked again with that.
    /// </summary>
    public static FilterFlow Analyze(GoPackage package, FilterNames names)
    {
        var flow = new FilterFlow(package, names);
        flow.acceptedFields = flow.relevant.FollowedFields;
        while (true)
        {
            flow.WalkAll();
            var verdicts = flow.Records.Judge();
            var refuted = verdicts.Where(verdict => verdict.Kind != SendVerdictKind.Guarded && !verdict.Site.Send.IsContent).Select(verdict => verdict.Site.Send.Field).OfType<VariableSymbol>().ToList();
            flow.Verdicts = verdicts.RemoveAll(verdict => verdict.Site.Send.Field is not null);
            if (!flow.Contents.Learn(flow.Records.Contents) && refuted.Count == 0 && !flow.Contents.OpenUnseen()) return flow;
            flow.acceptedFields = flow.acceptedFields.Except(refuted);
            flow.Forget();
        }
    }

    /// <summary>Whether something is sent or filtered in a piece of code, or in what it calls.</summary>
    public bool IsRelevant(SyntaxNode node) => relevant.Contains(node) || (node is SelectorExpr or Ident && FunctionSymbolOf((Expr)node) is { } symbol && relevant.Contains(symbol.Syntax));

    /// <summary>What a call of a function does; null when it neither sends nor filters, or while it is being walked.</summary>
    public FunctionSummary? SummaryOf(FunctionSymbol symbol)
    {
        if (summaries.TryGetValue(symbol, out var known)) return known;
        summaries.Add(symbol, null);
        if (symbol.Body is not { } function || !relevant.Contains(symbol.Syntax)) return null;
        var hasCallers = relevant.HasCallers(symbol);
        var isOpen = hasCallers && function.Parameters.Any(static parameter => parameter.Type.Underlying is GoType.Func);
        var root = new WalkRoot(function, hasCallers, isOpen);
        var exits = Walk(root);
        var summary = new FunctionSummary(exits, [.. root.Duties], !function.Results.IsEmpty && !relevant.Sends(function.Syntax));
        return summaries[symbol] = summary;
    }

    /// <summary>What can still be read in a function.</summary>
    public LiveRoots LiveRootsOf(GoFunction function)
    {
        if (!liveRoots.TryGetValue(function, out var live)) liveRoots.Add(function, live = new LiveRoots(function, Places));
        return live;
    }

    /// <summary>The function of the package that a name or a method value means.</summary>
    public FunctionSymbol? FunctionSymbolOf(Expr expr) => expr.Unparen() switch
    {
        Ident ident => Package.SymbolOf(ident) as FunctionSymbol,
        SelectorExpr selector => Package.SymbolOf(selector) as FunctionSymbol,
        _ => null,
    };

    /// <summary>The one function that a variable or a field stands for; null for any other expression.</summary>
    public Expr? NamedFunction(Expr expr) => expr is Ident ? SoleValues.Of(expr) : fieldFunctions.Of(expr);

    /// <summary>Whether a function is given to such a variable or field, which is a name for it then.</summary>
    public bool IsNamed(Expr function) => SoleValues.IsNamed(function) || fieldFunctions.IsNamed(function);

    /// <summary>Whether an expression gives a function that is known: a literal, a function of the package, a filter's method, a send.</summary>
    public bool IsFunction(Expr expr) => expr switch
    {
        FuncLit => true,
        Ident => FunctionSymbolOf(expr) is not null,
        SelectorExpr selector => FunctionSymbolOf(selector) is not null || Vocabulary.IsSend(selector) || Vocabulary.PolarityOf(selector) is not null,
        _ => false,
    };

    /// <summary>The one method of the package that implements an interface's; null when there are several or none.</summary>
    public FunctionSymbol? Implementation(Callee.InterfaceMethod method) => relevant.Implementation(method);

    /// <summary>Whether some variable points to a variable.</summary>
    public bool HasPointers(VariableSymbol variable) => pointers.HasPointers(variable);

    /// <summary>Whether a variable is set to point to another.</summary>
    public bool PointsTo(VariableSymbol pointer, VariableSymbol variable) => pointers.PointsTo(pointer, variable);

    /// <summary>The file that a node stands in.</summary>
    public GoFile? FileOf(SyntaxNode node) => Package.FunctionOf(node)?.File;

    private void Forget()
    {
        Records = new SendRecords();
        summaries.Clear();
    }

    private void WalkAll()
    {
        foreach (var function in Package.Bodies)
        {
            if (!relevant.Sends(function.Syntax) && !relevant.Stores(function.Syntax)) continue;
            if (function.Symbol is { } symbol) SummaryOf(symbol);
            else Walk(new WalkRoot(function, hasCallers: false, isOpen: false));
        }
    }

    private ImmutableArray<PathFact> Walk(WalkRoot root)
    {
        var state = new PathState(root.Function, acceptedFields);
        foreach (var result in root.Function.Results) state.Bind(Places.Of(result), state.Add(FunctionWalk.ZeroOf(result.Type)));
        return new FunctionWalk(this, root, Frame.Of(root.Function)).Run(Freezer.Freeze(state, static _ => true), null);
    }
}
