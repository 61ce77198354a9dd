using P0Analyzer.Analysis;
using P0Analyzer.Rules;

namespace Architecture.Tests;

/// <summary>One rule is one stem in four places: page, descriptor, analyzer, cases.</summary>
public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<string> Stems = [.. AllRules.Descriptors.Select(rule => rule.Stem)];

    [Fact]
    public void Every_page_is_a_rule_and_every_rule_has_a_page()
        => Assert.Equal(Stems, FileStems("rules", "P0*.md"));

    [Fact]
    public void Every_rule_has_an_analyzer_that_reports_it_alone()
    {
        var reported = AllRules.CreateAnalyzers().Select(analyzer => string.Join('+', analyzer.SupportedDiagnostics.Select(rule => rule.Stem)));

        Assert.Equal(Stems, reported.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_analyzer_is_named_like_its_rule_and_stands_in_its_requirements_folder()
    {
        foreach (var analyzer in AllRules.CreateAnalyzers())
        {
            var rule = Assert.Single(analyzer.SupportedDiagnostics);
            Assert.Equal($"P0Analyzer.Rules.{rule.Requirement}.{rule.Id}{rule.Name}", analyzer.GetType().FullName);
            Assert.True(File.Exists(Path.Combine(SourceTree.Root, "src/P0Analyzer/Rules", rule.Requirement.ToString(), $"{rule.Id}{rule.Name}.cs")));
        }
    }

    [Fact]
    public void No_analyzer_class_is_left_out_of_the_catalogue()
    {
        var classes = typeof(Analyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Analyzer)) && !type.IsAbstract);

        Assert.Equal(
            AllRules.CreateAnalyzers().Select(analyzer => analyzer.GetType().FullName).Order(StringComparer.Ordinal),
            classes.Select(type => type.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_analyzer_is_sealed_and_has_no_state()
    {
        foreach (var type in AllRules.CreateAnalyzers().Select(analyzer => analyzer.GetType()))
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.Empty(type.GetFields(
                System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic));
        }
    }

    [Fact]
    public void Every_rule_has_cases_and_every_other_folder_of_cases_is_of_what_no_rule_reports()
    {
        var cases = Path.Combine(SourceTree.Root, "tests/P0Analyzer.Tests/Cases");
        var folders = Directory.GetDirectories(cases).Where(folder => Directory.EnumerateFiles(folder, "*.go", SearchOption.AllDirectories).Any());

        Assert.Equal(Stems.Prepend("LookAlikes"), folders.Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));
    }

    /// <summary>An ID stays what it was for ever: users' suppressions and configurations name it.</summary>
    [Fact]
    public void Every_released_rule_is_still_known_under_its_name()
    {
        var released = File.ReadLines(Path.Combine(SourceTree.Root, "rules/RELEASED.txt")).Where(line => line.Length > 0 && line[0] != '#').ToList();

        Assert.NotEmpty(released);
        Assert.Empty(released.Except(Stems));
    }

    [Fact]
    public void No_two_rules_share_an_ID_or_a_name()
    {
        Assert.Distinct(AllRules.Descriptors.Select(rule => rule.Id));
        Assert.Distinct(AllRules.Descriptors.Select(rule => rule.Name));
    }

    private static IEnumerable<string> FileStems(string folder, string pattern)
        => Directory.GetFiles(Path.Combine(SourceTree.Root, folder), pattern).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);
}
