using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>Tells whom <c>CheckAffiliation</c> asks, which calls were looked at, and what its returns rest on.</summary>
internal sealed class AffiliationExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0202CheckAffiliationStub, Descriptors.P0203AffiliationIgnoresResponse];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var integration in context.Package.Integrations)
        {
            if (AffiliationBasis.Of(context.Of(integration)) is not { } basis) continue;
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            AddCalls(steps, context.Package, basis.Body);
            AddChain(steps, basis);
            var others = ImmutableArray.CreateBuilder<Location>();
            if (rule == Descriptors.P0203AffiliationIgnoresResponse) AddReturns(steps, others, context.Package, basis);
            yield return new Explanation($"CheckAffiliation of '{integration.Name}'", new Location(basis.Body.File, basis.Body.Syntax.Span))
            {
                Steps = steps.ToImmutable(),
                OtherPlaces = others.ToImmutable(),
            };
        }
    }

    private static void AddCalls(ImmutableArray<ExplanationStep>.Builder steps, GoPackage package, GoFunction body)
    {
        foreach (var call in body.Body.Descendants<CallExpr>()) steps.Add(new ExplanationStep(CallWords.Of(package, call), Location.OnFirstLine(body.File, call.Span)));
    }

    private static void AddChain(ImmutableArray<ExplanationStep>.Builder steps, AffiliationBasis basis)
    {
        for (var call = basis.Query; call is not null; call = call.Next)
        {
            var end = call.Next is null ? "the query leaves the process here" : "the query goes on from here";
            steps.Add(new ExplanationStep($"{end}, in '{Spelling.Of(call.Call.Fun)}': {CallWords.WhyExternal(call)}", Location.OnFirstLine(call.File, call.Call.Span)));
        }

        steps.Add(new ExplanationStep(basis.Note is { } note
            ? $"so the answer rests on something: {note}"
            : "no query, no CheckAffiliationSimple and no comparison with the job's seeds was found: P0202"));
    }

    private static void AddReturns(
        ImmutableArray<ExplanationStep>.Builder steps, ImmutableArray<Location>.Builder others, GoPackage package, AffiliationBasis basis)
    {
        if (basis.Query is null)
        {
            steps.Add(new ExplanationStep("without a query there is no answer that a return could ignore"));
            return;
        }

        var flaws = AffiliationJudge.Judge(package, basis.Body);
        foreach (var flaw in flaws)
        {
            others.Add(new Location(flaw.Function.File, flaw.Return.Span));
            foreach (var step in flaw.Path) steps.Add(new ExplanationStep($"on a path: {step.Text}", step.Location));
            steps.Add(new ExplanationStep($"this return may say true {Words(flaw.Flaw)}: P0203", Location.OnFirstLine(flaw.Function.File, flaw.Return.Span)));
        }

        if (flaws.Count == 0) steps.Add(new ExplanationStep("every return that may say true rests on what was answered: nothing is reported"));
    }

    private static string Words(AnswerFlaw flaw) => flaw switch
    {
        AnswerFlaw.NotAsked => "without the vendor having been asked",
        AnswerFlaw.OnFailure => "because the question failed",
        _ => "whatever was answered",
    };
}
