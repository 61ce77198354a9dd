using P0Analyzer.Analysis;
using P0Analyzer.Configuration;
using P0Analyzer.Configuration.Keys;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Configuration;

/// <summary>Loader, rule pages, schema, template, page and hash speak of the same settings.</summary>
public sealed class ConfigurationDescriptionTests
{
    private static readonly RuleCatalog Catalog = new(AllRules.Descriptors);

    [Fact]
    public void The_options_are_those_that_the_rules_pages_declare()
    {
        var declared = AllRules.Descriptors.SelectMany(rule => rule.Options)
            .Select(option => $"{option.Key}: {option.Default}; {option.Description}").Distinct().Order(StringComparer.Ordinal);
        var known = ConfigurationKeys.All.Where(key => key.Section is not ("files" or ConfigurationKeys.Baseline or NameKeys.Section))
            .Select(key => $"{key.Path}: {key.Default}; {key.Description}").Order(StringComparer.Ordinal);

        Assert.Equal(declared, known);
    }

    [Fact]
    public void The_choices_are_those_that_the_rules_pages_declare()
    {
        foreach (var option in AllRules.Descriptors.SelectMany(rule => rule.Options).Where(option => option.Type == RuleOptionType.Choice))
        {
            foreach (var choice in option.Choices) Assert.Empty(ConfigurationReaderTests.Read($"{option.Key}: {choice}\n").Problems);
            Assert.Contains(string.Join(" or ", option.Choices), ConfigurationReaderTests.Read($"{option.Key}: none\n").Problems[0].Message);
        }
    }

    [Fact]
    public void Every_setting_is_read_back_as_it_is_shown()
    {
        const string text = "files:\n  tests: true\nrules:\n  P0504: off\nerrgroup:\n  limit-range: [5, 30]\nnames:\n  client-suffixes: [\"on\", gateway]\n"
            + "integrations:\n  Acme: { kind: scm, reason: \"a: \\\"b\\\" # c\" }\n";
        var first = ConfigurationReaderTests.Read(text);
        var second = ConfigurationReaderTests.Read(Show(first.Configuration));

        Assert.Empty(first.Problems);
        Assert.Empty(second.Problems);
        Assert.Equal(Show(first.Configuration).Split('\n')[1..].Select(WithoutOrigin), Show(second.Configuration).Split('\n')[1..].Select(WithoutOrigin));
        Assert.Contains("  tests: true # p0.yaml:2\n", Show(first.Configuration));
        Assert.Contains("  generated: false # default\n", Show(first.Configuration));
        Assert.Contains("  P0504: off # p0.yaml:4\n", Show(first.Configuration));
    }

    [Fact]
    public void The_template_changes_nothing_and_stays_right_when_its_marks_are_taken_away()
    {
        using var text = new StringWriter { NewLine = "\n" };
        ConfigurationTemplate.Write(Catalog, text);
        var template = text.ToString();

        var silent = ConfigurationReaderTests.Read(template);
        Assert.Empty(silent.Problems);
        Assert.Empty(silent.Configuration.Origins);

        // A comment that holds a setting or an item begins with a small letter, an ID, a dash or a type's name and a colon.
        var settings = template.Split('\n')
            .Select(line => System.Text.RegularExpressions.Regex.Replace(line, @"^  # (?=[a-zP][\w-]*:|  - |Acme:)", "  "));
        var all = ConfigurationReaderTests.Read(string.Join('\n', settings));
        Assert.Empty(all.Problems);
        Assert.Equal(ConfigurationKeys.All.Length + AllRules.Descriptors.Length + 1, all.Configuration.Origins.Count);
        Assert.Equal(P0Configuration.Default.Hash, (all.Configuration with { Integrations = [], Analysis = AnalysisOptions.Default }).Hash);
    }

    [Fact]
    public void The_committed_schema_is_fresh()
    {
        using var written = new MemoryStream();
        ConfigurationSchema.Write(Catalog, written);
        var fresh = System.Text.Encoding.UTF8.GetString(written.ToArray());

        var path = Path.Combine(RepositoryPaths.Root, "schemas", "p0-configuration.schema.json");
        Assert.True(
            System.IO.File.Exists(path) && System.IO.File.ReadAllText(path) == fresh,
            "schemas/p0-configuration.schema.json is stale: p0 config schema > schemas/p0-configuration.schema.json");
    }

    [Fact]
    public void The_page_has_every_setting_with_its_default_and_meaning()
    {
        var page = System.IO.File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "configuration.md"));
        foreach (var section in ConfigurationKeys.Sections.Where(section => section is not (ConfigurationKeys.Rules or ConfigurationKeys.Integrations)))
        {
            var table = $"| `{section}:` | default | meaning |\n| --- | --- | --- |\n"
                + string.Concat(ConfigurationKeys.All.Where(key => key.Section == section).Select(Row));
            Assert.True(page.Contains(table, StringComparison.Ordinal), $"docs/configuration.md is stale. It has to have\n{table}");
        }
    }

    [Fact]
    public void The_examples_of_the_page_are_right()
    {
        var page = System.IO.File.ReadAllText(Path.Combine(RepositoryPaths.Root, "docs", "configuration.md"));
        var examples = page.Split("```yaml\n")[1..].Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Empty(ConfigurationReaderTests.Read(example).Problems));
    }

    [Fact]
    public void Equal_meanings_have_one_hash_and_others_another()
    {
        const string empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        Assert.Equal(empty, P0Configuration.Default.Hash);
        Assert.Equal(empty, Hash("file-size.max-lines: 400\nfiles:\n  excluded-folders: [node_modules, vendor, .git, testdata]\n"));
        Assert.Equal(Hash("rules: { P0504: off, P0606: note }\n"), Hash("# other words\nrules:\n  P0606: note\n  P0504: \"off\"\n"));

        string[] different =
        [
            "rules: { P0504: off }", "rules: { P0504: note }", "files: { tests: true }", "files: { exclude: [a] }", "baseline: { file: a.jsonl }", "errgroup: { limit-range: [1, 9] }",
            "names: { client-suffixes: [x] }", "integrations: { A: { kind: scm, reason: x } }", "integrations: { A: { kind: scm, reason: y } }",
        ];
        Assert.Equal(different.Length + 1, different.Select(Hash).Append(empty).Distinct().Count());
    }

    private static string Hash(string text)
    {
        var reading = ConfigurationReaderTests.Read(text);
        Assert.Empty(reading.Problems);
        return reading.Configuration.Hash;
    }

    private static string Show(P0Configuration configuration)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ConfigurationPrinter.Write(configuration, Catalog, text);
        return text.ToString();
    }

    private static string WithoutOrigin(string line) => System.Text.RegularExpressions.Regex.Replace(line, @" # (default|command line|p0\.yaml:\d+)$", "");

    private static string Row(ConfigurationKey key) => $"| `{key.Name}` | {(key.Default is { } written ? $"`{written}`" : "a longer list")} | {key.Description} |\n";
}
