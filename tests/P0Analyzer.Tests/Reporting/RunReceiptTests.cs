using P0Analyzer.Reporting;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Reporting;

public class RunReceiptTests
{
    // What sha256sum prints for this text.
    private const string Text = "package p\n";
    private const string Digest = "0ad6261536f6380b14ade1a508ac911b8c48230731746e0c76abd26bf3e3a15d";

    [Fact]
    public void Files_that_were_asked_for_are_named_by_path_with_the_digest_of_their_bytes()
    {
        var program = GoCode.Program([("b.go", "package p // b\n"), ("a.go", Text), ("context.go", Text)], context: "context.go");

        var files = new RunReceipt(program, () => null) { ToolVersion = "1", RuleSetVersion = "2" }.Files;

        Assert.Equal(["a.go", "b.go"], files.Select(file => file.Path));
        Assert.Equal(Digest, files[0].Sha256);
    }

    [Fact]
    public void The_revision_is_asked_for_only_when_it_is_shown_and_once()
    {
        var asked = 0;
        var receipt = new RunReceipt(GoCode.Program(Text), () => { asked++; return null; }) { ToolVersion = "1", RuleSetVersion = "2" };

        Assert.Equal(0, asked);
        Assert.Null(receipt.Revision);
        Assert.Null(receipt.Revision);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void A_configuration_is_named_by_what_it_says()
    {
        Assert.Equal($"sha256:{Digest}", RunReceipt.HashConfiguration(Text));
        Assert.NotEqual(RunReceipt.DefaultConfiguration, RunReceipt.HashConfiguration(Text));
    }
}
