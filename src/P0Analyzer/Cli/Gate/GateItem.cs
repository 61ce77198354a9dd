namespace P0Analyzer.Cli;

/// <summary>How an item of the gate's checklist stands.</summary>
internal enum GateState
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is not.</summary>
    Missing,

    /// <summary>Files cannot tell.</summary>
    Undecided,
}

/// <summary>An item of the gate's checklist.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Title">What has to be so.</param>
/// <param name="State">How it stands.</param>
/// <param name="Detail">What was seen.</param>
internal sealed record GateItem(string Key, string Title, GateState State, string Detail)
{
    /// <summary>An item that is decided.</summary>
    public static GateItem Of(string key, string title, bool isDone, string detail) => new(key, title, isDone ? GateState.Done : GateState.Missing, detail);

    /// <summary>The mark that it is shown with.</summary>
    public string Mark => State switch { GateState.Done => "✓", GateState.Missing => "✗", _ => "–" };
}
