using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>An analyzer that a test makes up: it reports under a real rule's ID and does what the test says.</summary>
internal sealed class FakeAnalyzer(DiagnosticDescriptor rule, Action<AnalysisContext> initialize) : Analyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

    public override void Initialize(AnalysisContext context) => initialize(context);

    /// <summary>Reports every identifier of a name.</summary>
    public static FakeAnalyzer Names(DiagnosticDescriptor rule, string name) => new(rule, context => context.RegisterSyntaxNodeAction(
        node =>
        {
            if (((Ident)node.Node).Name == name) node.Report(rule, node.File, node.Node.Span);
        },
        SyntaxKind.Ident));
}
