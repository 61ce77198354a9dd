using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>
/// Tells what some rules see. It asks the very objects by which the rules decide, and decides nothing itself, so that it cannot disagree
/// with what they report.
/// </summary>
public interface IExplainer
{
    /// <summary>The rules that it speaks for.</summary>
    ImmutableArray<DiagnosticDescriptor> Rules { get; }

    /// <summary>Everything in the package that a rule looks at, in no order.</summary>
    IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule);
}
