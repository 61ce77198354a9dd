using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Rules;

namespace P0Analyzer.Tests.Baselines;

/// <summary>A damaged baseline is refused at the place where it is damaged.</summary>
public sealed class BaselineReaderTests
{
    private const string Header = "{\"format\":\"p0-baseline\",\"version\":1}\n";
    private const string Entry = "{\"folder\":\"p\",\"in\":\"f\",\"rule\":\"P0602\",\"code\":\"_ = g()\",\"count\":1}\n";

    [Theory]
    [InlineData("", 1, 1, "the file is empty")]
    [InlineData("{}\n", 1, 1, "this is no baseline of p0")]
    [InlineData("{\"format\":\"p0-baseline\",\"version\":2}\n", 1, 35, "version 2")]
    [InlineData("{\"format\":\"p0-baseline\"}\n", 1, 1, "version is missing")]
    [InlineData("- a\n", 1, 2, "no JSON")]
    [InlineData(Header + "[1]\n", 2, 1, "each line is an object")]
    [InlineData(Header + Entry + "{\"folder\":\"p\",\n", 3, 14, "no JSON")]
    [InlineData(Header + "{\"folder\":\"ä\", \"in\":1}\n", 2, 21, "'in' is a text")]
    [InlineData(Header + "{\"folder\":\"p\",\"in\":\"f\",\"rule\":\"P0602\",\"code\":\"x\",\"count\":0}\n", 2, 58, "'count' is a whole number")]
    [InlineData(Header + "{\"folder\":\"p\",\"in\":\"f\",\"rule\":\"P0602\",\"code\":\"x\"}\n", 2, 1, "no 'count'")]
    [InlineData(Header + "{\"folder\":\"p\",\"fodler\":\"p\"}\n", 2, 15, "did you mean 'folder'")]
    [InlineData(Header + "{\"folder\":\"p\",\"folder\":\"p\"}\n", 2, 15, "stands here twice")]
    [InlineData(Header + "{\"folder\":\"p\",\"in\":\"f\",\"rule\":\"P9999\",\"code\":\"x\",\"count\":1}\n", 2, 31, "there is no rule 'P9999'")]
    [InlineData(Header + "{\"folder\":\"p\",\"in\":\"f\",\"rule\":\"P0001\",\"code\":\"x\",\"count\":1}\n", 2, 31, "cannot be in a baseline")]
    [InlineData(Header + Entry + "\n" + Entry, 4, 1, "stands in line 2 already")]
    [InlineData(Header + "<<<<<<< HEAD\n" + Entry, 2, 1, "a merge was left unfinished")]
    [InlineData(Header + Entry + "=======\n", 3, 1, "a merge was left unfinished")]
    [InlineData(Header + "{\"folder\":\"\\ud800\"}\n", 2, 1, "half of a character")]
    public void Damage_is_told_with_line_and_column(string text, int line, int column, string message)
    {
        var problem = Assert.Throws<BaselineException>(() => Read(Encoding.UTF8.GetBytes(text)));

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_line()
        => Assert.Equal(2, Assert.Throws<BaselineException>(() => Read([.. Encoding.UTF8.GetBytes(Header), 0xff, (byte)'\n'])).Line);

    [Fact]
    public void Order_white_space_line_ends_and_a_byte_order_mark_do_not_matter()
    {
        var other = Entry.Replace("\"p\"", "\"a\"").Replace(":", " : ");
        var baseline = Read(Encoding.UTF8.GetBytes("\ufeff" + (Header + "\n" + Entry + other).Replace("\n", "\r\n")));

        Assert.Equal(["a", "p"], baseline.Entries.Select(entry => entry.Key.Folder));
        Assert.Equal([4, 3], baseline.Entries.Select(entry => entry.Line));
    }

    private static P0Analyzer.Analysis.Baseline Read(byte[] bytes) => BaselineReader.Read(bytes, new RuleCatalog(AllRules.Descriptors));
}
