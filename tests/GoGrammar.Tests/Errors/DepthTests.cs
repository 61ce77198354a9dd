using GoGrammar.Syntax;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Errors;

/// <summary>Go stops at 100,000 levels of nesting; .NET's stack would be gone long before.</summary>
public sealed class DepthTests
{
    /// <summary>What opens a level, what stands in the middle, what closes a level, and how many of Go's levels it makes.</summary>
    public static TheoryData<string, string, string, string, string, int> Nesting => new()
    {
        { "var x = ", "(", "1", ")", "", 1 },
        { "var x = ", "- ", "1", "", "", 1 },
        { "var x ", "*", "int", "", "", 1 },
        { "var x ", "[]", "int", "", "", 1 },
        { "var x ", "map[int]", "int", "", "", 1 },
        { "var x ", "struct{ a ", "int", "}", "", 1 },
        { "var x ", "interface{ m() ", "int", "}", "", 1 },
        { "var x ", "T[", "int", "]", "", 1 },
        { "var x = T", "{", "", "}", "", 1 },
        { "var x = 1", "+1", "", "", "", 1 },
        { "var x = a", ".b", "", "", "", 1 },
        { "var x = f", "(f", "()", ")", "", 2 },
        { "func f() {", "{", "", "}", "}", 1 },
        { "func f() {", "L: ", "", "", "}", 1 },
        { "func f() {", "for {", "", "}", "}", 1 },
        { "func f() {", "if x {} else ", "{}", "", "}", 1 },
        { "func f() {", "if x {", "", "}", "}", 2 },
        { "func f() ", "{ x = func() ", "{}", "}", "", 2 },
    };

    [Theory]
    [MemberData(nameof(Nesting))]
    public void Text_may_nest_as_deep_as_Go_lets_it(string before, string open, string middle, string close, string after, int levels)
    {
        var tree = Parse(before, open, middle, close, after, (100_000 / levels) - 10);
        Assert.Null(TreeText.FirstError(tree));
        Assert.True(Depth(tree.Root) < tree.MaxDepth);
    }

    [Theory]
    [MemberData(nameof(Nesting))]
    public void Text_that_nests_deeper_is_refused(string before, string open, string middle, string close, string after, int levels)
    {
        var tree = Parse(before, open, middle, close, after, (100_000 / levels) + 10);
        Assert.EndsWith(": exceeded max nesting depth", TreeText.FirstError(tree), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Nesting))]
    public void Text_that_nests_deep_and_breaks_off_is_refused(string before, string open, string middle, string close, string after, int levels)
    {
        Assert.NotEmpty(after + middle + close + before);
        var tree = Parse(before, open, "$", string.Empty, string.Empty, 50_000 / levels);
        Assert.EndsWith("illegal character U+0024 '$'", TreeText.FirstError(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_union_may_be_long()
    {
        var tree = Parse("type x interface{ a", "|a", string.Empty, string.Empty, "}", 200_000);
        Assert.Null(TreeText.FirstError(tree));
        Assert.True(Depth(tree.Root) < tree.MaxDepth);
    }

    private static GoSyntaxTree Parse(string before, string open, string middle, string close, string after, int count)
    {
        string[] parts = ["package p\n", before, .. Enumerable.Repeat(open, count), middle, .. Enumerable.Repeat(close, count), after, "\n"];
        return GoSyntaxTree.Parse(SourceText.From(string.Concat(parts)));
    }

    private static int Depth(SyntaxNode root)
    {
        var deepest = 0;
        var pending = new Stack<(SyntaxNode Node, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            deepest = Math.Max(deepest, next.Depth);
            foreach (var child in next.Node.Children) pending.Push((child, next.Depth + 1));
        }

        return deepest;
    }
}
