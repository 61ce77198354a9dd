using P0Analyzer.Analysis;
using P0Analyzer.Rules;

namespace Architecture.Tests;

/// <summary>What a page says can be found, read and shown, and is said by its rule.</summary>
public sealed class RuleCatalogTests
{
    private static readonly RuleCatalog Catalog = new(AllRules.Descriptors);

    public static TheoryData<string> Stems => [.. AllRules.Descriptors.Select(descriptor => descriptor.Stem)];

    public static TheoryData<string> AnalyzedStems =>
        [.. AllRules.CreateAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Stem)];

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_rule_is_found_by_its_ID_its_name_and_both(string stem)
    {
        foreach (var key in new[] { stem[..5], stem[6..], stem, stem.ToUpperInvariant() })
        {
            Assert.True(Catalog.TryFind(key, out var found), key);
            Assert.Equal(stem, found.Stem);
        }
        Assert.False(Catalog.TryFind(stem[..5] + "-SomethingElse", out _));
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void The_text_of_a_page_is_embedded_without_its_front_matter(string stem)
    {
        Assert.True(Catalog.TryFind(stem, out var descriptor));
        var help = RuleCatalog.HelpText(descriptor);
        Assert.StartsWith("## Why\n", help);
        Assert.EndsWith(help, File.ReadAllText(Path.Combine(SourceTree.Root, $"rules/{stem}.md")));
    }

    [Theory]
    [MemberData(nameof(AnalyzedStems))]
    public void Each_message_of_a_page_is_said_by_its_rules(string stem)
    {
        Assert.True(Catalog.TryFind(stem, out var descriptor));
        var folder = Path.Combine(SourceTree.Root, "src/P0Analyzer/Rules", descriptor.Requirement.ToString());
        var code = string.Concat(Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var unsaid = descriptor.MessageFormats
            .Where(format => format.Id != DiagnosticDescriptor.DefaultMessage && !code.Contains($"\"{format.Id}\"", StringComparison.Ordinal))
            .Select(format => format.Id);
        Assert.Empty(unsaid);
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_descriptor_fits_what_code_scanning_shows(string stem)
    {
        Assert.True(Catalog.TryFind(stem, out var descriptor));
        Assert.InRange(descriptor.Title.Length, 1, 100);
        Assert.InRange(descriptor.Description.Length, 1, 1024);
        Assert.InRange(descriptor.Tags.Length, 1, 10);
        Assert.DoesNotContain(descriptor.MessageFormats, format => format.Text.Length > 300);
    }
}
