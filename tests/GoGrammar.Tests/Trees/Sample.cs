namespace GoGrammar.Tests.Trees;

/// <summary>A Go file and its tree as Go's own parser has it; <c>tests/oracle -samples</c> makes the trees.</summary>
internal sealed record Sample(string Name, string Source, string Tree)
{
    /// <summary>The file of samples: a line <c>=== name</c>, the source, a line <c>---</c> and the tree each.</summary>
    public static string Path => Repository.PathOf("tests", "GoGrammar.Tests", "Trees", "samples.txt");

    public static IReadOnlyList<Sample> All { get; } =
    [
        .. System.IO.File.ReadAllText(Path).Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(Read),
    ];

    private static Sample Read(string text)
    {
        var name = text.IndexOf('\n', StringComparison.Ordinal);
        var end = text.IndexOf("---\n", StringComparison.Ordinal);
        return new Sample(text[..name], text[(name + 1)..end], text[(end + 4)..]);
    }
}
