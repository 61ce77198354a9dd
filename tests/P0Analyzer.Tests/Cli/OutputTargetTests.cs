using P0Analyzer.Cli;

namespace P0Analyzer.Tests.Cli;

public class OutputTargetTests
{
    [Theory]
    [InlineData("sarif=x", null, "sarif", "x")]
    [InlineData("sarif=x", "json", "sarif", "x")]
    [InlineData("text=a=b.json", null, "text", "a=b.json")]
    [InlineData("out/x", "json", "json", "out/x")]
    [InlineData("x.sarif", "json", "json", "x.sarif")]
    [InlineData("x.sarif", null, "sarif", "x.sarif")]
    [InlineData("x.SARIF.json", null, "sarif", "x.SARIF.json")]
    [InlineData("x.json", null, "json", "x.json")]
    [InlineData("x.md", null, "markdown", "x.md")]
    [InlineData("junit.xml", null, "junit", "junit.xml")]
    [InlineData("github=x.json", null, "github", "x.json")]
    [InlineData("x.txt", null, "text", "x.txt")]
    [InlineData("./sraif=x", null, "text", "./sraif=x")]
    [InlineData("C=x", null, "text", "C=x")]
    public void The_format_is_the_prefix_or_the_given_one_or_that_of_the_name(string value, string? given, string format, string path)
    {
        var target = OutputTarget.Parse(value, given is null ? null : OutputFormat.Named(given));

        Assert.Equal(new OutputTarget(OutputFormat.Named(format)!, path), target);
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
