using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Input;

/// <summary>A comment that looks like a suppression and suppresses nothing.</summary>
public sealed class P0002SuppressionInvalid : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0002SuppressionInvalid;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSuppressionAction(Analyze);

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
        SuppressionProblem.SpaceBeforeDirective => ("spaced", []),
        SuppressionProblem.NoRule => ("noRule", []),
        SuppressionProblem.UnknownId => ("unknownRule", [suppression.ProblemSubject]),
        SuppressionProblem.NotSuppressible => ("notSuppressible", [suppression.ProblemSubject]),
        SuppressionProblem.InvalidDate => ("invalidDate", [suppression.RuleIds, suppression.ProblemSubject]),
        SuppressionProblem.Expired => ("expired", [suppression.RuleIds, suppression.ProblemSubject]),
        _ => (DiagnosticDescriptor.DefaultMessage, [suppression.RuleIds]),
    };
}
