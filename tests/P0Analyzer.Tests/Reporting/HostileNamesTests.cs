using System.Xml;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.GitHub;
using P0Analyzer.Reporting.JUnit;
using P0Analyzer.Reporting.Markdown;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Reporting;

/// <summary>Names and comments that would like to be commands, markup or escapes.</summary>
public class HostileNamesTests
{
    private const string Name = "a\n::error::own,%:\e[31m<b>|`[x](javascript:y)@all#1\u202e\uffff.go";

    [Fact]
    public void A_workflow_command_stays_one_with_its_values()
    {
        var lines = new GitHubReporter().Write(Hostile()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("::error file=x/a\\x0a%3A%3Aerror%3A%3Aown%2C%25%3A\\x1b[31m", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.StartsWith("::error file=", StringComparison.Ordinal) || !line.StartsWith("::", StringComparison.Ordinal), line));
        Assert.All(lines, line => Assert.DoesNotContain('\e', line));
    }

    [Theory]
    [InlineData("a%b\r\nc", "a%25b%0D%0Ac")]
    [InlineData("a:b,c", "a:b,c")]
    public void Data_is_escaped_as_the_runner_reads_it(string text, string expected) => Assert.Equal(expected, WorkflowCommand.Data(text));

    [Theory]
    [InlineData("a%b\r\nc", "a%25b%0D%0Ac")]
    [InlineData("a:b,c", "a%3Ab%2Cc")]
    public void A_property_is_escaped_as_the_runner_reads_it(string text, string expected) => Assert.Equal(expected, WorkflowCommand.Property(text));

    [Theory]
    [InlineData("plain words, 12 - 3", "plain words, 12 - 3")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<script>&amp;", "&lt;script&gt;&amp;amp;")]
    [InlineData("[x](y)", "\\[x\\]\\(y\\)")]
    [InlineData("![i]", "\\!\\[i\\]")]
    [InlineData("@all #1", "@&#8203;all #&#8203;1")]
    [InlineData("https://x.y", "https&#58;//x.y")]
    [InlineData("www.x.y", "www&#8203;.x.y")]
    [InlineData("_a_ *b* `c` ~d~ \\", "\\_a\\_ \\*b\\* \\`c\\` \\~d\\~ \\\\")]
    [InlineData("a\nb\tc\e", "a\\\\x0ab c\\\\x1b")]
    public void Markdown_reads_as_it_is_written(string text, string expected) => Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void A_comment_has_no_markup_of_theirs()
    {
        var page = new MarkdownReporter().Write(Hostile());

        Assert.Contains("&lt;b&gt;\\|\\`\\[x\\]\\(javascript&#58;y\\)@&#8203;all#&#8203;1", page);
        Assert.DoesNotContain("<b>", page);
        Assert.DoesNotContain("](javascript", page);
        Assert.DoesNotContain('\e', page);
        Assert.DoesNotContain('\u202e', page);
    }

    [Fact]
    public void A_comment_stays_below_the_length_that_GitHub_takes_and_counts_what_is_not_there()
    {
        var files = Enumerable.Range(0, 300).Select(index => ($"acme{index}/acme.go", Reports.Acme.Replace("Acme", $"Acme{new string('x', 100)}{index}"))).ToArray();

        var page = new MarkdownReporter().Write(Reports.Of(files));

        Assert.InRange(page.Length, 30_000, 65_536);
        Assert.Matches("… and \\d+ more integrations", page);
        Assert.Matches("… and \\d+ more findings", page);
        Assert.EndsWith("</details>\n", page);
    }

    [Fact]
    public void The_XML_is_well_formed_and_of_the_usual_shape()
    {
        var xml = new JUnitReporter().Write(Hostile());

        var document = new XmlDocument();
        document.LoadXml(xml);
        Assert.Empty(JUnitSchema.Validate(xml));
        Assert.Contains(document.SelectNodes("//testcase/@classname")!.Cast<XmlNode>(), name => name.Value!.Contains("<b>|`[x](javascript:y)@all#1\\u202e\\uffff.go"));
        Assert.DoesNotContain('\e', xml);
    }

    [Fact]
    public void Each_requirement_is_a_case_and_its_status_an_element()
    {
        var document = new XmlDocument();
        document.LoadXml(new JUnitReporter().Write(Reports.Of(("acme/acme.go", Reports.Acme))));

        var suite = document.SelectSingleNode("/testsuites/testsuite[@name='Acme (acme)']")!;
        Assert.Equal("7", suite.Attributes!["tests"]!.Value);
        Assert.Equal(suite.SelectNodes("testcase/failure")!.Count.ToString(), suite.Attributes["failures"]!.Value);
        Assert.Equal(suite.SelectNodes("testcase/skipped")!.Count.ToString(), suite.Attributes["skipped"]!.Value);
        Assert.StartsWith("P010", suite.SelectSingleNode("testcase[@name='VMFilter']/failure")!.Attributes!["message"]!.Value);
        Assert.NotNull(suite.SelectSingleNode("testcase[@name='errgroup safety']/skipped"));
        Assert.StartsWith("pass: ", suite.SelectSingleNode("testcase[@name='File size']/system-out")!.InnerText);
    }

    [Fact]
    public void Nothing_at_all_is_a_document_too()
    {
        var xml = new JUnitReporter().Write(Reports.Of(("clean/clean.go", "package clean\n")));

        Assert.Empty(JUnitSchema.Validate(xml));
        Assert.Contains("tests=\"0\"", xml);
    }

    /// <summary>A finding and a syntax error in a file with a name that no honest person gives.</summary>
    private static Report Hostile() => Reports.Of(($"x/{Name}", "package x\n\nfunc f() (int, error)\n\nfunc g() { _, _ = f() }\n\nvar = 3\n"), ("acme/acme.go", Reports.Acme));
}
