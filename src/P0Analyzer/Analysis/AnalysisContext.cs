using GoGrammar.Syntax;

namespace P0Analyzer.Analysis;

/// <summary>
/// Where an <see cref="Analyzer"/> says what it wants to see. For one package the actions run one after the other, first those for nodes and files,
/// then those for functions, integrations and the package, at last those for suppressions; different packages run concurrently.
/// </summary>
public abstract class AnalysisContext
{
    private protected AnalysisContext() { }

    /// <summary>Asks for every node of the given kinds, in source order. One walk of a file serves all analyzers.</summary>
    public abstract void RegisterSyntaxNodeAction(Action<SyntaxNodeAnalysisContext> action, params ReadOnlySpan<SyntaxKind> kinds);

    /// <summary>Asks for every file, also for those that are Go only in part.</summary>
    public abstract void RegisterFileAction(Action<FileAnalysisContext> action);

    /// <summary>Asks for every function and method with a body, and every literal outside of any; literals inside are reached through it.</summary>
    public abstract void RegisterFunctionAction(Action<FunctionAnalysisContext> action);

    /// <summary>Asks for every integration.</summary>
    public abstract void RegisterIntegrationAction(Action<IntegrationAnalysisContext> action);

    /// <summary>Asks for every package.</summary>
    public abstract void RegisterPackageAction(Action<PackageAnalysisContext> action);

    /// <summary>Asks for every package's suppressions, once all other actions on it are done and it is known what each suppresses.</summary>
    public abstract void RegisterSuppressionAction(Action<SuppressionAnalysisContext> action);
}
