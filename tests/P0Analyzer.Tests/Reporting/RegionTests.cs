using GoGrammar.Text;
using P0Analyzer.Reporting;

namespace P0Analyzer.Tests.Reporting;

public class RegionTests
{
    [Fact]
    public void Columns_count_utf16_code_units_from_1()
    {
        var text = SourceText.From("ä😀x\n");

        Assert.Equal(new Region(1, 4, 5), Region.Of(text, TextSpan.At(6, 1)));
    }

    [Fact]
    public void A_span_over_several_lines_is_cut_at_the_end_of_its_first()
    {
        var text = SourceText.From("for {\r\n}\n");

        Assert.Equal(new Region(1, 1, 6), Region.Of(text, new TextSpan(0, 8)));
    }

    [Fact]
    public void A_span_at_the_end_of_the_text_has_a_place()
    {
        var text = SourceText.From("x\n");

        Assert.Equal(new Region(2, 1, 1), Region.Of(text, new TextSpan(2, 2)));
    }

    [Fact]
    public void A_span_that_begins_at_a_line_end_is_empty()
    {
        var text = SourceText.From("ab\ncd\n");

        Assert.Equal(new Region(1, 3, 3), Region.Of(text, new TextSpan(2, 5)));
    }
}
