namespace P0Analyzer.Reporting.GitHub;

/// <summary>The escaping of GitHub's workflow commands, <c>::error file=a.go,line=1::text</c>: what would end a value or begin another command is encoded.</summary>
internal static class WorkflowCommand
{
    /// <summary>A text after the second <c>::</c>.</summary>
    public static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>The value of a property.</summary>
    public static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
