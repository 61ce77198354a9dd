using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>Collects what the actions on one package say, and knows which analyzer is speaking.</summary>
internal sealed class PackageReports(GoPackage package, AnalysisOptions options, CancellationToken cancellationToken) : IReportSink
{
    private readonly HashSet<InternalError> internalErrors = [];
    private readonly BrokenDeclarations broken = new(package);
    private RegisteredAnalyzer? speaker;

    public GoPackage Package { get; } = package;

    public AnalysisOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public List<Finding> Findings { get; } = [];

    /// <summary>Evidence with its analyzer's place among all.</summary>
    public List<(int Order, Evidence Evidence)> Evidence { get; } = [];

    /// <summary>Each once: an action that breaks on every node of a file says the same each time.</summary>
    public IReadOnlyCollection<InternalError> InternalErrors => internalErrors;

    public void Report(Finding finding)
    {
        if (speaker is not null && !speaker.Rules.Contains(finding.Rule))
            throw new ArgumentException($"{speaker.Analyzer.GetType().Name} does not support {finding.Rule.Id}.", nameof(finding));
        if (!broken.Cover(finding)) Findings.Add(finding);
    }

    public void ReportEvidence(Evidence evidence) => Evidence.Add((speaker?.Order ?? 0, evidence));

    /// <summary>Runs an action; what it throws is kept, and the run goes on.</summary>
    public void Run<TContext>(RegisteredAction<TContext> action, TContext context, GoFile? file)
    {
        speaker = action.Analyzer;
        try
        {
            action.Action(context);
        }
        catch (Exception exception) when (!IsCancellation(exception))
        {
            AddError(exception, action.Analyzer, file);
        }
    }

    /// <summary>
    /// Gets the things to hand to some actions. When they cannot be had, the analyzers of all these actions are broken on the package.
    /// </summary>
    public ImmutableArray<T> Subjects<T, TContext>(Func<GoPackage, ImmutableArray<T>> subjects, RegisteredAction<TContext>[] actions)
    {
        if (actions.Length == 0) return [];
        try
        {
            return subjects(Package);
        }
        catch (Exception exception) when (!IsCancellation(exception))
        {
            foreach (var action in actions) AddError(exception, action.Analyzer, null);
            return [];
        }
    }

    private bool IsCancellation(Exception exception) => exception is OperationCanceledException && CancellationToken.IsCancellationRequested;

    private void AddError(Exception exception, RegisteredAnalyzer analyzer, GoFile? file)
        => internalErrors.Add(InternalError.From(exception, analyzer.Rules, Package, file));
}
