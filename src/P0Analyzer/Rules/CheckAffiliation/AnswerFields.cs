using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>
/// The fields of a package's structs that keep what the vendor answered: an answer that is read from them was asked for before. A field that the
/// vendor is asked through, such as a client that a call gave, keeps no answer.
/// </summary>
internal static class AnswerFields
{
    /// <summary>The fields that some function of a package sets from what a source gives.</summary>
    public static IReadOnlySet<VariableSymbol> Of(GoPackage package, Func<SyntaxNode, bool> isSource)
    {
        var fields = new HashSet<VariableSymbol>();
        var askedThrough = new HashSet<VariableSymbol>();
        foreach (var function in package.Bodies)
        {
            if (!package.ExternalCalls.MakesExternalCall(function)) continue;
            fields.UnionWith(new AnswerTaint(function, isSource).Fields);
            foreach (var call in package.ExternalCalls.ExternalCallsIn(function)) NoteReceiver(package, call.Call, askedThrough);
        }

        fields.ExceptWith(askedThrough);
        return fields;
    }

    private static void NoteReceiver(GoPackage package, CallExpr call, HashSet<VariableSymbol> askedThrough)
    {
        foreach (var node in call.Fun.DescendantsAndSelf())
        {
            if (node is SelectorExpr selector && package.SymbolOf(selector) is VariableSymbol field) askedThrough.Add(field);
        }
    }
}
