using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar.Tests.Trees;

public sealed class SampleTests
{
    public static TheoryData<string> Names => [.. Sample.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_has_the_tree_that_go_ast_has(string name)
    {
        var sample = Sample.All.Single(s => s.Name == name);
        Assert.Equal(sample.Tree, TreeText.PrintOrError(Encoding.UTF8.GetBytes(sample.Source)));
    }

    [Fact]
    public void There_are_two_hundred_samples_with_every_kind_of_node_between_them()
    {
        Assert.True(Sample.All.Count >= 200);
        var shown = Sample.All.SelectMany(s => s.Tree.Split('\n')).Select(line => line.TrimStart().Split(' ')[0]).ToHashSet();
        SyntaxKind[] never = [SyntaxKind.BadDecl, SyntaxKind.BadExpr, SyntaxKind.BadStmt, SyntaxKind.Comment, SyntaxKind.CommentGroup];
        Assert.Superset(Enum.GetValues<SyntaxKind>().Except(never).Select(kind => kind.ToString()).ToHashSet(), shown);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_node_knows_its_parent_and_no_path_is_longer_than_the_tree_says(string name)
    {
        var sample = Sample.All.Single(s => s.Name == name);
        var tree = GoSyntaxTree.Parse(SourceText.From(sample.Source));
        Assert.Null(tree.Root.Parent);
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            Assert.All(node.Children, child => Assert.Same(node, child.Parent));
            Assert.True(node.Ancestors().Count() < tree.MaxDepth);
        }
    }
}
