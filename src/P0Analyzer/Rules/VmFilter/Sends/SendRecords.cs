using System.Collections.Immutable;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>All sends of a package with what the filter had said about the values on the paths to them.</summary>
internal sealed class SendRecords
{
    private readonly Dictionary<SendSite, List<SendOutcome>> outcomes = [];
    private readonly Dictionary<SendSite, Duty> moved = [];

    /// <summary>Notes what the filter had said on a path.</summary>
    public void Add(SendSite site, SendOutcome outcome)
    {
        if (!outcomes.TryGetValue(site, out var known)) outcomes.Add(site, known = []);
        foreach (var other in known)
        {
            if (other.Answer == outcome.Answer && other.AnsweredBy == outcome.AnsweredBy) return;
        }

        known.Add(outcome);
    }

    /// <summary>Notes that what is sent at a site is left to the callers of its function.</summary>
    public void AddMoved(Duty duty) => moved.TryAdd(duty.Site, duty);

    /// <summary>What they come to, one verdict for each place where something goes into a send.</summary>
    public ImmutableArray<SendVerdict> Judge()
    {
        var calls = new Dictionary<SendSite, List<SendSite>>();
        foreach (var site in outcomes.Keys.Concat(moved.Keys).Distinct())
        {
            if (site.Origin is not { } origin) continue;
            if (!calls.TryGetValue(origin, out var list)) calls.Add(origin, list = []);
            list.Add(site);
        }

        // Callers were walked after what they call, so that the last duty has nobody left to pass it on to.
        foreach (var duty in moved.Values.Reverse()) Settle(duty, calls.GetValueOrDefault(duty.Site, []));
        return [.. outcomes.Select(record => SendVerdict.Of(record.Key, record.Value))];
    }

    /// <summary>
    /// A function is itself accountable for what it sends when no call of it was seen, and for what it makes from what it is given when none of its
    /// callers has anything accepted to make it from.
    /// </summary>
    private void Settle(Duty duty, List<SendSite> calls)
    {
        if (calls.Count > 0 && !(duty.IsMade && calls.TrueForAll(Fails))) return;
        foreach (var call in calls) outcomes.Remove(call);
        Add(duty.Site, new SendOutcome(FilterAnswer.None, null, duty.Trail));
    }

    private bool Fails(SendSite site) => outcomes.TryGetValue(site, out var known) && SendVerdict.Of(site, known).Kind == SendVerdictKind.NotFiltered;
}
