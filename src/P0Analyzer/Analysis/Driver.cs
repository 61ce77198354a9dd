using System.Collections.Immutable;
using P0Analyzer.Concurrency;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>Runs analyzers over a program: packages side by side, results in the program's order.</summary>
/// <param name="catalog">The rules that a suppression may name, whether they run or not.</param>
/// <param name="parallelism">How many packages are analysed at the same time, at most.</param>
public sealed class Driver(RuleCatalog catalog, int parallelism = 1)
{
    /// <summary>Runs <paramref name="analyzers"/>. An analyzer that throws is told about in the result, and everything else goes on.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public AnalysisResult Run(
        GoProgram program, ImmutableArray<Analyzer> analyzers, AnalysisOptions options, CancellationToken cancellationToken = default)
    {
        options = options with { Knowledge = program.Options.Knowledge };
        var table = ActionTable.Of(analyzers);
        var packages = new PackageResult[program.Packages.Length];
        Workers.ForEach(packages.Length, parallelism, Analyze, cancellationToken, DeepestTree(program));
        return new AnalysisResult(program, [.. packages], table.Errors) { Rules = catalog.Descriptors, Levels = options.Levels };

        void Analyze(int index)
        {
            var package = program.Packages[index];
            packages[index] = package.IsContext
                ? new PackageResult(package, [], [], [])
                : new PackageAnalysis(table, catalog, new PackageReports(package, options, cancellationToken)).Run();
        }
    }

    private static int DeepestTree(GoProgram program)
        => program.Packages.SelectMany(package => package.Files).Select(file => file.Tree.MaxDepth).DefaultIfEmpty().Max();
}
