using Microsoft.CodeAnalysis.Sarif;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>How the run went: what could not be judged becomes a notification, and the execution was then not successful.</summary>
internal static class SarifInvocation
{
    private static readonly Kind[] Kinds =
    [
        new(RunErrorKind.Syntax, "PN0001", "FileNotParsed", FailureLevel.Error, "A file is not Go.",
            "A file does not parse as Go. The rest of its package was analyzed, and the requirements of the integrations that it belongs to are unknown."),
        new(RunErrorKind.Unreadable, "PN0002", "FileNotRead", FailureLevel.Error, "A file could not be read.",
            "A file could not be read. The rest of its package was analyzed, and the requirements of the integrations that it belongs to are unknown."),
        new(RunErrorKind.Internal, "PN0003", "RuleBroke", FailureLevel.Error, "A rule broke.",
            "A rule ended with an internal error. The other rules went on, and what the broken one decides is unknown. This is a bug of the analyzer."),
        new(null, "PN0004", "ResultsLeftOut", FailureLevel.Warning, "Results were left out.",
            "There are more results than code scanning takes. Those of the highest level are in the log, and verdicts count them all."),
        new(null, "PN0005", "BaselineEntryStale", FailureLevel.Note, "An entry of the baseline is stale.",
            "Nothing in the code corresponds to an entry of the baseline any more, because it was mended or changed. Remove it, so that it cannot come back unseen."),
    ];

    /// <summary>The kinds of notification, described like rules.</summary>
    public static IList<ReportingDescriptor> Descriptors() =>
    [
        .. Kinds.Select(kind => new ReportingDescriptor
        {
            Id = kind.Id,
            Name = kind.Name,
            ShortDescription = SarifRules.Message(kind.Short),
            FullDescription = SarifRules.Message(kind.Full),
            Help = SarifRules.Message(kind.Full),
            DefaultConfiguration = new ReportingConfiguration { Level = kind.Level },
        }),
    ];

    /// <summary>The run's invocation.</summary>
    /// <param name="report">How it went.</param>
    /// <param name="omitted">How many results did not fit.</param>
    /// <param name="limits">What did not let them.</param>
    public static Invocation Create(Report report, int omitted, SarifLimits limits)
    {
        List<Notification> notifications = [.. report.Errors.Select(CreateNotification)];
        if (omitted > 0) notifications.Add(CreateOmitted(omitted, limits));
        if (report.Comparison is { } comparison)
            notifications.AddRange(comparison.Stale.Select(entry => CreateNotification("PN0005", $"Stale in the baseline: {ComparisonWords.OfStale(entry, comparison)}.")));
        return new Invocation
        {
            ExecutionSuccessful = report.IsComplete,
            ToolExecutionNotifications = notifications.Count == 0 ? null : notifications,
        };
    }

    /// <summary>The sentence on results that did not fit.</summary>
    public static string TextOfOmitted(int omitted, int most) => FormattableString.Invariant(
        $"left out of the SARIF log: {Summary.Count(omitted, "result")}, because code scanning takes {most} of a run; the errors come first");

    /// <summary>The notification on results that did not fit.</summary>
    public static Notification CreateOmitted(int omitted, SarifLimits limits) => CreateNotification("PN0004", TextOfOmitted(omitted, limits.Results));

    private static Notification CreateNotification(RunError error)
    {
        var created = CreateNotification(Kinds.First(kind => kind.Error == error.Kind).Id, error.Message);
        created.Locations = error.Path is null ? null : [SarifPlaces.Create(error.Path, error.Line, error.Column)];
        return created;
    }

    private static Notification CreateNotification(string id, string text)
    {
        var index = Array.FindIndex(Kinds, kind => kind.Id == id);
        return new Notification
        {
            Descriptor = new ReportingDescriptorReference { Id = Kinds[index].Id, Index = index },
            Level = Kinds[index].Level,
            Message = new Message { Text = text },
        };
    }

    private sealed record Kind(RunErrorKind? Error, string Id, string Name, FailureLevel Level, string Short, string Full);
}
