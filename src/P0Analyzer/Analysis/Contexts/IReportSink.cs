using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>One package's part of a run, as the contexts of its actions see it.</summary>
internal interface IReportSink
{
    GoPackage Package { get; }

    AnalysisOptions Options { get; }

    CancellationToken CancellationToken { get; }

    void Report(Finding finding);

    void ReportEvidence(Evidence evidence);
}
