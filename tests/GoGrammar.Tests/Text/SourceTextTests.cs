using GoGrammar.Text;

namespace GoGrammar.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly SourceText Text = SourceText.From("ab\né𝄞x\r\n\nlast");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(5, 2, 3)]
    [InlineData(9, 2, 7)]
    [InlineData(12, 3, 1)]
    [InlineData(13, 4, 1)]
    [InlineData(17, 4, 5)]
    public void A_byte_position_counts_bytes(int offset, int line, int column)
        => Assert.Equal(new LinePosition(line, column), Text.GetBytePosition(offset));

    [Theory]
    [InlineData(3, 2, 1)]
    [InlineData(5, 2, 2)]
    [InlineData(9, 2, 4)]
    [InlineData(10, 2, 5)]
    [InlineData(17, 4, 5)]
    public void A_utf16_position_counts_code_units(int offset, int line, int column)
        => Assert.Equal(new LinePosition(line, column), Text.GetUtf16Position(offset));

    [Theory]
    [InlineData(1, "ab")]
    [InlineData(2, "é𝄞x")]
    [InlineData(3, "")]
    [InlineData(4, "last")]
    public void A_line_stands_without_its_end(int line, string text) => Assert.Equal(text, Text.ToString(Text.GetLineSpan(line)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_line_that_is_not_there_is_an_error(int line)
        => Assert.Throws<ArgumentOutOfRangeException>(() => Text.GetLineSpan(line));

    [Fact]
    public void An_empty_text_has_one_line()
    {
        var empty = SourceText.From(string.Empty);
        Assert.Equal(1, empty.LineCount);
        Assert.Equal(new LinePosition(1, 1), empty.GetBytePosition(0));
        Assert.True(empty.GetLineSpan(1).IsEmpty);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_read_as_replacement_characters()
        => Assert.Equal("a\uFFFDb", new SourceText([(byte)'a', 0xFF, (byte)'b']).ToString());
}
