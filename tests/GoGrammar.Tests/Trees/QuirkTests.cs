using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar.Tests.Trees;

/// <summary>Places where go/ast is not what one would guess.</summary>
public sealed class QuirkTests
{
    [Fact]
    public void A_raw_string_loses_its_carriage_returns_and_ends_as_much_earlier()
    {
        var tree = GoSyntaxTree.Parse(SourceText.From("package p\r\nvar x = `a\r\nb`\r\n"));
        var literal = tree.Root.Descendants<BasicLit>().Single();
        Assert.Equal("`a\nb`", literal.Value);
        Assert.Equal(5, literal.Span.Length);
    }

    [Fact]
    public void A_byte_order_mark_counts_as_three_columns()
    {
        var tree = GoSyntaxTree.Parse(new SourceText([0xEF, 0xBB, 0xBF, .. "package p"u8]));
        Assert.Empty(tree.Diagnostics);
        Assert.StartsWith("File 1:4-1:13\n", TreeText.Print(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_literal_is_cut_after_forty_bytes_even_inside_a_character()
    {
        var tree = GoSyntaxTree.Parse(SourceText.From($"package p; var x = \"{new string('a', 38)}é\""));
        Assert.Contains($"value=\"\\\"{new string('a', 38)}\\xc3\"", TreeText.Print(tree), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u200b", @"\u200b")]
    [InlineData("\U000E0001", @"\U000e0001")]
    [InlineData("é世", "é世")]
    [InlineData("\t\a\u007f", @"\t\a\x7f")]
    public void A_literal_is_quoted_as_Go_quotes(string text, string quoted)
    {
        var builder = new StringBuilder();
        GoQuoting.AppendQuoted(builder, Encoding.UTF8.GetBytes(text));
        Assert.Equal($"\"{quoted}\"", builder.ToString());
    }

    [Fact]
    public void Counts_are_sorted_by_kind()
    {
        var writer = new StringWriter();
        SyntaxTreePrinter.PrintKinds(GoSyntaxTree.Parse(SourceText.From("package p; var x, y = 1, -z")), writer);
        Assert.Equal(" BasicLit=1 File=1 GenDecl=1 Ident=4 UnaryExpr=1 ValueSpec=1", writer.ToString());
    }

    [Fact]
    public void Comments_are_grouped_as_go_parser_groups_them()
    {
        const string Source = """
            // one
            // two

            /* three */ // four
            package p // five
            // six
            var x = 1 + // seven
            	// eight
            	2
            /* nine
            */ // ten
            """;
        var groups = GoSyntaxTree.Parse(SourceText.From(Source)).Root.Comments;
        string[] expected = ["// one|// two", "/* three */|// four", "// five", "// six", "// seven", "// eight", "/* nine\n*/|// ten"];
        Assert.Equal(expected, groups.Select(group => string.Join('|', group.List.Select(comment => comment.Text))));
    }
}
