using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>Runs all actions on one package, one after the other, and applies the package's suppressions.</summary>
internal sealed class PackageAnalysis(ActionTable table, RuleCatalog catalog, PackageReports reports)
{
    private readonly List<SyntaxNode> pending = [];

    private GoPackage Package => reports.Package;

    public PackageResult Run()
    {
        foreach (var file in Package.Files) RunOnFile(file);
        foreach (var function in reports.Subjects(package => package.Bodies, table.FunctionActions))
            Run(table.FunctionActions, new FunctionAnalysisContext(reports, function), function.File);
        foreach (var integration in reports.Subjects(package => package.Integrations, table.IntegrationActions))
            Run(table.IntegrationActions, new IntegrationAnalysisContext(reports, integration), null);
        Run(table.PackageActions, new PackageAnalysisContext(reports), null);

        return new PackageResult(Package, ResultOrder.Sort(Settle()), ResultOrder.Sort(reports.Evidence), [.. reports.InternalErrors]);
    }

    /// <summary>
    /// What levels and suppressions make of the rules' findings. Neither is known to the rules, so that a change of either asks for no new analysis.
    /// </summary>
    private List<Finding> Settle()
    {
        var levels = reports.Options.Levels;
        var suppressions = new PackageSuppressions(Package, catalog, reports.Options.Today);
        var findings = levels.Apply(reports.Findings).ConvertAll(suppressions.Apply);
        reports.Findings.Clear();
        Run(table.SuppressionActions, new SuppressionAnalysisContext(reports, suppressions.All, Unused(suppressions)), null);
        findings.AddRange(levels.Apply(reports.Findings));
        return findings;
    }

    private void RunOnFile(GoFile file)
    {
        reports.CancellationToken.ThrowIfCancellationRequested();
        Run(table.FileActions, new FileAnalysisContext(reports, file), file);
        if (table.WantsNodes) Walk(file);
    }

    /// <summary>One walk serves all analyzers. It has its own stack, so that no depth of nesting ends it.</summary>
    private void Walk(GoFile file)
    {
        pending.Add(file.Syntax);
        while (pending.Count > 0)
        {
            var node = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            var actions = table.NodeActions[(int)node.Kind];
            if (actions.Length > 0) Run(actions, new SyntaxNodeAnalysisContext(reports, file, node), file);
            var first = pending.Count;
            node.AddChildrenTo(pending);
            pending.Reverse(first, pending.Count - first);
        }
    }

    private void Run<TContext>(RegisteredAction<TContext>[] actions, TContext context, GoFile? file)
    {
        foreach (var action in actions) reports.Run(action, context, file);
    }

    private ImmutableArray<Suppression> Unused(PackageSuppressions suppressions)
    {
        var looked = table.Analyzers.SelectMany(analyzer => analyzer.Rules)
            .Where(rule => reports.Options.Levels.Of(rule) is not null)
            .Except(table.Errors.Concat(reports.InternalErrors).SelectMany(error => error.Rules))
            .ToHashSet();
        return [.. suppressions.Unused.Where(unused => !unused.File.HasErrors && unused.Rules.All(looked.Contains))];
    }
}
