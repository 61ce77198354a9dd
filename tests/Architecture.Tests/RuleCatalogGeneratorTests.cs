using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Architecture.Tests;

/// <summary>What the compiler says about a rule's page that is not one.</summary>
public sealed class RuleCatalogGeneratorTests
{
    private const string Page = """
        ---
        id: P0499
        name: GroupOfOne
        requirement: errgroup
        level: note
        title: A group has one member
        messages:
          default: "The group '{0}' has one member."
        options:
          - key: errgroup.least-members
            type: integer
            default: "2"
            description: "How many make a group."
        precision: high
        tags: [errgroup, style]
        ---

        ## Why

        One is no group, *says* `go`.

        ## Bad

        ```go bad
        package a
        ```

        ## Good

        ```go good
        package a
        ```

        ## Options

        `errgroup.least-members`

        ## References

        - none
        """;

    [Fact]
    public void A_page_becomes_a_descriptor()
    {
        var result = Generate(("P0499-GroupOfOne.md", Page));
        Assert.Empty(result.Diagnostics);
        var code = result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("Descriptors.g.cs", StringComparison.Ordinal)).ToString();
        Assert.Contains("DiagnosticDescriptor P0499GroupOfOne = new()", code);
        Assert.Contains("Description = \"One is no group, says go.\"", code);
        Assert.Contains("new(\"errgroup.least-members\", RuleOptionType.Integer, \"2\", \"How many make a group.\")", code);
        Assert.Contains("MessageFormats = [new(\"default\", \"The group '{0}' has one member.\")]", code);
    }

    [Theory]
    [InlineData("id: P0499", "id: P499", 2, "an id is 'P0', the requirement's digit and two digits")]
    [InlineData("name: GroupOfOne", "name: GroupOfTwo", 3, "the file of this rule is 'P0499-GroupOfTwo.md'")]
    [InlineData("requirement: errgroup", "requirement: pagination", 4, "the requirement of P0499 is 'errgroup'")]
    [InlineData("level: note", "level: fatal", 5, "'level' is one of error, warning, note")]
    [InlineData("level: note", "level note", 5, "a line is 'key: value'")]
    [InlineData("level: note", "level: note\nlevel: error", 6, "'level' is said twice")]
    [InlineData("level: note", "level: note\nsince: 1", 6, "'since' is not one of")]
    [InlineData("title: A group has one member", "title: A group has one member.", 6, "a title has no full stop")]
    [InlineData("title: A group has one member", "title: Groups: one member", 6, "needs quotes")]
    [InlineData("title: A group has one member", "title: \"A group", 6, "ends on the line it begins on")]
    [InlineData("has one member.\"", "has one member\"", 8, "a message ends with a full stop")]
    [InlineData("'{0}'", "{0}", 8, "a placeholder is a digit in braces in single quotes")]
    [InlineData("  default: \"The group", "  other: \"The group", 8, "the first message is 'default'")]
    [InlineData("    type: integer", "   type: integer", 11, "a key here is indented by")]
    [InlineData("default: \"2\"", "default: two", 12, "'two' is no value of this option")]
    [InlineData("tags: [errgroup, style]", "tags: [errgroup, style", 15, "a list ends with ']'")]
    [InlineData("## Good", "## Fine", 28, "the headings are ## Why, ## Bad, ## Good, ## Options, ## References, in this order")]
    [InlineData("```go bad", "```go", 17, "a page has an example '```go bad'")]
    public void A_mistake_is_told_with_its_line(string right, string wrong, int line, string message)
    {
        var result = Generate(("P0499-GroupOfOne.md", Page.Replace(right, wrong)));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Contains(message, diagnostic.GetMessage());
        Assert.Equal(line, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Equal("P0499-GroupOfOne.md", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Two_pages_with_one_ID_are_refused()
    {
        var result = Generate(("P0499-GroupOfOne.md", Page), ("P0499-Lonely.md", Page.Replace("GroupOfOne", "Lonely")));
        Assert.Contains("'P0499' is P0499GroupOfOne's", Assert.Single(result.Diagnostics).GetMessage());
    }

    [Fact]
    public void Two_pages_that_describe_an_option_differently_are_refused()
    {
        var other = Page.Replace("GroupOfOne", "Lonely").Replace("P0499", "P0498").Replace("\"2\"", "\"3\"");
        var result = Generate(("P0499-GroupOfOne.md", Page), ("P0498-Lonely.md", other));
        Assert.Contains("another page describes 'errgroup.least-members' differently", Assert.Single(result.Diagnostics).GetMessage());
    }

    [Fact]
    public void The_rule_set_has_another_version_when_any_page_changes_and_only_then()
    {
        var other = ("P0498-Lonely.md", Page.Replace("GroupOfOne", "Lonely").Replace("P0499", "P0498"));
        var version = Version(("P0499-GroupOfOne.md", Page), other);

        Assert.Matches("^[0-9a-f]{12}$", version);
        Assert.Equal(version, Version(other, ("P0499-GroupOfOne.md", Page)));
        Assert.Equal(version, Version(("P0499-GroupOfOne.md", Page.Replace("\n", "\r\n")), other));
        Assert.NotEqual(version, Version(("P0499-GroupOfOne.md", Page.Replace("One is no group", "One is a group")), other));
        Assert.NotEqual(version, Version(("P0499-GroupOfOne.md", Page)));
    }

    private static string Version(params (string Path, string Text)[] pages)
    {
        var code = Generate(pages).GeneratedTrees.Single(tree => tree.FilePath.EndsWith("RuleSet.g.cs", StringComparison.Ordinal)).ToString();
        return System.Text.RegularExpressions.Regex.Match(code, "Version = \"(.*)\"").Groups[1].Value;
    }

    private static GeneratorDriverRunResult Generate(params (string Path, string Text)[] pages) => CSharpGeneratorDriver
        .Create(new RuleCatalogGenerator.RuleCatalogGenerator())
        .AddAdditionalTexts([.. pages.Select(page => new PageText(page.Path, page.Text))])
        .RunGenerators(CSharpCompilation.Create("rules"))
        .GetRunResult();

    private sealed class PageText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
