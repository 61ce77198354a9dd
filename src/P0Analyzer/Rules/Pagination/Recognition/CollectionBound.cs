using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells loops that count through a list from those that count pages.</summary>
internal static class CollectionBound
{
    /// <summary>Whether a counter runs up to the length of a list that the turns do not change: a range over a collection, written out.</summary>
    public static bool Bounds(LoopContext loop, Place counter)
    {
        if (loop.CountedRange is { } range) return IsLength(loop, range.X);
        foreach (var exit in loop.Exits)
        {
            if (exit.Fact is not ConditionFact.Comparison comparison) continue;
            if (IsAt(loop, comparison.Left, counter) && IsLength(loop, comparison.Right)) return true;
            if (IsAt(loop, comparison.Right, counter) && IsLength(loop, comparison.Left)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a loop goes through a list by its index, whatever else it does: <c>for i := 0; i &lt; len(list); i++</c> around <c>list[i]</c>, forwards or
    /// backwards, also where the list grows meanwhile (a worklist).
    /// </summary>
    public static bool IsRange(LoopContext loop)
    {
        if (loop.Site.Syntax is not ForStmt { Cond: { } condition } turns) return false;
        foreach (var element in loop.Site.Body.Descendants<IndexExpr>())
        {
            if (Place.Of(loop.Package, element.Index) is not { } index || !loop.Site.Carries(index) || Reading.Of(loop.Package, element.X) is not { } list) continue;
            var isStepped = loop.Values.SettingsOf(index).Any(setting => setting.Kind == SettingKind.Stepped);
            if (isStepped && (TakesLength(loop, condition, list.Place) || (turns.Init is { } start && TakesLength(loop, start, list.Place)))) return true;
        }

        return false;
    }

    /// <summary>Whether a loop runs until a list is used up that its turns cut: <c>for len(ids) > 0</c> around <c>ids = ids[n:]</c>.</summary>
    public static bool IsWorklist(LoopContext loop)
    {
        if (loop.Site.Syntax is not ForStmt { Cond: { } condition }) return false;
        return loop.Values.Settings.Any(setting => setting.Kind == SettingKind.Cut && loop.Site.Carries(setting.Target) && TakesLength(loop, condition, setting.Target));
    }

    private static bool TakesLength(LoopContext loop, SyntaxNode node, Place list)
    {
        foreach (var call in node.DescendantsAndSelf())
        {
            if (call is CallExpr { Args: [var counted] } length && loop.Package.CalleeOf(length) is Callee.Builtin { FunctionName: "len" }
                && Place.Of(loop.Package, counted) == list) return true;
        }

        return false;
    }

    /// <summary>Whether a place picks an element in the loop.</summary>
    public static bool IsIndex(LoopContext loop, Place place)
    {
        foreach (var element in loop.Site.Body.Descendants<IndexExpr>())
        {
            if (Place.Of(loop.Package, element.Index) == place) return true;
        }

        return false;
    }

    /// <summary><c>list.Len()</c>, <c>record.NumFields()</c>; a number of pages is no length of a list.</summary>
    private static bool IsLengthName(string method)
        => method is "Len" or "Length" or "Size" || (CamelCase.StartsWithWord(method, "Num") && !PagingWords.IsSignal(method));

    private static bool IsAt(LoopContext loop, Expr expression, Place counter) => Place.Of(loop.Package, expression) == counter;

    private static bool IsLength(LoopContext loop, Expr expression)
    {
        expression = expression.Unparen();
        while (expression is CallExpr { Args: [var operand] } conversion && loop.Package.CalleeOf(conversion) is Callee.Conversion) expression = operand.Unparen();
        if (expression is CallExpr { Args: [var list] } call && loop.Package.CalleeOf(call) is Callee.Builtin { FunctionName: "len" })
            return Reading.Of(loop.Package, list) is not { Place: var place } || !loop.Values.SettingsOf(place).Any();
        if (expression is CallExpr { Args: [], Fun: SelectorExpr { X: var collection, Sel.Name: var method } } asked)
        {
            return IsLengthName(method) && !Fetch.Is(loop.Package, asked)
                && Place.Of(loop.Package, collection) is { } held && !loop.Values.SettingsOf(held).Any();
        }

        if (expression is not Ident || Place.Of(loop.Package, expression) is not { } bound || loop.Values.SettingsOf(bound).Any()) return false;
        return loop.AllValues.SettingsOf(bound).ToList() is [{ Value: CallExpr length }] && IsLength(loop, length);
    }
}
