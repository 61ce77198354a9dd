using System.Text;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Reporting.Sarif.Verification;

namespace P0Analyzer.Tests.Reporting.Sarif;

public class SarifVerifierTests
{
    private const string Rule = """{"id":"A1","name":"Rule","shortDescription":{"text":"s"},"fullDescription":{"text":"f"},"help":{"text":"h"},"properties":{"tags":["t"],"security-severity":"7.5"}}""";

    private const string Result =
        """{"ruleId":"A1","ruleIndex":0,"level":"error","message":{"text":"See [it](1)."},"locations":[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"a/b.go"},"region":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":3}}}]}""";

    private const string Log =
        $$$"""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T","rules":[{{{Rule}}}]}},"automationDetails":{"id":"t/"},"originalUriBaseIds":{"ROOT":{"uri":"file:///src/"}},"results":[{{{Result}}}]}]}""";

    [Fact]
    public void A_sound_log_has_no_problem() => Assert.Empty(Verify(Log, forGitHub: true));

    [Theory]
    [InlineData("\"startColumn\":3", "\"startColumn\":0", "region/startColumn", "count from 1")]
    [InlineData("\"startLine\":2", "\"startLine\":-1", "region/startLine", "count from 1")]
    [InlineData("\"startLine\":2", "\"startLine\":1.5", "region/startLine", "count from 1")]
    [InlineData("\"endLine\":2", "\"endLine\":1", "region/endLine", "before it begins")]
    [InlineData("\"endColumn\":3", "\"endColumn\":2", "region/endColumn", "before it begins")]
    [InlineData("a/b.go", "a/../../b.go", "artifactLocation/uri", "leave the repository")]
    [InlineData("a/b.go", "a/%2e%2E/b.go", "artifactLocation/uri", "leave the repository")]
    [InlineData("a/b.go", "/a/b.go", "artifactLocation/uri", "begins with no '/'")]
    [InlineData("a/b.go", "a b.go", "artifactLocation/uri", "percent-encoded")]
    [InlineData("a/b.go", "a%zz.go", "artifactLocation/uri", "hexadecimal")]
    [InlineData("a/b.go", "a\\\\b.go", "artifactLocation/uri", "not '\\'")]
    [InlineData("a/b.go", "", "artifactLocation/uri", "empty")]
    [InlineData("\"uri\":\"a/b.go\"", "\"uri\":\"a/b.go\",\"uriBaseId\":\"SRC\"", "artifactLocation/uriBaseId", "does not define 'SRC'")]
    [InlineData("file:///src/", "file:///src", "originalUriBaseIds/ROOT/uri", "ends with a slash")]
    [InlineData("\"level\":\"error\"", "\"level\":\"error\",\"kind\":\"pass\"", "results/0/level", "'pass' has the level 'none'")]
    [InlineData("\"level\":\"error\"", "\"level\":\"none\"", "results/0/level", "no failure")]
    [InlineData("\"level\":\"error\"", "\"level\":\"fatal\"", "results/0/level", "'fatal' is no level")]
    [InlineData("\"level\":\"error\"", "\"kind\":\"passed\"", "results/0/kind", "'passed' is no kind")]
    [InlineData("\"ruleId\":\"A1\"", "\"ruleId\":\"A2\"", "results/0/ruleId", "no rule has the id 'A2'")]
    [InlineData("\"ruleId\":\"A1\",\"ruleIndex\":0", "\"ruleIndex\":1", "results/0/ruleIndex", "there is no rule 1")]
    [InlineData("\"ruleId\":\"A1\",\"ruleIndex\":0,", "", "results/0", "names its rule")]
    [InlineData("See [it](1).", "", "message/text", "empty")]
    [InlineData("[it](1)", "[it](7)", "message/text", "location 7 leads nowhere")]
    [InlineData("{\"text\":\"h\"}", "{}", "rules/0/help", "help.text")]
    [InlineData("\"7.5\"", "7.5", "rules/0/properties/security-severity", "written as a string")]
    [InlineData("\"2.1.0\"", "\"2.0.0\"", "/version", "2.1.0")]
    public void A_problem_is_told_with_its_place(string sound, string broken, string place, string message)
    {
        Assert.Contains(sound, Log);

        var problem = Assert.Single(Verify(Log.Replace(sound, broken)));

        Assert.EndsWith(place, problem.Pointer);
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void Escaped_brackets_are_no_link() => Assert.Empty(Verify(Log.Replace("[it](1)", "\\\\[it\\\\](7)")));

    [Fact]
    public void A_part_of_a_rule_is_known() => Assert.Empty(Verify(Log.Replace("\"ruleId\":\"A1\"", "\"ruleId\":\"A1/part\"")));

    [Theory]
    [InlineData("\"level\":\"error\"", "\"kind\":\"pass\"")]
    [InlineData("\"level\":\"error\"", "\"suppressions\":[{\"kind\":\"inSource\"}]")]
    public void What_becomes_an_alert_and_is_none_is_a_problem_for_an_upload_alone(string sound, string other)
    {
        Assert.Empty(Verify(Log.Replace(sound, other)));
        Assert.Contains("open an alert", Assert.Single(Verify(Log.Replace(sound, other), forGitHub: true)).Message);
    }

    [Fact]
    public void More_than_code_scanning_takes_is_a_problem()
    {
        Assert.Contains("there are 21 tags", Single(Log.Replace("[\"t\"]", $"[{Repeat("\"t\"", 21)}]")));
        Assert.Contains("there are 25001 results", Single(Log.Replace(Result, Repeat(Result, 25_001))));
        Assert.Contains("1025 characters", Single(Log.Replace("\"text\":\"s\"", $"\"text\":\"{new string('s', 1025)}\"")));
        Assert.Contains("the same category", Single(Log.Replace("\"runs\":[", "\"runs\":[" + Log["{\"version\":\"2.1.0\",\"runs\":[".Length..^2] + ",")));
    }

    [Theory]
    [InlineData("", "line 1, byte 1: ")]
    [InlineData("{\n \"version\": \"2.1.0\",,\n}", "line 2, byte 21: ")]
    [InlineData("{\"a\":1,\"a\":2}", "it is not JSON that can be read")]
    public void What_is_no_JSON_is_refused_with_its_place(string text, string message)
    {
        Assert.Contains(message, Assert.Throws<SarifFormatException>(() => Verify(text)).Message);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Assert.Throws<SarifFormatException>(() => Verify(new string('[', 100_000)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":{}}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[1,null,[]]}")]
    [InlineData("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":7,\"results\":\"x\"}]}")]
    public void Values_of_other_kinds_are_problems_and_no_crash(string text) => Assert.NotEmpty(Verify(text));

    [Fact]
    public void Problems_end_after_a_thousand()
    {
        Assert.Equal(1000, Verify(Log.Replace(Result, Repeat(Result.Replace("\"startColumn\":3", "\"startColumn\":0"), 2000))).Count);
    }

    private static string Repeat(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));

    private static string Single(string log) => Assert.Single(Verify(log)).Message;

    private static IReadOnlyList<SarifProblem> Verify(string log, bool forGitHub = false) => SarifVerifier.Verify(Encoding.UTF8.GetBytes(log), forGitHub);
}
