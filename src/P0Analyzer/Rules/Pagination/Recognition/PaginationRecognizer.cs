using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Tells pagination loops from others.</summary>
internal sealed class PaginationRecognizer
{
    private readonly LoopContext loop;
    private readonly List<Fetch> fetches = [];
    private readonly VendorSignals signals;
    private readonly PagingEvidence evidence;

    private PaginationRecognizer(LoopContext loop)
    {
        this.loop = loop;
        signals = new VendorSignals(loop);
        evidence = new PagingEvidence(loop);
        foreach (var call in loop.Facts.Calls)
        {
            if (loop.Values.IsHere(call) && Fetch.At(loop.Package, call) is { } fetch) fetches.Add(fetch);
        }
    }

    private GoPackage Package => loop.Package;

    /// <summary>Why a loop is a pagination loop, and the call that brings its pages; null when it is none.</summary>
    public static (PaginationKind Kind, Fetch Fetch)? Recognize(LoopContext loop)
    {
        if (CollectionBound.IsRange(loop) || CollectionBound.IsWorklist(loop)) return null;
        var recognizer = new PaginationRecognizer(loop);
        foreach (var fetch in recognizer.fetches)
        {
            if (recognizer.KindFor(fetch) is { } kind) return (kind, fetch);
        }

        return null;
    }

    private PaginationKind? KindFor(Fetch fetch)
    {
        var sent = GoingInto(fetch).ToList();
        var signal = SignalOf(fetch);
        if (signal != PageSignal.Named && IsRetry()) return null;
        if (CarriesToken(fetch, sent, signal)) return PaginationKind.TokenCarried;
        if (AdvancesCounter(fetch, sent, signal)) return PaginationKind.CounterAdvanced;
        if (signal == PageSignal.Named || (signal == PageSignal.EmptyPage && fetch is { IsDirect: true, IsCertain: true } && !evidence.Waits)) return PaginationKind.SignalTested;
        return fetch is { IsPresumed: false, IsCertain: true } && CountsToVendorsNumber(fetch, sent) ? PaginationKind.CountedByVendor : null;
    }

    /// <summary>(a)</summary>
    private bool CarriesToken(Fetch fetch, List<Place> sent, PageSignal signal)
    {
        var others = new HashSet<Setting>(ReferenceEqualityComparer.Instance);
        foreach (var place in sent)
        {
            foreach (var setting in loop.Values.SettingsOf(place))
            {
                if (others.Contains(setting) || IsDoubtful(setting) || !loop.Site.Carries(setting.Target) || !loop.Facts.AreJoinedBy(loop.Site, setting.Site, fetch.Site)) continue;
                if (!loop.Values.ComesFrom(setting.Parts, fetch.Call))
                {
                    others.Add(setting);
                    continue;
                }

                if (!IsSameThingAgain(setting, place, fetch, signal) && evidence.IsPosition(setting, place, fetch, signal) && LastsToNextTurn(setting, fetch)) return true;
            }
        }

        return false;
    }

    /// <summary>(b)</summary>
    private bool AdvancesCounter(Fetch fetch, List<Place> sent, PageSignal signal)
    {
        foreach (var place in sent)
        {
            foreach (var setting in loop.Values.SettingsOf(place))
            {
                if (setting.Kind != SettingKind.Stepped || IsDoubtful(setting) || !loop.Site.Carries(setting.Target)) continue;
                if (!loop.Facts.AreJoinedBy(loop.Site, setting.Site, fetch.Site) || CollectionBound.Bounds(loop, setting.Target)) continue;
                if (fetch.IsPresumed && !PagingWords.IsPosition(place.Name) && signal == PageSignal.None) continue;
                if (evidence.IsPosition(setting, place, fetch, signal)) return true;
            }
        }

        return false;
    }

    /// <summary>(c)</summary>
    private PageSignal SignalOf(Fetch fetch)
    {
        var strongest = PageSignal.None;
        foreach (var exit in loop.Exits)
        {
            if (strongest == PageSignal.Named) break;
            if (!loop.Facts.AreJoinedBy(loop.Site, loop.SiteOf(exit.Condition), fetch.Site)) continue;
            var signal = signals.SignalOf(exit, fetch);
            if (signal > strongest) strongest = signal;
        }

        return strongest;
    }

    /// <summary>Whether the loop's own condition counts attempts.</summary>
    private bool IsRetry()
        => loop.Site.Syntax is ForStmt { Cond: { } condition } && Parts.Of(Package, condition).Readings.Any(reading => PagingWords.IsRetry(reading.Place.Name));

    /// <summary>(d)</summary>
    private bool CountsToVendorsNumber(Fetch fetch, List<Place> sent)
    {
        if (loop.CountedRange is { } range)
        {
            var key = range.Key is { } name ? Place.Of(Package, name) : null;
            return loop.Facts.AreJoinedBy(loop.Site, new CodeSite(range, loop.Site, loop.Site.Function), fetch.Site)
                && (IsSent(key, sent) || IsNamed(range.X)) && signals.IsVendorsNumber(range.X);
        }

        foreach (var exit in loop.Exits)
        {
            if (exit.Fact is not ConditionFact.Comparison comparison) continue;
            if (CountsTo(comparison.Left, comparison.Right, fetch, sent) || CountsTo(comparison.Right, comparison.Left, fetch, sent)) return true;
        }

        return false;
    }

    private bool CountsTo(Expr counter, Expr limit, Fetch fetch, List<Place> sent)
    {
        if (Place.Of(Package, counter) is not { } place || CollectionBound.IsIndex(loop, place)) return false;
        var isCounted = loop.Values.SettingsOf(place)
            .Any(setting => setting.Kind == SettingKind.Stepped && loop.Facts.AreJoinedBy(loop.Site, setting.Site, fetch.Site));
        return isCounted && (IsSent(place, sent) || IsNamed(limit)) && signals.IsVendorsNumber(limit);
    }

    private static bool IsSent(Place? counter, List<Place> sent) => counter is { } place && sent.Exists(place.Overlaps);

    private static bool IsNamed(Expr limit) => SyntaxNames.LastName(limit) is { } name && PagingWords.IsSignal(name);

    private IEnumerable<Place> GoingInto(Fetch fetch)
        => loop.Values.Back(Helpers.SentBy(Package, fetch.Call)).Select(step => step.Reading?.Place).OfType<Place>().Distinct();

    /// <summary>Whether a called function sets something of which its name does not say that it is a position: it may be any state that the function keeps.</summary>
    private static bool IsDoubtful(Setting setting)
        => (setting.Origin is not null || setting.Kind == SettingKind.Filled) && !PagingWords.IsPosition(setting.Target.Name);

    private static bool IsScalar(Place place) => place.Root.Type.Deref().Underlying is GoType.Basic { Name: not "any" } && place.Fields.Length == 0;

    /// <summary>
    /// Whether the same thing is asked for again, as a poller does: its ID, or it itself as it came back, with no word of pages anywhere.
    /// </summary>
    private static bool IsSameThingAgain(Setting setting, Place sent, Fetch fetch, PageSignal signal)
    {
        if (setting.Value?.Unparen() != fetch.Call && setting.Kind != SettingKind.Filled) return false;
        if (sent.Fields.Length > setting.Target.Fields.Length) return PagingWords.IsIdentity(sent.Name) && signal == PageSignal.None;
        if (setting.ResultCount > 2 || IsScalar(setting.Target) || PagingWords.IsPosition(setting.Target.Name)) return false;
        return !(SyntaxNames.LastName(fetch.Call.Fun) is { } name && PagingWords.IsPosition(name)) && signal == PageSignal.None;
    }

    /// <summary>Whether what is set is still there when the call is made in the next turn; each turn may as well start anew.</summary>
    private bool LastsToNextTurn(Setting setting, Fetch fetch)
    {
        if (loop.Graph.PointOf(setting.Site.Node) is not { } set || loop.Graph.PointOf(fetch.Call) is not { } made) return true;
        var others = loop.Values.SettingsOf(setting.Target)
            .Where(other => other != setting && other.Kind == SettingKind.Assigned && other.Target.Holds(setting.Target) && other.Site.Node != setting.Site.Node)
            .Where(other => !loop.Values.ComesFrom(other.Parts, fetch.Call))
            .Select(other => other.Site.Node);
        return loop.Graph.FindPath(set.Next, made, others, edge => loop.Flow.Contains(edge.To)) is not null;
    }
}
