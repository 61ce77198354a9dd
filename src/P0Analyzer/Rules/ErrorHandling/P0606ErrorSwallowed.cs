using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>A branch that is taken because of an error neither uses it nor leaves with one.</summary>
public sealed class P0606ErrorSwallowed : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0606ErrorSwallowed;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
        => context.RegisterSyntaxNodeAction(AnalyzeChoice, SyntaxKind.IfStmt, SyntaxKind.SwitchStmt);

    private static void AnalyzeChoice(SyntaxNodeAnalysisContext context)
    {
        foreach (var branch in ErrorBranch.In(context.Package, context.Node))
        {
            var loss = context.ContainingFunction is { } function ? SwallowedErrors.LossOf(function, branch) : Loss.None;
            if (loss == Loss.None) continue;
            var location = Lines.FirstOf(context.File, branch.Statement);
            context.Report(new Finding(Rule, location)
            {
                MessageId = MessageOf(loss),
                Arguments = [branch.Check.Error.Name],
                Related = ErrorSources.Of(context.Package, branch.Check.Use, location),
            });
        }
    }

    private static string MessageOf(Loss loss) => loss switch
    {
        Loss.ByNextTurn => "nextTurn",
        Loss.OnlySuccess => "onlySuccess",
        _ => DiagnosticDescriptor.DefaultMessage,
    };
}
