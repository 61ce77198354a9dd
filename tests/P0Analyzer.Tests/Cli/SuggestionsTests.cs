namespace P0Analyzer.Tests.Cli;

public class SuggestionsTests
{
    private static readonly string[] Known = ["P0101", "FilterInverted", "check", "--format"];

    [Theory]
    [InlineData("chek", "check")]
    [InlineData("cehck", "check")]
    [InlineData("filterinverted", "FilterInverted")]
    [InlineData("FilterInvertd", "FilterInverted")]
    [InlineData("--formt", "--format")]
    [InlineData("P0102", "P0101")]
    public void The_nearest_word_is_found_whatever_its_letter_case(string typed, string expected)
    {
        Assert.Equal(expected, Suggestions.Nearest(typed, Known));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xyzzy")]
    [InlineData("--bogus")]
    public void Another_word_is_no_misspelling(string typed)
    {
        Assert.Null(Suggestions.Nearest(typed, Known));
    }
}
