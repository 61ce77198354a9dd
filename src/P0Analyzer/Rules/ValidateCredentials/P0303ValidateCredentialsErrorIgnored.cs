using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>An integration that works on with credentials that it knows to be wrong.</summary>
public sealed class P0303ValidateCredentialsErrorIgnored : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0303ValidateCredentialsErrorIgnored;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        if (InvokeCheck.Of(context) is not { Call: not null } check) return;
        var finding = new Finding(Rule, InvokeCheck.At(check))
        {
            Integration = context.Integration,
            Path = [.. check.Via, .. check.Failing],
            Related = check.Failing is [.., var last] ? [new RelatedLocation(last.Location, last.Text)] : [],
        };
        if (check.Outcome == CredentialsOutcome.ErrorDropped) context.Report(finding);
        else if (check.Outcome == CredentialsOutcome.GoesOn) context.Report(finding with { MessageId = "goesOn", Arguments = [BranchOf(check)] });
    }

    /// <summary>The keyword of the statement that looks at the error: the first one, or the second.</summary>
    private static Location BranchOf(CredentialsCheck check)
    {
        var statements = check.Function.Body.List;
        var branch = statements[0] is IfStmt or SwitchStmt || statements.Length == 1 ? statements[0] : statements[1];
        return new Location(check.Function.File, TextSpan.At(branch.Span.Start, branch is SwitchStmt ? "switch".Length : "if".Length));
    }
}
