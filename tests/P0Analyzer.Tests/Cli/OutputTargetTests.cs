using P0Analyzer.Cli;

namespace P0Analyzer.Tests.Cli;

public class OutputTargetTests
{
    [Theory]
    [InlineData("sarif=x", null, "Sarif", "x")]
    [InlineData("sarif=x", "Json", "Sarif", "x")]
    [InlineData("text=a=b.json", null, "Text", "a=b.json")]
    [InlineData("out/x", "Json", "Json", "out/x")]
    [InlineData("x.sarif", "Json", "Json", "x.sarif")]
    [InlineData("x.sarif", null, "Sarif", "x.sarif")]
    [InlineData("x.SARIF.json", null, "Sarif", "x.SARIF.json")]
    [InlineData("x.json", null, "Json", "x.json")]
    [InlineData("x.txt", null, "Text", "x.txt")]
    [InlineData("./sraif=x", null, "Text", "./sraif=x")]
    [InlineData("C=x", null, "Text", "C=x")]
    public void The_format_is_the_prefix_or_the_given_one_or_that_of_the_name(string value, string? given, string format, string path)
    {
        var target = OutputTarget.Parse(value, given is null ? null : Enum.Parse<OutputFormat>(given));

        Assert.Equal(new OutputTarget(Enum.Parse<OutputFormat>(format), path), target);
    }

    [Theory]
    [InlineData("sarif=")]
    [InlineData("sraif=x")]
    [InlineData("-x")]
    [InlineData("json=--bogus")]
    public void What_names_no_file_or_no_format_is_refused(string value)
    {
        Assert.Throws<UsageException>(() => OutputTarget.Parse(value, null));
    }
}
