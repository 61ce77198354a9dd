using GoGrammar.Text;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Tests.Reporting;

public class SourceExcerptTests
{
    [Fact]
    public void The_mark_stands_below_what_it_marks()
    {
        Assert.Equal(
            """
              2 | 	世 := send(asset)
                | 	      ^^^^^^^^^^^

            """,
            Write("package p\n\t世 := send(asset)\n", "send(asset)"));
    }

    [Fact]
    public void A_span_without_length_has_a_mark_of_one_column()
    {
        Assert.EndsWith("    |  ^\n", Write("x y\n", " y", length: 0));
    }

    [Fact]
    public void Spelled_out_characters_count_as_they_are_shown()
    {
        Assert.Equal("  1 | \\x1b[0m bad\n    |         ^^^\n", Write("\e[0m bad\n", "bad"));
    }

    [Fact]
    public void Of_a_long_line_the_surroundings_are_shown()
    {
        var lines = Write(new string('a', 5000) + "BAD" + new string('b', 5000) + "\n", "BAD").Split('\n');

        Assert.Equal(lines[0].IndexOf("BAD", StringComparison.Ordinal), lines[1].IndexOf("^^^", StringComparison.Ordinal));
        Assert.InRange(lines[0].Length, 100, 200);
    }

    private static string Write(string source, string marked, int? length = null)
    {
        var text = SourceText.From(source);
        var start = text.Bytes.IndexOf(System.Text.Encoding.UTF8.GetBytes(marked));
        var region = Region.Of(text, TextSpan.At(start, length ?? System.Text.Encoding.UTF8.GetByteCount(marked)));
        using var output = new StringWriter { NewLine = "\n" };
        SourceExcerpt.Write(output, text, region, new TextStyle(isOn: false));
        return output.ToString();
    }
}
