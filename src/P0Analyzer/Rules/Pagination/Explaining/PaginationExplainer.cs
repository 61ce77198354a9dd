using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells for each loop whether it reads pages, by what it could end, and what its bounds are worth.</summary>
internal sealed class PaginationExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules =>
    [
        Descriptors.P0501PaginationUnbounded, Descriptors.P0502PaginationWithoutMaxPages, Descriptors.P0503MaxPagesIneffective, Descriptors.P0504MaxPagesNotNamed,
    ];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var function in context.Package.Bodies)
        {
            var facts = Helpers.FactsOf(function);
            foreach (var site in facts.Loops)
                yield return new Explanation("a loop", new Location(site.Function.File, site.Syntax.Span)) { Steps = [.. StepsOf(facts, site)] };
        }
    }

    private static IEnumerable<ExplanationStep> StepsOf(FunctionFacts facts, LoopSite site)
    {
        if (LoopContext.Of(facts, site) is not { } loop) return [new ExplanationStep("it ranges over a collection, or takes no second turn: no pagination loop")];
        var steps = new List<ExplanationStep>();
        foreach (var call in loop.Facts.Calls)
        {
            if (loop.Values.IsHere(call) && Fetch.At(loop.Package, call) is { } asked)
                steps.Add(new ExplanationStep($"'{Spelling.Of(asked.Call.Fun)}' may bring a page", At(site, asked.Call)));
        }

        if (steps.Count == 0) steps.Add(new ExplanationStep("no call in it leaves the process or calls a function-typed parameter that gives data"));
        if (PaginationRecognizer.Recognize(loop) is var (kind, fetch)) AddEnds(steps, loop, kind, fetch);
        else steps.Add(new ExplanationStep("no token or counter goes from turn to turn into such a call, and no exit tests its results for more pages: no pagination loop"));
        return steps;
    }

    private static void AddEnds(List<ExplanationStep> steps, LoopContext loop, PaginationKind kind, Fetch fetch)
    {
        steps.Add(new ExplanationStep($"it is a pagination loop: {Words(kind)}", At(loop.Site, fetch.Call)));
        foreach (var exit in loop.Exits) steps.Add(new ExplanationStep($"it can be left by '{Spelling.Of(exit.Condition)}'{(exit.IsFailure ? ", where its function fails" : "")}", At(loop.Site, exit.Condition)));
        foreach (var bound in BoundJudge.Judge(loop, fetch))
        {
            var counter = bound.Counter is { } counted ? $"'{counted.Place}' is compared with '{bound.Limit.Text}'" : $"it ranges over '{bound.Limit.Text}'";
            steps.Add(new ExplanationStep($"{counter}, {Words(bound.Limit.Kind)}; {(bound.CountsItems ? "it counts items and no pages" : Words(bound.Fault))}", bound.Culprit is { } culprit ? At(loop.Site, culprit) : bound.Limit.Location));
        }

        var end = LoopEnds.Decide(loop, kind, fetch);
        var place = end.Signal is { } signal ? At(loop.Site, signal) : (Location?)null;
        steps.Add(new ExplanationStep(Words(end), place));
    }

    private static Location At(LoopSite site, SyntaxNode node) => Location.OnFirstLine(site.Function.File, node.Span);

    private static string Words(PaginationKind kind) => kind switch
    {
        PaginationKind.TokenCarried => "what goes into this call is set from its own results",
        PaginationKind.CounterAdvanced => "a counter that goes into this call is advanced",
        PaginationKind.SignalTested => "an exit tests this call's results for more pages",
        _ => "it counts up to a number that came from the vendor",
    };

    private static string Words(LimitKind kind) => kind switch
    {
        LimitKind.Named => "a named constant",
        LimitKind.Bare => "a bare number",
        LimitKind.ConstantVariable => "a local variable that only constants are assigned to",
        _ => "no constant",
    };

    private static string Words(BoundFault fault) => fault switch
    {
        BoundFault.None => "every turn passes it, and the counter only advances",
        BoundFault.NotAdvanced => "the counter does not advance on every path to the next turn",
        BoundFault.SetBack => "the counter is set back",
        BoundFault.SetByVendor => "the counter is set to what the vendor answers",
        BoundFault.PassedBy => "a path to the next turn passes it by",
        BoundFault.StaysInside => "its branch does not leave the loop",
        _ => "it ends the loop on the wrong side of the limit",
    };

    private static string Words(PaginationLoop loop) => loop.End switch
    {
        LoopEnd.Constant => $"the constant ends it ({loop.Bound!.Limit.Note}): nothing is reported",
        LoopEnd.Number => "a number without a name ends it: P0504",
        LoopEnd.FaultyBound => "a bound stands there that cannot stop it: P0503",
        LoopEnd.ForgottenConstant => $"no constant bounds it, although the package has '{loop.Forgotten!.Name}': P0503",
        LoopEnd.Vendor => "only the vendor's word ends it: P0502",
        LoopEnd.Variable => "only a bound that is no constant ends it: P0502",
        LoopEnd.Items => "only the number of items ends it: P0502",
        _ => "nothing ends it: P0501",
    };
}
