using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Input;

/// <summary>A comment that looks like a suppression and suppresses nothing, or like a kind and sets none.</summary>
public sealed class P0002SuppressionInvalid : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0002SuppressionInvalid;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSuppressionAction(Analyze);
        context.RegisterPackageAction(AnalyzeKinds);
    }

    private static void Analyze(SuppressionAnalysisContext context)
    {
        foreach (var suppression in context.Suppressions)
        {
            if (suppression.IsValid) continue;
            var (message, arguments) = Say(suppression);
            context.Report(new Finding(Rule, new Location(suppression.File, suppression.Span)) { MessageId = message, Arguments = arguments });
        }
    }

    private static (string MessageId, ImmutableArray<MessageArgument> Arguments) Say(Suppression suppression) => suppression.Problem switch
    {
        SuppressionProblem.SpaceBeforeDirective => ("spaced", [suppression.Form == SuppressionForm.Nolint ? "//nolint:p0" : "//p0:ignore"]),
        SuppressionProblem.NoRule when suppression.Form == SuppressionForm.Nolint => ("nolint", []),
        SuppressionProblem.NoRule => ("noRule", []),
        SuppressionProblem.UnknownId => ("unknownRule", [suppression.ProblemSubject]),
        SuppressionProblem.NotSuppressible => ("notSuppressible", [suppression.ProblemSubject]),
        SuppressionProblem.InvalidDate => ("invalidDate", [suppression.RuleIds, suppression.ProblemSubject]),
        SuppressionProblem.Expired => ("expired", [suppression.RuleIds, suppression.ProblemSubject]),
        _ => (DiagnosticDescriptor.DefaultMessage, [suppression.RuleIds]),
    };

    private static void AnalyzeKinds(PackageAnalysisContext context)
    {
        var inForce = new Lazy<HashSet<KindDirective>>(() => [.. context.Package.Integrations.Select(one => IntegrationKinds.Above(one.Type)).OfType<KindDirective>()]);
        foreach (var directive in context.Package.Files.SelectMany(IntegrationKinds.In))
        {
            var message = directive switch
            {
                { HasSpace: true } => "kindSpaced",
                { Kind: null } => "kindUnknown",
                { HasReason: false } => "kindNoReason",
                _ => inForce.Value.Contains(directive) || directive.File.HasErrors ? null : "kindNowhere",
            };
            if (message is null) continue;
            context.Report(new Finding(Rule, new Location(directive.File, directive.Span))
            {
                MessageId = message,
                Arguments = message == "kindSpaced" ? [] : [directive.Name],
            });
        }
    }
}
