using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>The calls that a variable's error may come from, as other places of a finding.</summary>
internal static class ErrorSources
{
    /// <summary>More say no more.</summary>
    private const int MaxShown = 3;

    /// <summary>The calls whose error stands in an expression, <c>err</c> or <c>err.Error()</c>; those on the finding's own line are seen anyway.</summary>
    public static ImmutableArray<RelatedLocation> Of(GoPackage package, Expr error, Location finding)
    {
        if (ErrorValues.IsErrorText(package, error)) error = ((SelectorExpr)((CallExpr)error.Unparen()).Fun).X;
        if (error.Unparen() is not Ident ident || package.FunctionOf(ident) is not { } function) return [];
        var shown = ImmutableArray.CreateBuilder<RelatedLocation>();
        foreach (var source in package.VariablesOf(function).SourcesOf(ident))
        {
            if (source.Expression is not CallExpr call || shown.Count == MaxShown) continue;
            var place = Lines.FirstOf(function.File, call);
            if (finding.File.Text.GetLine(finding.Span.Start) == place.File.Text.GetLine(place.Span.Start)) continue;
            shown.Add(new RelatedLocation(place, "the error comes from here"));
        }

        return shown.ToImmutable();
    }
}
