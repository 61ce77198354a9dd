using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Configuration;

/// <summary>What a file says, and exactly what is told when it is wrong.</summary>
public sealed class ConfigurationReaderTests
{
    [Theory]
    [InlineData("fils:\n  tests: true\n", "1:1: there is no setting 'fils', did you mean 'files'?")]
    [InlineData("files:\n  tets: true\n", "2:3: 'files' has no setting 'tets', did you mean 'tests'?")]
    [InlineData("files:\n  max-lines: 3\n", "2:3: 'files' has no setting 'max-lines'; it belongs to 'file-size'")]
    [InlineData("files:\n  tests: yes\n", "2:10: 'files.tests' is true or false, not 'yes'")]
    [InlineData("files:\n  tests: \"true\"\n", "2:10: 'files.tests' is true or false, not 'true'")]
    [InlineData("files:\n  tests:\n", "2:9: 'files.tests' is true or false, not nothing")]
    [InlineData("files: [tests]\n", "1:8: 'files' is a group of settings, one on each line below it")]
    [InlineData("files:\n  exclude: legacy\n", "2:12: 'files.exclude' is a list such as [a], or has 'add' and 'remove', not 'legacy'")]
    [InlineData("files:\n  exclude: [../a]\n", "2:13: 'files.exclude' holds a glob such as internal/**/*.go, relative to the configuration, not '../a'")]
    [InlineData("files:\n  exclude: [a, a]\n", "2:16: 'files.exclude' names 'a' twice")]
    [InlineData("files:\n  exclude: [[a]]\n", "2:13: 'files.exclude' holds a glob such as internal/**/*.go, relative to the configuration, not a list")]
    [InlineData("file-size:\n  max-lines: -1\n", "2:14: 'file-size.max-lines' is a whole number from 2 on, not '-1'")]
    [InlineData("file-size.max-lines: 4e2\n", "1:22: 'file-size.max-lines' is a whole number from 2 on, not '4e2'")]
    [InlineData("file-size.max-line: 400\n", "1:1: there is no setting 'file-size.max-line', did you mean 'file-size.max-lines'?")]
    [InlineData("errgroup:\n  limit-range: [30, 5]\n", "2:16: 'errgroup.limit-range' is [] or two whole numbers from 1 on, the least first, as in [5, 30]")]
    [InlineData("errgroup:\n  limit-range: 5\n", "2:16: 'errgroup.limit-range' is [] or two whole numbers as in [5, 30], not '5'")]
    [InlineData("errgroup:\n  loop-variables: go-versions\n", "2:19: 'errgroup.loop-variables' is requirement or go-version, not 'go-versions', did you mean 'go-version'?")]
    [InlineData("rules:\n  P9999: off\n", "2:3: there is no rule 'P9999'")]
    [InlineData("rules:\n  ErrorDiscarded: off\n", "2:3: rules go by their ID here: 'ErrorDiscarded' is P0602")]
    [InlineData("rules:\n  P0602: warnin\n", "2:10: the level of P0602 is error, warning, note or off, not 'warnin', did you mean 'warning'?")]
    [InlineData("rules:\n  P0602: [off]\n", "2:10: the level of P0602 is error, warning, note or off")]
    [InlineData("rules:\n  P0001: off\n", "2:10: P0001 cannot be off: it tells that a file could not be judged")]
    [InlineData("names:\n  inert-imports: { add: [errgroup] }\n", "2:26: 'names.inert-imports' holds 'errgroup' already")]
    [InlineData("names:\n  inert-imports: { remove: [logrusx] }\n", "2:29: 'names.inert-imports' does not hold 'logrusx', did you mean 'logrus'?")]
    [InlineData("names:\n  unchecked-calls: { add: [\"(*bytes.Buffer).Write\"] }\n", "2:28: 'names.unchecked-calls' holds '(bytes.Buffer).Write' already")]
    [InlineData("names:\n  inert-imports: { plus: [x] }\n", "2:20: 'names.inert-imports' has 'add' and 'remove', not 'plus'")]
    [InlineData("names:\n  unchecked-calls: [Close()]\n", "2:21: 'names.unchecked-calls' holds a call such as fmt.Print* or (*bytes.Buffer).Write, not 'Close()'")]
    [InlineData("names:\n  filter-constructors: NewFilter\n", "2:24: 'names.filter-constructors' is a name with one star such as New*Filter, not 'NewFilter'")]
    [InlineData("integrations:\n  Acme: { kind: smc, reason: no hosts }\n", "2:17: the kind of 'Acme' is api, scm, cloud, file-import, seed-scoped, not 'smc'")]
    [InlineData("integrations:\n  Acme: { kind: scm }\n", "2:3: 'Acme' lacks the reason for its kind: verdicts give it")]
    [InlineData("integrations:\n  Acme: { kind: scm, reason: \"-\" }\n", "2:30: the reason for the kind of 'Acme' is a text that says why")]
    [InlineData("integrations:\n  Acme: { reason: no hosts }\n", "2:3: 'Acme' lacks its kind")]
    [InlineData("integrations:\n  Acme: scm\n", "2:9: 'Acme' has a kind and a reason: { kind: scm, reason: why it is one }")]
    [InlineData("integrations:\n  Acme: { kind: scm, reason: x, why: y }\n", "2:33: 'Acme' has no setting 'why'")]
    [InlineData("integrations:\n  pkg/acme: { kind: scm, reason: x }\n", "2:3: 'pkg/acme' names no type; write its name, after its package's path and a dot where several have it: pkg/acme.Acme")]
    [InlineData("files:\n  tests: true\n  tests: false\n", "3:3: 'tests' stands here twice; the first is in line 2")]
    [InlineData("file-size:\n  max-lines: 300\nfile-size.max-lines: 400\n", "3:1: 'file-size.max-lines' is set twice; the first is in line 2")]
    [InlineData("- files\n", "1:1: a configuration begins with a setting such as 'files:' or 'rules:'")]
    [InlineData("files\n", "1:1: a configuration begins with a setting such as 'files:' or 'rules:'")]
    public void A_mistake_is_told_with_its_place_and_what_to_write(string text, string expected)
        => Assert.Equal([expected], Problems(text));

    [Theory]
    [InlineData("files:\n\ttests: true\n", "2:1: a tab indents this line; YAML is indented by spaces")]
    [InlineData("files:\n  tests: true\n---\nfiles:\n", "3:1: a second document begins here; a configuration is one")]
    [InlineData("files:\n  exclude: &all [a]\n", "2:12: '&all' names a value for other places; a configuration has no use for that")]
    [InlineData("files:\n  include: [*.go]\n", "2:13: '*.go' refers to another value; write the value itself, or quote the text")]
    [InlineData("files: !!map {}\n", "1:8: 'tag:yaml.org,2002:map' is a tag; a configuration has none")]
    [InlineData("files:\n  exclude: [a\n", "3:1: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'")]
    [InlineData("? [a]\n: b\n", "1:3: the name of a setting is a word")]
    public void What_is_no_YAML_or_too_much_of_it_is_refused(string text, string expected) => Assert.Equal(expected, Problems(text)[0]);

    [Fact]
    public void All_mistakes_are_told_at_once_by_place()
        => Assert.Equal(
            ["1:1", "3:3", "4:12", "6:10"],
            Problems("rule:\nfiles:\n  test: true\n  exclude: x\nrules:\n  P0602: x\n").Select(problem => string.Join(':', problem.Split(':')[..2])));

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        Assert.Equal(["1:14: this is nested more than 12 deep"], Problems(new string('[', 5000)));
        Assert.Equal(["1:1: the file has 300000 bytes; a configuration has at most 262144"], Problems(new string('#', 300_000)));
    }

    [Fact]
    public void What_is_not_UTF8_is_told_with_its_place()
        => Assert.Equal("2:4: this is not UTF-8", Only(ConfigurationReader.Read([(byte)'#', (byte)'\n', (byte)'#', (byte)' ', (byte)'a', 0xff], "p0.yaml", Catalog)));

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("rules:\nfiles:\n")]
    [InlineData("\uFEFFfiles:\r\n  tests: false\r\n")]
    public void Nothing_said_is_the_default(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Problems);
        Assert.Equal(P0Configuration.Default.Hash, reading.Configuration.Hash);
    }

    [Fact]
    public void Every_group_is_taken_up_with_its_origins()
    {
        var reading = Read("""
            files:
              exclude: ["legacy/**"]
              tests: true
            rules:
              P0504: off
              P0606: error
            errgroup:
              limit-range: [5, 30]
            errgroup.loop-variables: go-version
            pagination: { accept-api-signal: true }
            file-size: { max-lines: 300 }
            names:
              filter-types: [Sieve]
              filter-constructors: Make*Sieve
              inert-imports:
                add: [telemetry]
                remove: [lo]
              unchecked-calls: { add: ["(*example.com/x.Y).Close"] }
            integrations:
              Acme: { kind: scm, reason: it has no hosts }
              pkg/globex.Client: { kind: cloud, reason: it is one }
            """);
        var configuration = reading.Configuration;

        Assert.Empty(reading.Problems);
        Assert.Equal("legacy/**", Assert.Single(configuration.Files.Exclude));
        Assert.True(configuration.Files.Tests);
        Assert.Null(configuration.Analysis.Levels.Of(Descriptors.P0504MaxPagesNotNamed));
        Assert.Equal(DiagnosticLevel.Error, configuration.Analysis.Levels.Of(Descriptors.P0606ErrorSwallowed));
        Assert.Equal(new NumberRange(5, 30), configuration.Analysis.LimitRange);
        Assert.Equal(LoopVariableReading.GoVersion, configuration.Analysis.LoopVariables);
        Assert.True(configuration.Analysis.AcceptApiSignal);
        Assert.Equal(300, configuration.Analysis.MaxFileLines);
        Assert.True(configuration.Knowledge.Filters.IsFilterType("", "Sieve"));
        Assert.False(configuration.Knowledge.Filters.IsFilterType("", "VMFilter"));
        Assert.True(configuration.Knowledge.Filters.IsConstructor("MakeVMSieve"));
        Assert.True(configuration.Knowledge.ExternalCalls.IsInert("example.com/telemetry/v2"));
        Assert.False(configuration.Knowledge.ExternalCalls.IsInert("github.com/samber/lo"));
        Assert.True(configuration.Knowledge.Errors.Unchecked.Contains("example.com/x", "Y", "Close"));
        Assert.True(configuration.Knowledge.Errors.Unchecked.Contains("fmt", "Println"));
        Assert.Equal(new IntegrationSetting("Acme", IntegrationKind.Scm, "it has no hosts"), configuration.Integrations[0]);
        Assert.Equal("p0.yaml:3", configuration.Origins["files.tests"].ToString());
        Assert.Equal("p0.yaml:9", configuration.Origins["errgroup.loop-variables"].ToString());
    }

    internal static ConfigurationReading Read(string text) => ConfigurationReader.Read(Encoding.UTF8.GetBytes(text), "p0.yaml", Catalog);

    private static RuleCatalog Catalog { get; } = new(AllRules.Descriptors);

    private static string[] Problems(string text) => [.. Read(text).Problems.Select(Words)];

    private static string Only(ConfigurationReading reading) => Words(Assert.Single(reading.Problems));

    private static string Words(ConfigurationProblem problem) => $"{problem.Line}:{problem.Column}: {problem.Message}";
}
