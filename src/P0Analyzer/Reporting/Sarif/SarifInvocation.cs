using Microsoft.CodeAnalysis.Sarif;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>How the run went: what could not be judged becomes a notification, and the execution was then not successful.</summary>
internal static class SarifInvocation
{
    private static readonly (RunErrorKind Kind, string Id, string Name, string Short, string Full)[] Notifications =
    [
        (RunErrorKind.Syntax, "PN0001", "FileNotParsed", "A file is not Go.",
            "A file does not parse as Go. The rest of its package was analyzed, and the requirements of the integrations that it belongs to are unknown."),
        (RunErrorKind.Unreadable, "PN0002", "FileNotRead", "A file could not be read.",
            "A file could not be read. The rest of its package was analyzed, and the requirements of the integrations that it belongs to are unknown."),
        (RunErrorKind.Internal, "PN0003", "RuleBroke", "A rule broke.",
            "A rule ended with an internal error. The other rules went on, and what the broken one decides is unknown. This is a bug of the analyzer."),
    ];

    /// <summary>The kinds of notification, described like rules.</summary>
    public static IList<ReportingDescriptor> Descriptors() =>
    [
        .. Notifications.Select(kind => new ReportingDescriptor
        {
            Id = kind.Id,
            Name = kind.Name,
            ShortDescription = SarifRules.Message(kind.Short),
            FullDescription = SarifRules.Message(kind.Full),
            Help = SarifRules.Message(kind.Full),
            DefaultConfiguration = new ReportingConfiguration { Level = FailureLevel.Error },
        }),
    ];

    /// <summary>The run's invocation.</summary>
    public static Invocation Create(Report report) => new()
    {
        ExecutionSuccessful = report.IsComplete,
        ToolExecutionNotifications = report.IsComplete ? null : [.. report.Errors.Select(CreateNotification)],
    };

    private static Notification CreateNotification(RunError error)
    {
        var index = Array.FindIndex(Notifications, kind => kind.Kind == error.Kind);
        return new Notification
        {
            Descriptor = new ReportingDescriptorReference { Id = Notifications[index].Id, Index = index },
            Level = FailureLevel.Error,
            Message = new Message { Text = error.Message },
            Locations = error.Path is null ? null : [SarifPlaces.Create(error.Path, error.Line, error.Column)],
        };
    }
}
