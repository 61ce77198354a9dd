using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Tests.Reporting;

public class PrintableTests
{
    [Theory]
    [InlineData("task.Job.Send(asset)")]
    [InlineData("\t// größer, 世界, 😀")]
    [InlineData("")]
    public void Plain_text_stays_as_it_is(string text)
    {
        Assert.Equal(text, Printable.Neutralize(text));
    }

    [Theory]
    [InlineData("\e[31mred", "\\x1b[31mred")]
    [InlineData("bell\a", "bell\\x07")]
    [InlineData("a\r\nb", "a\\x0d\\x0ab")]
    [InlineData("\u009b2J", "\\x9b2J")]
    [InlineData("\u007f", "\\x7f")]
    [InlineData("admin\u202e // nimda", "admin\\u202e // nimda")]
    [InlineData("\u2066x\u2069", "\\u2066x\\u2069")]
    [InlineData("\u2028", "\\u2028")]
    public void What_would_move_the_cursor_or_reorder_the_text_is_spelled_out(string text, string expected)
    {
        Assert.Equal(expected, Printable.Neutralize(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_spelled_out()
    {
        Assert.Equal("\\ud83d alone", Printable.Neutralize("😀"[..1] + " alone"));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("世界", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("", 0)]
    public void The_width_is_that_on_a_terminal(string text, int expected)
    {
        Assert.Equal(expected, Printable.Width(text));
    }

    [Fact]
    public void White_space_in_its_place_keeps_tabs()
    {
        Assert.Equal("\t  \t  ", Printable.Blank("\tab\t世"));
    }
}
