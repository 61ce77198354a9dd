using GoGrammar.Syntax;

namespace GoGrammar.Tests.Trees;

/// <summary>What holds for the tree of any bytes.</summary>
internal static class TreeInvariants
{
    public static void Check(GoSyntaxTree tree)
    {
        var length = tree.Text.Length;
        Assert.All(tree.Diagnostics, d => Assert.InRange(d.Span.Start, 0, length));
        Assert.Equal(tree.Diagnostics.OrderBy(d => d.Span.Start), tree.Diagnostics);
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            Assert.True(0 <= node.Span.Start && node.Span.Start <= node.Span.End && node.Span.End <= length, $"{node} in {length} bytes");
            Assert.True(tree.HasErrors || node is not (BadExpr or BadStmt or BadDecl), $"{node} without a reason");
            foreach (var child in node.Children)
            {
                Assert.Same(node, child.Parent);
                Assert.True(tree.HasErrors || node.Span.Contains(child.Span), $"{child} outside of {node}");
            }
        }
    }
}
