using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>An example in a rule's page: a block <c>```go bad</c> or <c>```go good</c>, which is a whole file.</summary>
internal sealed record PageExample(int Line, CaseOptions Options, string Text)
{
    private const string Fence = "```";

    public static IReadOnlyList<PageExample> Read(DiagnosticDescriptor rule, string kind)
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(RepositoryPaths.Rules, $"{rule.Stem}.md"));
        var examples = new List<PageExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            var start = $"{Fence}go {kind}";
            if (lines[i] != start && !lines[i].StartsWith(start + " ", StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            examples.Add(new PageExample(i + 1, CaseOptions.Parse(lines[i][start.Length..]), string.Join('\n', lines[(i + 1)..end]) + "\n"));
        }

        return examples;
    }
}
