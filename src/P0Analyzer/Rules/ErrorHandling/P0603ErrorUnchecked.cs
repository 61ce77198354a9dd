using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>A call statement drops an error that the callee is known to return. <c>defer</c> and <c>go</c> statements are none.</summary>
public sealed class P0603ErrorUnchecked : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0603ErrorUnchecked;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction(AnalyzeStatement, SyntaxKind.ExprStmt);

    private static void AnalyzeStatement(SyntaxNodeAnalysisContext context)
    {
        var statement = (ExprStmt)context.Node;
        if (statement.X.Unparen() is not CallExpr call || !IsReported(context.Package, statement, call)) return;

        var location = Lines.FirstOf(context.File, call);
        context.Report(Rule, location.File, location.Span, CallNames.Of(call));
    }

    /// <summary>Whether a call statement drops an error.</summary>
    internal static bool IsReported(GoPackage package, ExprStmt statement, CallExpr call)
        => ErrorResults.IsKnownToFail(package, package.CalleeOf(call))
            && !UncheckedCalls.Contains(package, call) && !GovernedElsewhere.Contains(package, call) && !IsDeferred(package, statement, call);

    /// <summary>
    /// Whether the call only stands in a literal because <c>defer</c> takes no statement, or closes something in a literal that is deferred,
    /// which may also be said with <c>_ =</c>.
    /// </summary>
    private static bool IsDeferred(GoPackage package, ExprStmt statement, CallExpr call)
        => DeferredCode.IsWholeOf(package, statement) || (SyntaxNames.LastName(call.Fun) == "Close" && DeferredCode.Contains(package, statement));
}
