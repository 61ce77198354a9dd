using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RuleCatalogGenerator.Emission;
using RuleCatalogGenerator.Pages;

namespace RuleCatalogGenerator;

/// <summary>Turns the pages under <c>rules/</c> into the catalogue of rules, so that the program parses none when it starts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RuleCatalogGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var catalogue = context.AdditionalTextsProvider
            .Where(static file => IsRulePage(file.Path))
            .Select(Read)
            .Collect()
            .Select(static (results, _) => Catalogue.Of(results));
        var withAnalyzer = catalogue
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => new EquatableArray<RulePage>(pair.Left.Pages.Where(page => HasAnalyzer(pair.Right, page))));

        context.RegisterSourceOutput(catalogue, static (output, catalogue) =>
        {
            foreach (var problem in catalogue.Problems)
                output.ReportDiagnostic(ToDiagnostic(problem));
            output.AddSource("Descriptors.g.cs", DescriptorsEmitter.Emit(catalogue.Pages));
        });
        context.RegisterSourceOutput(catalogue.Combine(withAnalyzer), static (output, pair) =>
            output.AddSource("AllRules.g.cs", AllRulesEmitter.Emit(pair.Left.Pages, pair.Right)));
    }

    private static bool IsRulePage(string path) =>
        Path.GetFileName(path).StartsWith("P0", StringComparison.Ordinal) && Path.GetExtension(path) == ".md";

    private static PageResult Read(AdditionalText file, CancellationToken cancellation) =>
        RulePageReader.Read(file.Path, file.GetText(cancellation)?.ToString() ?? "");

    private static bool HasAnalyzer(Compilation compilation, RulePage page) =>
        compilation.GetTypeByMetadataName($"P0Analyzer.Rules.{page.Requirement}.{page.ClassName}") is not null;

    private static Diagnostic ToDiagnostic(PageProblem problem)
    {
        var start = new LinePosition(problem.Line - 1, 0);
        var location = Location.Create(problem.Path, default, new LinePositionSpan(start, start));
        return Diagnostic.Create(PageDiagnostics.NotARulePage, location, problem.Message);
    }
}
