using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>An integration that validates its credentials after something else.</summary>
public sealed class P0302ValidateCredentialsNotFirst : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0302ValidateCredentialsNotFirst;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterIntegrationAction(AnalyzeIntegration);

    private static void AnalyzeIntegration(IntegrationAnalysisContext context)
    {
        if (InvokeCheck.Of(context) is not { Outcome: CredentialsOutcome.NotFirst, Call: { } call } check) return;
        var finding = new Finding(Rule, InvokeCheck.At(check))
        {
            Integration = context.Integration,
            Path = check.Via.IsEmpty ? [] : [.. check.Via, new FlowStep(InvokeCheck.At(check), "the credentials are validated late")],
            Related = check.Leading is [.., var validation] ? [new RelatedLocation(validation.Location, "the validation that the call leads to")] : [],
        };
        context.Report(RunsApart(call) switch
        {
            DeferStmt => finding with { MessageId = "deferred" },
            GoStmt => finding with { MessageId = "concurrent" },
            _ => WithEarlier(finding, check),
        });
    }

    private static Finding WithEarlier(Finding finding, CredentialsCheck check)
    {
        var earlier = Location.OnFirstLine(check.Function.File, check.Function.Body.List[0].Span);
        return finding with
        {
            Arguments = [earlier],
            Related = finding.Related.Insert(0, new RelatedLocation(earlier, "comes first")),
            Path = [.. check.Via, new FlowStep(earlier, "this comes first"), new FlowStep(finding.Location, "the credentials are validated only now")],
        };
    }

    /// <summary>The <c>defer</c> or <c>go</c> that runs the call, itself or through a literal.</summary>
    private static Stmt? RunsApart(CallExpr call)
        => call.Ancestors().TakeWhile(node => node is not FuncDecl).OfType<Stmt>().FirstOrDefault(statement => statement is DeferStmt or GoStmt);
}
