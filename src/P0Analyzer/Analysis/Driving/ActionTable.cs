using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Analysis;

/// <summary>All actions of all analyzers, those for nodes by the kind of node.</summary>
internal sealed class ActionTable
{
    private static readonly int KindCount = Enum.GetValues<SyntaxKind>().Length;

    private ActionTable(Builder builder, ImmutableArray<RegisteredAnalyzer> analyzers, ImmutableArray<InternalError> errors)
    {
        Analyzers = analyzers;
        Errors = errors;
        NodeActions = [.. builder.NodeActions.Select(actions => actions?.ToArray() ?? [])];
        FileActions = [.. builder.FileActions];
        FunctionActions = [.. builder.FunctionActions];
        IntegrationActions = [.. builder.IntegrationActions];
        PackageActions = [.. builder.PackageActions];
        SuppressionActions = [.. builder.SuppressionActions];
        WantsNodes = NodeActions.Any(actions => actions.Length > 0);
    }

    public ImmutableArray<RegisteredAnalyzer> Analyzers { get; }

    /// <summary>The analyzers that could not say what they want to see.</summary>
    public ImmutableArray<InternalError> Errors { get; }

    /// <summary>The actions for a node, by <see cref="SyntaxKind"/>.</summary>
    public RegisteredAction<SyntaxNodeAnalysisContext>[][] NodeActions { get; }

    public bool WantsNodes { get; }

    public RegisteredAction<FileAnalysisContext>[] FileActions { get; }

    public RegisteredAction<FunctionAnalysisContext>[] FunctionActions { get; }

    public RegisteredAction<IntegrationAnalysisContext>[] IntegrationActions { get; }

    public RegisteredAction<PackageAnalysisContext>[] PackageActions { get; }

    public RegisteredAction<SuppressionAnalysisContext>[] SuppressionActions { get; }

    public static ActionTable Of(ImmutableArray<Analyzer> analyzers)
    {
        var builder = new Builder();
        var errors = ImmutableArray.CreateBuilder<InternalError>();
        var registered = analyzers.Select((analyzer, order) => new RegisteredAnalyzer(analyzer, order)).ToImmutableArray();
        foreach (var analyzer in registered)
        {
            builder.Current = analyzer;
            try
            {
                analyzer.Analyzer.Initialize(builder);
            }
            catch (Exception exception)
            {
                errors.Add(InternalError.From(exception, analyzer.Rules, null, null));
            }
        }

        return new ActionTable(builder, registered, errors.ToImmutable());
    }

    private sealed class Builder : AnalysisContext
    {
        public RegisteredAnalyzer Current { get; set; } = null!;

        public List<RegisteredAction<SyntaxNodeAnalysisContext>>?[] NodeActions { get; }
            = new List<RegisteredAction<SyntaxNodeAnalysisContext>>?[KindCount];

        public List<RegisteredAction<FileAnalysisContext>> FileActions { get; } = [];

        public List<RegisteredAction<FunctionAnalysisContext>> FunctionActions { get; } = [];

        public List<RegisteredAction<IntegrationAnalysisContext>> IntegrationActions { get; } = [];

        public List<RegisteredAction<PackageAnalysisContext>> PackageActions { get; } = [];

        public List<RegisteredAction<SuppressionAnalysisContext>> SuppressionActions { get; } = [];

        public override void RegisterSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> action, params ReadOnlySpan<SyntaxKind> kinds)
        {
            foreach (var kind in kinds) (NodeActions[(int)kind] ??= []).Add(new(Current, action));
        }

        public override void RegisterFileAction(Action<FileAnalysisContext> action) => FileActions.Add(new(Current, action));

        public override void RegisterFunctionAction(Action<FunctionAnalysisContext> action) => FunctionActions.Add(new(Current, action));

        public override void RegisterIntegrationAction(Action<IntegrationAnalysisContext> action)
            => IntegrationActions.Add(new(Current, action));

        public override void RegisterPackageAction(Action<PackageAnalysisContext> action) => PackageActions.Add(new(Current, action));

        public override void RegisterSuppressionAction(Action<SuppressionAnalysisContext> action)
            => SuppressionActions.Add(new(Current, action));
    }
}
