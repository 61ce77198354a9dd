using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class TextOutputTests : IDisposable
{
    private const char Escape = '\x1b';
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_finding_shows_its_place_its_line_with_tabs_kept_and_a_mark_below_it()
    {
        folder.Write("dirty.go", Go.OneError);

        var lines = P0.Run("check", folder.FullPath).Output.Split('\n');

        Assert.StartsWith("dirty.go:4:2: error P0002 SuppressionInvalid: ", lines[0]);
        Assert.Equal("  4 | \t//p0:ignore P0601", lines[1]);
        Assert.Matches("^    \\| \t\\^+$", lines[2]);
    }

    [Fact]
    public void Escape_sequences_in_source_and_file_names_are_spelled_out()
    {
        folder.Write($"a{Escape}[31m.go", $"package p\n\nvar X = 1 //p0:ignore P0601,{Escape}]0;owned\a\u202e\n");

        var answer = P0.Run("check", folder.FullPath);

        Assert.DoesNotContain(Escape, answer.Output);
        Assert.DoesNotContain('\a', answer.Output);
        Assert.DoesNotContain('\u202e', answer.Output);
        Assert.Contains("a\\x1b[31m.go:3:11:", answer.Output);
        Assert.Contains("\\x1b]0;owned\\x07\\u202e", answer.Output);
    }

    [Fact]
    public void There_are_no_colors_when_the_output_is_no_terminal()
    {
        folder.Write("dirty.go", Go.OneError);

        Assert.DoesNotContain(Escape, P0.Run("check", folder.FullPath).Output);
    }

    [Fact]
    public void Color_always_colors_even_with_NO_COLOR_set_and_color_never_does_not()
    {
        folder.Write("dirty.go", Go.OneError);

        Assert.Contains(Escape, P0.RunWith([("NO_COLOR", "1")], folder.FullPath, "check", "--color", "always").Output);
        Assert.DoesNotContain(Escape, P0.RunIn(folder.FullPath, "check", "--color", "never").Output);
    }

    [Fact]
    public void A_long_line_is_shown_in_part()
    {
        var padding = new string('x', 100_000);
        folder.Write("wide.go", $"package p\n\nvar X = \"{padding}\" //p0:ignore P0601\n");

        var lines = P0.Run("check", folder.FullPath).Output.Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 400));
        Assert.Contains("//p0:ignore P0601", lines[1]);
        Assert.Equal(lines[1].IndexOf("//p0", StringComparison.Ordinal), lines[2].IndexOf('^'));
    }

    public void Dispose() => folder.Dispose();
}
