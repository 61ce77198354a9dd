using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>
/// What tells, besides the way that the values take, that a loop asks for pages: state loops, pollers, uploads and folds carry values from turn to turn too.
/// </summary>
internal sealed class PagingEvidence(LoopContext loop)
{
    private static readonly string[] TextWords = ["page", "cursor", "offset", "marker", "continuation", "skip="];

    private readonly Lazy<bool> sleeps = new(() => loop.Site.Body.List.Any(IsSleep));
    private readonly Lazy<bool> isEventLoop = new(() => Own(loop).Any(IsReceipt));
    private bool? speaksOfPages;

    /// <summary>Whether each turn waits for something: a channel, a ticker, a while. Without a word about pages it is an event, or a state that is polled.</summary>
    public bool Waits => sleeps.Value || isEventLoop.Value;

    private GoPackage Package => loop.Package;

    /// <summary>Whether a place that goes into a call, and is set for the next turn, is a position among pages.</summary>
    public bool IsPosition(Setting setting, Place sent, Fetch fetch, PageSignal signal)
    {
        if (signal == PageSignal.Named) return true;
        if (StreamNames.IsChanging(fetch) || BringsNothing(fetch)) return false;
        if (signal == PageSignal.None && (isEventLoop.Value || StreamNames.IsTransfer(loop.Site.Function))) return false;
        if (sent != setting.Target && PagingWords.IsIdentity(sent.Name)) return false;
        if (IsNamed(setting, sent, fetch)) return true;
        if (!fetch.IsCertain) return false;
        if (signal == PageSignal.EmptyPage || EndsWith(setting.Target)) return true;
        return !fetch.IsParameter && !Waits && IsHandedOver(setting, sent, fetch);
    }

    /// <summary>By the names of what is sent, of what it is set from, of where it is put, or by what the loop says in its texts.</summary>
    private bool IsNamed(Setting setting, Place sent, Fetch fetch)
    {
        Func<string, bool> isWord = fetch.IsCertain ? PagingWords.IsPosition : PagingWords.IsSignal;
        if (isWord(sent.Name) || isWord(setting.Target.Name)) return true;
        foreach (var reading in setting.Parts.Readings)
        {
            if (reading.Place.Fields.Length > 0 && isWord(reading.Place.Name)) return true;
        }

        return fetch.IsCertain && (SpeaksOfPages() || IsPutInPosition(sent, fetch));
    }

    /// <summary><c>Request{URL: fmt.Sprintf(format, n)}</c></summary>
    private static bool IsPutInPosition(Place sent, Fetch fetch)
        => fetch.Call.Args.SelectMany(argument => argument.DescendantsAndSelf()).Any(node => node is KeyValueExpr { Key: Ident { Name: var key } } pair
            && PagingWords.IsPosition(key) && pair.Value.DescendantsAndSelf().Any(part => part is Ident ident && ident.Name == sent.Root.Name));

    private bool SpeaksOfPages() => speaksOfPages ??= FindWords();

    private bool FindWords()
    {
        foreach (var node in loop.Site.Body.DescendantsAndSelf())
        {
            if (node is BasicLit { Literal: Token.String, Value: var text } && Array.Exists(TextWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))) return true;
            if (node is KeyValueExpr { Key: Ident { Name: var key } } && PagingWords.IsSignal(key)) return true;
        }

        return loop.Facts.Function.Symbol is { } function && PagingWords.IsSignal(function.Name);
    }

    /// <summary>Whether the loop ends when the place itself is empty: <c>for token != ""</c>, <c>if next == nil { break }</c>.</summary>
    private bool EndsWith(Place target) => loop.Exits.Any(exit => !exit.IsFailure && exit.Fact switch
    {
        ConditionFact.NilTest test => Place.Of(Package, test.Value) == target,
        ConditionFact.Comparison comparison => Place.Of(Package, comparison.Left) == target && IsZero(comparison.Right),
        _ => false,
    });

    private bool IsZero(Expr value) => Package.ConstantOf(value) switch
    {
        ConstantValue.Text text => text.Value.Length == 0,
        { } number => number.AsInt64 is 0 or -1,
        _ => false,
    };

    /// <summary>Whether the place is an argument as it stands, and steps in turns of one length.</summary>
    private bool IsHandedOver(Setting setting, Place sent, Fetch fetch)
    {
        if (setting.Kind == SettingKind.Stepped && setting.Parts.Readings.Count(reading => reading.Place == setting.Target) > 1) return false;
        foreach (var reading in Parts.Of(Package, fetch.Call.Args).Readings)
        {
            if (reading is { Extent: Extent.Whole } && (reading.Place == sent || (fetch.IsDirect && reading.Place.Holds(sent)))) return true;
        }

        return false;
    }

    /// <summary>Whether a direct call gives back nothing but an error, fills nothing that it is given, and calls nothing back: it sends.</summary>
    private bool BringsNothing(Fetch fetch)
    {
        if (!fetch.IsDirect) return false;
        var isBare = fetch.Call.Parent switch
        {
            ExprStmt => true,
            AssignStmt { Lhs: [var only] } => SyntaxNames.LastName(only) is { } name && name.StartsWith("err", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
        return isBare && !fetch.Call.Args.Any(argument => argument.Unparen() is UnaryExpr { Op: Token.And } or FuncLit || Package.TypeOf(argument) is GoType.Pointer or GoType.Unknown && IsAnswer(argument));
    }

    /// <summary>Whether something of an unknown type that is handed over is read again in the loop, so that it may have been filled.</summary>
    private bool IsAnswer(Expr argument)
        => Place.Of(Package, argument) is { } place && loop.Site.Body.Descendants<SelectorExpr>().Any(selector => Place.Of(Package, selector.X) == place);

    /// <summary>The statements of the loop that are no inner loop's and no literal's.</summary>
    private static IEnumerable<SyntaxNode> Own(LoopContext loop) => loop.Site.Body.DescendantsAndSelf(static node => node is not (FuncLit or ForStmt or RangeStmt));

    /// <summary>Whether a statement waits for what others send: a channel, a stream, a queue. To wait for the end or for a while is no event.</summary>
    private static bool IsReceipt(SyntaxNode statement) => statement switch
    {
        SelectStmt choice => !choice.Body.List.Any(clause => clause is CommClause { Comm: null }) && choice.Body.List.Any(clause => clause is CommClause { Comm: { } comm } && IsEvent(comm)),
        ExprStmt { X: UnaryExpr { Op: Token.Arrow } receipt } => !IsPause(receipt.X),
        AssignStmt { Rhs: [UnaryExpr { Op: Token.Arrow }] } => true,
        AssignStmt { Rhs: [CallExpr call] } => SyntaxNames.LastName(call.Fun) is "Recv" or "RecvMsg" or "Accept" or "Dequeue" or "Receive" or "ReadMessage",
        _ => false,
    };

    private static bool IsEvent(Stmt comm) => comm switch
    {
        ExprStmt { X: UnaryExpr { Op: Token.Arrow, X: var channel } } => !IsPause(channel),
        AssignStmt => true,
        _ => false,
    };

    /// <summary><c>ctx.Done()</c>, <c>time.After(delay)</c>, <c>timer.C</c>.</summary>
    private static bool IsPause(Expr channel)
        => channel.Unparen() is CallExpr { Fun: SelectorExpr { Sel.Name: "Done" or "After" } } || SyntaxNames.LastName(channel) is { } name
            && (name.Contains("done", StringComparison.OrdinalIgnoreCase) || name.Contains("stop", StringComparison.OrdinalIgnoreCase) || name.Contains("quit", StringComparison.OrdinalIgnoreCase));

    private static bool IsSleep(Stmt statement) => statement switch
    {
        SelectStmt choice => !choice.Body.List.Any(clause => clause is CommClause { Comm: null }),
        ExprStmt { X: UnaryExpr { Op: Token.Arrow } } => true,
        ExprStmt { X: CallExpr { Fun: SelectorExpr { X: Ident { Name: "time" }, Sel.Name: "Sleep" } } } => true,
        _ => false,
    };
}
