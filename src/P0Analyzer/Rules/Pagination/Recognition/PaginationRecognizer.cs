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

    private PaginationRecognizer(LoopContext loop)
    {
        this.loop = loop;
        signals = new VendorSignals(loop);
        foreach (var call in loop.Facts.Calls)
        {
            if (loop.Values.IsHere(call) && Fetch.At(loop.Package, call) is { } fetch) fetches.Add(fetch);
        }
    }

    private GoPackage Package => loop.Package;

    /// <summary>Why a loop is a pagination loop, and the call that brings its pages; null when it is none.</summary>
    public static (PaginationKind Kind, Fetch Fetch)? Recognize(LoopContext loop)
    {
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
        if (CarriesToken(fetch, sent)) return PaginationKind.TokenCarried;
        if (AdvancesCounter(fetch, sent)) return PaginationKind.CounterAdvanced;
        if (TestsSignal(fetch)) return PaginationKind.SignalTested;
        return !fetch.IsPresumed && CountsToVendorsNumber(fetch) ? PaginationKind.CountedByVendor : null;
    }

    /// <summary>(a)</summary>
    private bool CarriesToken(Fetch fetch, List<Place> sent)
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

                if (!IsSameThingAgain(setting, place, fetch) && LastsToNextTurn(setting, fetch)) return true;
            }
        }

        return false;
    }

    /// <summary>(b)</summary>
    private bool AdvancesCounter(Fetch fetch, List<Place> sent)
    {
        foreach (var place in sent)
        {
            foreach (var setting in loop.Values.SettingsOf(place))
            {
                if (setting.Kind != SettingKind.Stepped || IsDoubtful(setting) || !loop.Site.Carries(setting.Target)) continue;
                if (!loop.Facts.AreJoinedBy(loop.Site, setting.Site, fetch.Site) || CollectionBound.Bounds(loop, setting.Target)) continue;
                if (!fetch.IsPresumed || PagingWords.IsPosition(place.Name) || TestsSignal(fetch)) return true;
            }
        }

        return false;
    }

    /// <summary>(c)</summary>
    private bool TestsSignal(Fetch fetch)
        => loop.Exits.Any(exit => loop.Facts.AreJoinedBy(loop.Site, loop.SiteOf(exit.Condition), fetch.Site) && signals.SaysNoMore(exit, fetch));

    /// <summary>(d)</summary>
    private bool CountsToVendorsNumber(Fetch fetch)
    {
        if (loop.CountedRange is { } range)
            return loop.Facts.AreJoinedBy(loop.Site, new CodeSite(range, loop.Site, loop.Site.Function), fetch.Site) && signals.IsVendorsNumber(range.X);

        foreach (var exit in loop.Exits)
        {
            if (exit.Fact is not ConditionFact.Comparison comparison) continue;
            if (CountsTo(comparison.Left, comparison.Right, fetch) || CountsTo(comparison.Right, comparison.Left, fetch)) return true;
        }

        return false;
    }

    private bool CountsTo(Expr counter, Expr limit, Fetch fetch)
    {
        if (Place.Of(Package, counter) is not { } place || CollectionBound.IsIndex(loop, place)) return false;
        var isCounted = loop.Values.SettingsOf(place)
            .Any(setting => setting.Kind == SettingKind.Stepped && loop.Facts.AreJoinedBy(loop.Site, setting.Site, fetch.Site));
        return isCounted && signals.IsVendorsNumber(limit);
    }

    private IEnumerable<Place> GoingInto(Fetch fetch)
        => loop.Values.Back(Helpers.SentBy(Package, fetch.Call)).Select(step => step.Reading?.Place).OfType<Place>().Distinct();

    /// <summary>Whether a called function sets something of which its name does not say that it is a position: it may be any state that the function keeps.</summary>
    private static bool IsDoubtful(Setting setting)
        => (setting.Origin is not null || setting.Kind == SettingKind.Filled) && !PagingWords.IsPosition(setting.Target.Name);

    private static bool IsScalar(Place place) => place.Root.Type.Deref().Underlying is GoType.Basic { Name: not "any" } && place.Fields.Length == 0;

    /// <summary>
    /// Whether the same thing is asked for again, as a poller does: its ID, or it itself as it came back, with no word of pages anywhere.
    /// </summary>
    private bool IsSameThingAgain(Setting setting, Place sent, Fetch fetch)
    {
        if (setting.Value?.Unparen() != fetch.Call && setting.Kind != SettingKind.Filled) return false;
        if (sent.Fields.Length > setting.Target.Fields.Length) return PagingWords.IsIdentity(sent.Name) && !TestsSignal(fetch);
        if (setting.ResultCount > 2 || IsScalar(setting.Target) || PagingWords.IsPosition(setting.Target.Name)) return false;
        return !(SyntaxNames.LastName(fetch.Call.Fun) is { } name && PagingWords.IsPosition(name)) && !TestsSignal(fetch);
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
