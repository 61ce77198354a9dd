using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>All sends of a package with what the filter had said about the values on the paths to them.</summary>
internal sealed class SendRecords
{
    private readonly Dictionary<SendSite, List<SendOutcome>> outcomes = [];
    private readonly Dictionary<SendSite, (Duty Duty, GoFunction Function)> moved = [];
    private readonly List<(SendSite Site, SendOutcome Outcome, GoFunction Function)> open = [];
    private readonly HashSet<GoFunction> entered = [];

    /// <summary>Notes what the filter had said on a path.</summary>
    public void Add(SendSite site, SendOutcome outcome)
    {
        if (!outcomes.TryGetValue(site, out var known)) outcomes.Add(site, known = []);
        foreach (var other in known)
        {
            if (other.Answer == outcome.Answer && other.AnsweredBy == outcome.AnsweredBy && Equals(other.Content, outcome.Content)) return;
        }

        known.Add(outcome);
    }

    /// <summary>Notes that what is sent at a site is left to the callers of its function.</summary>
    public void AddMoved(Duty duty, GoFunction function) => moved.TryAdd(duty.Site, (duty, function));

    /// <summary>Notes what the filter had said on a path of a function that depends on what functions it is handed; it counts when no call is walked in place.</summary>
    public void AddOpen(SendSite site, SendOutcome outcome, GoFunction function) => open.Add((site, outcome, function));

    /// <summary>Notes that a call of a function was walked in place, where more is known than in the function by itself.</summary>
    public void AddEntered(GoFunction function) => entered.Add(function);

    /// <summary>What goes into channels and to the bodies of loops; complete after <see cref="Judge"/>.</summary>
    public IEnumerable<(VariableSymbol Group, Content Content)> Contents
    {
        get
        {
            foreach (var (site, known) in outcomes)
            {
                if (!site.Send.IsContent) continue;
                foreach (var outcome in known) yield return (site.Send.Field!, outcome.Content ?? ContentOf(site, outcome));
            }
        }
    }

    /// <summary>What they come to, one verdict for each place where something goes into a send.</summary>
    public ImmutableArray<SendVerdict> Judge()
    {
        foreach (var (site, outcome, function) in open)
        {
            if (!entered.Contains(function)) Add(site, outcome);
        }

        var calls = new Dictionary<SendSite, List<SendSite>>();
        foreach (var site in outcomes.Keys.Concat(moved.Keys).Distinct())
        {
            if (site.Origin is not { } origin) continue;
            if (!calls.TryGetValue(origin, out var list)) calls.Add(origin, list = []);
            list.Add(site);
        }

        // Callers were walked after what they call, so that the last duty has nobody left to pass it on to.
        foreach (var (duty, function) in moved.Values.Reverse())
        {
            var known = calls.GetValueOrDefault(duty.Site, []);
            if (known.Count > 0 || !entered.Contains(function)) Settle(duty, known);
        }

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

    /// <summary>A call of a helper that puts its parameter in: no more is known of it than what the filter said.</summary>
    private static Content ContentOf(SendSite site, SendOutcome outcome)
    {
        var by = outcome.Answer is FilterAnswer.Rejected or FilterAnswer.Ignored ? outcome.AnsweredBy : null;
        return site.Send.Field!.Type.Underlying is GoType.Func
            ? Content.Unknown with { Parts = [new ContentPart("#0", outcome.Answer, by, null)] }
            : new Content(outcome.Answer, by, null, []);
    }

    private bool Fails(SendSite site) => outcomes.TryGetValue(site, out var known) && SendVerdict.Of(site, known).Kind == SendVerdictKind.NotFiltered;
}
