using P0Analyzer.Reporting.Manifest;

namespace P0Analyzer.Tests.Reporting.Manifest;

/// <summary>Differences as diff(1) shows them.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Equal_texts_have_none() => Assert.Empty(UnifiedDiff.Of("m", "a\nb\n", "a\nb\n"));

    [Fact]
    public void Changes_far_apart_have_a_hunk_each_with_three_lines_around()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(number => $"{number}\n"));
        var after = before.Replace("\n2\n", "\ntwo\n").Replace("19\n", "");

        Assert.Equal(
            "--- m\n+++ m (as the code says)\n@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -16,5 +16,4 @@\n 16\n 17\n 18\n-19\n 20\n",
            UnifiedDiff.Of("m", before, after));
    }

    [Theory]
    [InlineData("", "a\n", "@@ -0,0 +1 @@\n+a\n")]
    [InlineData("a\n", "", "@@ -1 +0,0 @@\n-a\n")]
    [InlineData("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")]
    [InlineData("a\nb\nc\nd\n", "a\nx\nc\ny\nd\n", "@@ -1,4 +1,5 @@\n a\n-b\n+x\n c\n+y\n d\n")]
    public void Short_ones_are_those_of_diff(string before, string after, string hunk)
        => Assert.Equal($"--- m\n+++ m (as the code says)\n{hunk}", UnifiedDiff.Of("m", before, after));

    [Fact]
    public void Applied_to_the_first_it_gives_the_second_whatever_they_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = (Text(random), Text(random));
            Assert.Equal(after, Apply(before, UnifiedDiff.Of("m", before, after)));
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 25)).Select(_ => $"{(char)('a' + random.Next(4))}\n"));

    private static string Apply(string before, string diff)
    {
        var old = before.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var result = new List<string>();
        var at = 0;
        foreach (var line in diff.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2))
        {
            if (line.StartsWith("@@"))
            {
                var range = line.Split(' ')[1][1..].Split(',');
                var start = int.Parse(range[0]) - (range is [_, "0"] ? 0 : 1);
                while (at < start) result.Add(old[at++]);
                continue;
            }

            if (line[0] is ' ' or '-') Assert.Equal(old[at++], line[1..]);
            if (line[0] is ' ' or '+') result.Add(line[1..]);
        }

        while (at < old.Length) result.Add(old[at++]);
        return string.Concat(result.Select(line => line + "\n"));
    }
}
