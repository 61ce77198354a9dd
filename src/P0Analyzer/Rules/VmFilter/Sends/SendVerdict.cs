using System.Collections.Immutable;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>How well a value that is sent was filtered.</summary>
internal enum SendVerdictKind
{
    /// <summary>The filter accepted it on every path.</summary>
    Guarded,

    /// <summary>On some path no filter accepted it.</summary>
    NotFiltered,

    /// <summary>It is sent only where the filter rejected it.</summary>
    Inverted,

    /// <summary>On every path the filter was asked and its answer dropped.</summary>
    Ignored,
}

/// <summary>The verdict on one value that goes into a send.</summary>
/// <param name="Site">Where it goes in.</param>
/// <param name="Kind">The verdict.</param>
/// <param name="Outcomes">What led to it: the outcomes that are not acceptable.</param>
/// <param name="IsPartly">Whether it was accepted on other paths.</param>
internal sealed record SendVerdict(SendSite Site, SendVerdictKind Kind, ImmutableArray<SendOutcome> Outcomes, bool IsPartly = false)
{
    /// <summary>What the filter had said on all paths, the acceptable ones too.</summary>
    public ImmutableArray<SendOutcome> Seen { get; init; } = [];

    /// <summary>The verdict on what was seen on the paths.</summary>
    public static SendVerdict Of(SendSite site, IReadOnlyList<SendOutcome> outcomes)
    {
        ImmutableArray<SendOutcome> failing = [.. outcomes.Where(outcome => outcome.Answer is not (FilterAnswer.Accepted or FilterAnswer.Empty))];
        return new SendVerdict(site, KindOf(outcomes, failing), failing, outcomes.Any(static outcome => outcome.Answer == FilterAnswer.Accepted)) { Seen = [.. outcomes] };
    }

    private static SendVerdictKind KindOf(IReadOnlyList<SendOutcome> outcomes, ImmutableArray<SendOutcome> failing)
    {
        if (failing.IsEmpty) return SendVerdictKind.Guarded;
        // On a way that sends nothing, such as an empty list, nothing was accepted either.
        if (outcomes.Any(static outcome => outcome.Answer == FilterAnswer.Accepted)) return SendVerdictKind.NotFiltered;
        if (failing.All(static outcome => outcome.Answer == FilterAnswer.Rejected)) return SendVerdictKind.Inverted;
        return failing.All(static outcome => outcome.Answer == FilterAnswer.Ignored) ? SendVerdictKind.Ignored : SendVerdictKind.NotFiltered;
    }
}
