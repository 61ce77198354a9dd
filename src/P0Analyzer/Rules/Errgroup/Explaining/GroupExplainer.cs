using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Tells a group's life: where it is made, limited, started and waited for.</summary>
internal sealed class GroupExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules
        => [Descriptors.P0401ErrgroupWithoutLimit, Descriptors.P0402ErrgroupLimitInvalid, Descriptors.P0404ErrgroupWaitMissing];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        if (ErrgroupUsage.Of(context.Package) is not { } usage) yield break;
        var told = new HashSet<GroupCreation>();
        foreach (var group in usage.Calls.GroupBy(call => call.Group).Where(group => group.Key is not null))
        {
            var variable = group.Key!;
            var creation = usage.CreationOf(variable);
            if (creation is not null) told.Add(creation);
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            steps.Add(creation is null
                ? new ExplanationStep("it is not made in the function of its variable: a parameter, a field, or what another function gives")
                : new ExplanationStep("it is made here", creation.Location));
            foreach (var call in group) steps.Add(new ExplanationStep(Words(context.Package, call), call.Location));
            AddLimits(steps, usage, creation);
            if (variable.Kind == VariableKind.Local)
            {
                steps.Add(new ExplanationStep(GroupUses.IsWaitedForOrHandedOn(context.Package, variable)
                    ? "some path waits for it, or it is returned, stored or handed on: no P0404"
                    : "no path waits for it, and it goes nowhere else: P0404 when it gets a Go"));
            }

            ImmutableArray<Location> places = [.. group.Select(call => call.Location)];
            yield return new Explanation($"the group '{variable.Name}'", creation?.Location ?? places[0]) { Steps = steps.ToImmutable(), OtherPlaces = places };
        }

        // Of a group that is only stored where it is made, all calls are those of the field.
        foreach (var creation in usage.Unlimited.Select(entry => entry.Creation).Where(told.Add))
        {
            var steps = ImmutableArray.CreateBuilder<ExplanationStep>();
            steps.Add(new ExplanationStep("it is made here", creation.Location));
            AddLimits(steps, usage, creation);
            yield return new Explanation($"the group '{creation.Name}'", creation.Location) { Steps = steps.ToImmutable() };
        }
    }

    private static void AddLimits(ImmutableArray<ExplanationStep>.Builder steps, ErrgroupUsage usage, GroupCreation? creation)
    {
        if (creation is null) return;
        var isKept = true;
        foreach (var (unlimited, go) in usage.Unlimited.Where(entry => entry.Creation.Equals(creation)))
        {
            isKept = false;
            steps.Add(new ExplanationStep("a path leads to this Go without a limit before it: P0401", go));
        }

        foreach (var late in usage.Late.Where(late => late.Creation.Equals(creation)))
        {
            isKept = false;
            steps.Add(new ExplanationStep("this limit can come after a Go: P0402", late.SetLimit));
        }

        if (isKept) steps.Add(new ExplanationStep("no path leads to a Go of it without a limit: no P0401"));
    }

    private static string Words(GoPackage package, GroupCall call)
    {
        if (call.Method != GroupMethod.SetLimit) return $"{call.Method} is called";
        return call.Call.Args is [var limit] && package.ConstantOf(limit)?.AsInt64 is { } value
            ? $"the limit is {value}{(value > 0 ? "" : ", which limits nothing or lets nothing run: P0402")}"
            : "the limit is no constant, and taken for one that limits";
    }
}
