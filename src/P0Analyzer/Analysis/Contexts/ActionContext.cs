using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What every action is given: all that may be known, and the only way to say something.</summary>
public abstract class ActionContext
{
    private readonly IReportSink sink;

    private protected ActionContext(IReportSink sink) => this.sink = sink;

    /// <summary>The package that is looked at.</summary>
    public GoPackage Package => sink.Package;

    /// <summary>All packages that were read.</summary>
    public GoProgram Program => sink.Package.Program;

    /// <summary>What users have set.</summary>
    public AnalysisOptions Options => sink.Options;

    /// <summary>Asks long work to stop.</summary>
    public CancellationToken CancellationToken => sink.CancellationToken;

    private protected IReportSink Sink => sink;

    /// <summary>Reports a finding.</summary>
    /// <exception cref="ArgumentException">The finding's rule is none of the analyzer's.</exception>
    public void Report(Finding finding) => sink.Report(finding);

    /// <summary>Reports a finding that the rule's default message says.</summary>
    /// <exception cref="ArgumentException">The rule is none of the analyzer's.</exception>
    public void Report(DiagnosticDescriptor rule, GoFile file, TextSpan span, params ReadOnlySpan<MessageArgument> arguments)
        => sink.Report(new Finding(rule, new Location(file, span)) { Arguments = [.. arguments] });

    /// <summary>Reports that a requirement is kept.</summary>
    public void ReportEvidence(Evidence evidence) => sink.ReportEvidence(evidence);
}
