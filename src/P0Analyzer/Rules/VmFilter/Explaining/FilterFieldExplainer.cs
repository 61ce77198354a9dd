using System.Collections.Immutable;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Tells how an integration comes to its filter.</summary>
internal sealed class FilterFieldExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0101FilterNotInitialized];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        var analysis = VmFilterAnalysis.Of(context);
        foreach (var integration in context.Package.Integrations)
        {
            var found = analysis.InitializationOf(integration);
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            steps.Add(new ExplanationStep(analysis.Sends(integration) ? "its files send" : "its files send nothing that is to be filtered, so nothing is asked of it"));
            steps.Add(found.Field is { Declaration: { } field } ? new ExplanationStep($"the filter's field is '{found.Field.Name}'", analysis.LocationOf(field))
                : new ExplanationStep(found.Field is null ? "it has no field of a filter's type" : $"the filter's field is '{found.Field.Name}', embedded"));
            if (found.Missing is { } literal) steps.Add(new ExplanationStep("this literal makes it and leaves the field empty, and no assignment fills it", analysis.LocationOf(literal)));
            else if (found.Evidence is { } evidence) steps.Add(new ExplanationStep("the filter is given here, or the field declared where nothing in the package makes the type", analysis.LocationOf(evidence)));
            else steps.Add(new ExplanationStep("no filter is made and kept in a variable of its files"));
            yield return new Explanation($"the filter of '{integration.Name}'", analysis.LocationOf(integration.Type.Declaration!)) { Steps = steps.ToImmutable() };
        }
    }
}
