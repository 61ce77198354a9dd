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
        var files = context.AdditionalTextsProvider.Where(static file => IsRulePage(file.Path));
        var catalogue = files
            .Select(Read)
            .Collect()
            .Select(static (results, _) => Catalogue.Of(results));

        context.RegisterSourceOutput(catalogue, static (output, catalogue) =>
        {
            foreach (var problem in catalogue.Problems)
                output.ReportDiagnostic(ToDiagnostic(problem));
            output.AddSource("Descriptors.g.cs", DescriptorsEmitter.Emit(catalogue.Pages));
            output.AddSource("AllRules.g.cs", AllRulesEmitter.Emit(catalogue.Pages));
        });

        var texts = files.Select(static (file, cancellation) => new PageText(Path.GetFileName(file.Path), TextOf(file, cancellation))).Collect();
        context.RegisterSourceOutput(texts, static (output, pages) => output.AddSource("RuleSet.g.cs", RuleSetEmitter.Emit(pages)));
    }

    private static bool IsRulePage(string path) =>
        Path.GetFileName(path).StartsWith("P0", StringComparison.Ordinal) && Path.GetExtension(path) == ".md";

    private static PageResult Read(AdditionalText file, CancellationToken cancellation) =>
        RulePageReader.Read(file.Path, TextOf(file, cancellation));

    private static string TextOf(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? "";

    private static Diagnostic ToDiagnostic(PageProblem problem)
    {
        var start = new LinePosition(problem.Line - 1, 0);
        var location = Location.Create(problem.Path, default, new LinePositionSpan(start, start));
        return Diagnostic.Create(PageDiagnostics.NotARulePage, location, problem.Message);
    }
}
