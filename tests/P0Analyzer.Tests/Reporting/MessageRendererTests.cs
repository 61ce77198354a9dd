using P0Analyzer.Reporting;

namespace P0Analyzer.Tests.Reporting;

public class MessageRendererTests
{
    [Theory]
    [InlineData("'{0}' is sent.", "'a' is sent.")]
    [InlineData("'{1}' before '{0}', and '{1}' again.", "'b' before 'a', and 'b' again.")]
    [InlineData("Nothing to fill.", "Nothing to fill.")]
    [InlineData("struct{} and {x} and {7} stay.", "struct{} and {x} and {7} stay.")]
    [InlineData("{{0}", "{a")]
    [InlineData("an open { brace", "an open { brace")]
    public void Placeholders_are_filled_and_other_braces_stay(string format, string expected)
    {
        Assert.Equal(expected, MessageRenderer.Fill(format, ["a", "b"]));
    }

    [Fact]
    public void What_an_argument_holds_is_not_filled_again()
    {
        Assert.Equal("{1} b", MessageRenderer.Fill("{0} {1}", ["{1}", "b"]));
    }

    [Fact]
    public void An_argument_stays_on_one_line()
    {
        Assert.Equal("func() { }", MessageRenderer.RenderArgument("func() {\n}"));
    }
}
