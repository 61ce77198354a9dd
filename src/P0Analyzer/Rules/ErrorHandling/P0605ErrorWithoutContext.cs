using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>An error that came from outside the package is returned as it is. Reported once a return.</summary>
public sealed class P0605ErrorWithoutContext : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0605ErrorWithoutContext;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction(AnalyzeReturn, SyntaxKind.ReturnStmt);

    private static void AnalyzeReturn(SyntaxNodeAnalysisContext context)
    {
        var leave = (ReturnStmt)context.Node;
        if (context.ContainingFunction is not { } function || FindOutside(function, leave) is not { } error) return;

        var origin = Lines.FirstOf(context.File, error.Origin);
        var place = Lines.FirstOf(context.File, leave);
        var way = error.Way.Select(step => new FlowStep(Lines.FirstOf(context.File, step), "goes on here"));
        context.Report(new Finding(Rule, place)
        {
            MessageId = error.Origin is CallExpr ? DiagnosticDescriptor.DefaultMessage : "unknownOrigin",
            Arguments = [error.Origin is CallExpr call ? CallNames.Of(call) : CallNames.Of(error.Origin)],
            Related = error.Way.IsEmpty ? [] : [new RelatedLocation(origin, "the error comes from here")],
            Path = error.Way.IsEmpty ? [] : [new FlowStep(origin, "the error comes from here"), .. way, new FlowStep(place, "it is returned as it is")],
        });
    }

    /// <summary>The error from outside that a return gives back as it is; null when it gives none.</summary>
    internal static OutsideError? FindOutside(GoFunction function, ReturnStmt leave)
    {
        var results = function.Results;
        if (leave.Results.Length != results.Length && !(leave.Results.IsEmpty && function.HasNamedResults)) return null;
        for (var i = 0; i < results.Length; i++)
        {
            if (!ErrorTypes.IsError(results[i].Type)) continue;
            var found = leave.Results.IsEmpty ? FindIn(function, results[i], leave) : new OutsideErrors(function.Package).Find(leave.Results[i]);
            if (found is not null && !DeferredWrapping.Covers(function, results[i]) && !StandardMethods.Implements(function)) return found;
        }

        return null;
    }

    private static OutsideError? FindIn(GoFunction function, VariableSymbol result, ReturnStmt leave)
        => function.Package.FlowOf(function).PointOf(leave) is { } point ? new OutsideErrors(function.Package).Find(result, function, point) : null;
}
