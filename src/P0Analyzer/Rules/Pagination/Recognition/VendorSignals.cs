using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>What an exit says about further pages.</summary>
internal enum PageSignal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The page that came is empty, or short.</summary>
    EmptyPage,

    /// <summary>A word of the vendor's says so: <c>NextToken</c>, <c>HasMore</c>.</summary>
    Named,
}

/// <summary>What the vendor's answers say about further pages.</summary>
internal sealed class VendorSignals(LoopContext loop)
{
    private GoPackage Package => loop.Package;

    /// <summary>Whether an exit tests the results of a call, or what it is called on, for a word about pages, or for a page without items.</summary>
    public bool SaysNoMore(LoopExit exit, Fetch fetch) => SignalOf(exit, fetch) != PageSignal.None;

    /// <summary>What an exit tests of the results of a call, or of what it is called on.</summary>
    public PageSignal SignalOf(LoopExit exit, Fetch fetch)
    {
        if (exit.IsFailure || exit.IsErrorTest(Package)) return PageSignal.None;
        var parts = PartsOf(exit);
        if (parts.Readings.Any(reading => IsCollected(reading.Place))) return PageSignal.None;
        var isAnswer = ComesFromFetch(parts, fetch, out var isNamed);
        if ((isAnswer && isNamed) || IsItself(exit, fetch)) return PageSignal.Named;
        if (!StreamNames.IsChanging(fetch) && AsksReceiver(parts, fetch)) return PageSignal.Named;
        return isAnswer && IsEmptyPage(exit) ? PageSignal.EmptyPage : PageSignal.None;
    }

    /// <summary>Whether an exit depends on what the vendor answered, by whatever word.</summary>
    public bool IsAnswer(LoopExit exit)
    {
        if (exit.IsFailure || exit.IsErrorTest(Package)) return false;
        if (exit.IsErrorPredicate(Package)) return true;
        return Depends(loop.Values, PartsOf(exit)) || (exit.Fact is not ConditionFact.BoolTest && Depends(loop.AllValues, PartsOf(exit)));
    }

    /// <summary>Whether a number, not a length, came from the vendor, by a call in the loop or before it.</summary>
    public bool IsVendorsNumber(Expr limit)
    {
        var parts = Parts.Of(Package, limit);
        if (limit.Descendants<CallExpr>().Any(IsLength)) return false;
        foreach (var step in loop.AllValues.Back(parts, follow: setting => setting.Value?.Descendants<CallExpr>().Any(IsLength) != true))
        {
            if (step.Call is { } call && Fetch.IsCertainly(Package, call)) return true;
        }

        return false;
    }

    private Parts PartsOf(LoopExit exit) => Parts.Of(Package, exit.Operands, withIndexes: true);

    private bool Depends(ValueFlow flow, Parts parts)
    {
        foreach (var step in flow.Back(parts, through: call => !Fetch.IsConsumer(Package, call), withControl: true))
        {
            if (step.Call is { } call && Fetch.Is(Package, call)) return true;
        }

        return false;
    }

    private bool ComesFromFetch(Parts parts, Fetch fetch, out bool isNamed)
    {
        isNamed = false;
        var isAnswer = false;
        foreach (var step in loop.Values.Back(parts, call => call != fetch.Call && !Fetch.IsConsumer(Package, call), withControl: true))
        {
            if (step.Call == fetch.Call) isAnswer = true;
            else if (step.Call is { } call) isNamed |= SyntaxNames.LastName(call.Fun) is { } name && PagingWords.IsSignal(name) && (name != "Next" || !call.Args.IsEmpty);
            if (step.Reading is { Place: var place } && (fetch.IsCertain || place.Fields.Length > 0)) isNamed |= place.Names.Any(PagingWords.IsSignal);
        }

        return isAnswer;
    }

    /// <summary><c>len(resp.Items) == 0</c>, <c>len(items) &lt; pageSize</c>, <c>resp.Count == 0</c>.</summary>
    private bool IsEmptyPage(LoopExit exit)
    {
        if (exit.Fact is not ConditionFact.Comparison comparison) return false;
        var (left, op, right) = (comparison.Left, comparison.Operator, comparison.Right);
        if (!IsAmount(left)) (left, op, right) = (right, ConditionFacts.Mirrored(op), left);
        if (!IsAmount(left) || op is not (Token.Eql or Token.Lss or Token.Leq or Token.Neq)) return false;
        return op != Token.Eql || Package.ConstantOf(right)?.AsInt64 == 0;
    }

    /// <summary>Whether an expression says how much a page holds: the length of a list, or a number by its name.</summary>
    private bool IsAmount(Expr expression)
    {
        if (expression.Unparen() is CallExpr call && IsLength(call)) return true;
        return SyntaxNames.LastName(expression) is { } name && (CamelCase.HasWord(name, "count") || CamelCase.HasWord(name, "size"));
    }

    private bool IsLength(CallExpr call) => Package.CalleeOf(call) is Callee.Builtin { FunctionName: "len" };

    /// <summary>Whether the turns collect something in a place: what is there says nothing about the page that came last.</summary>
    private bool IsCollected(Place place) => loop.Site.Carries(place) && loop.Values.IsCollected(place);

    /// <summary><c>for pager.More()</c> around <c>pager.NextPage(ctx)</c>: what fetches knows whether there is more.</summary>
    private bool AsksReceiver(Parts parts, Fetch fetch)
    {
        if (fetch.Call.Fun.Unparen() is not SelectorExpr { X: var receiver, Sel.Name: var method } || Place.Of(Package, receiver) is not { } pager) return false;
        var isPager = CamelCase.StartsWithWord(method, "Next") || CamelCase.StartsWithWord(method, "next");
        foreach (var call in parts.Calls)
        {
            if (call != fetch.Call && call.Fun.Unparen() is SelectorExpr { X: var asked, Sel.Name: var question } && Place.Of(Package, asked) == pager && (isPager || IsQuestion(question)))
                return true;
        }

        return parts.Readings.Any(reading => reading.Place != pager && pager.Holds(reading.Place) && reading.Place.Names.Any(PagingWords.IsSignal));
    }

    /// <summary>A bare <c>Next</c> moves an iterator on; that is no question about pages.</summary>
    private static bool IsQuestion(string method) => method != "Next" && PagingWords.IsSignal(method);

    /// <summary><c>for it.Next(ctx)</c>: the call's own answer is whether there was more. Without a context it steps through what is there.</summary>
    private bool IsItself(LoopExit exit, Fetch fetch)
        => exit.Fact is ConditionFact.BoolTest { Value: CallExpr call } && call == fetch.Call && fetch.IsCertain
            && SyntaxNames.LastName(call.Fun) is { } name && PagingWords.IsSignal(name)
            && (name is not ("Next" or "next") || call.Args.Any(argument => Package.TypeOf(argument).IsContext || argument.Unparen() is Ident { Name: "ctx" }));
}
