using System.Security.Cryptography;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>The compliance review in Markdown.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_compliant_integration_has_a_review_with_seven_passes_and_their_evidence()
    {
        var answer = P0.Run("report", "--path", "samples/acme", "-o", folder.PathOf("review.md"));

        Assert.True(answer.ExitCode == 0, answer.ToString());
        var review = File.ReadAllText(folder.PathOf("review.md"));
        Assert.Contains("**Status: COMPLIANT**", review);
        Assert.Contains("| 1 | VMFilter | pass | acme.go:17 (init), acme.go:67 (use) |", review);
        Assert.Contains("| 7 | File size | pass | 6 files, longest 97 lines |", review);
        Assert.DoesNotContain("### Violations", review);
    }

    [Fact]
    public void Every_violation_is_shown_with_its_place_its_code_what_is_required_and_how_to_mend_it()
    {
        var answer = P0.Run("report", "--path", "samples");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("**Status: NON-COMPLIANT**", answer.Output);
        Assert.Contains("#### P0102 SendNotFiltered", answer.Output);
        Assert.Contains("`samples/globex/globex.go:74:2` error: ", answer.Output);
        Assert.Contains("> 74 | \tg.Job.Send(&asset)", answer.Output);
        Assert.Contains("**What is required.** One unfiltered path is enough", answer.Output);
        Assert.Contains("**How to mend it.**", answer.Output);
    }

    [Fact]
    public void The_receipt_has_the_digest_of_each_file_that_was_judged()
    {
        folder.Write("clean.go", Go.Clean);

        var answer = P0.Run("report", "--path", folder.FullPath);

        Assert.Contains($"| `clean.go` | `{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.PathOf("clean.go"))))}` |", answer.Output);
        Assert.Contains("**Status: NO INTEGRATION**", answer.Output);
    }

    [Fact]
    public void Suppressions_and_kinds_are_told_with_their_reasons()
    {
        folder.Write("acme.go", File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go"))
            .Replace("type Vendor struct", "//p0:kind scm the vendor has | repositories\ntype Vendor struct")
            .Replace("    group := errgroup.Group{}", "    //p0:ignore P0401 the API has *ten* items\n    group := errgroup.Group{}")
            .Replace("    group.SetLimit(10)  // P0 #4: errgroup SetLimit\n", ""));

        var answer = P0.Run("report", "--path", folder.FullPath);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("Kind scm: the vendor has \\| repositories.", answer.Output);
        Assert.Contains("| P0401 ErrgroupWithoutLimit | `acme.go:48:14` |  | the API has \\*ten\\* items |", answer.Output);
    }

    [Fact]
    public void What_does_not_parse_is_unknown_and_the_exit_code_is_3()
    {
        folder.Write("acme.go", File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go")));
        folder.Write("acme_client.go", "package acme\n\nvar =\n");

        var answer = P0.Run("report", "--path", folder.FullPath);

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("**Status: NON-COMPLIANT**", answer.Output);
        Assert.Contains("| 1 | VMFilter | UNKNOWN | acme\\_client.go does not parse |", answer.Output);
        Assert.Contains("## Could not be judged", answer.Output);
    }

    public void Dispose() => folder.Dispose();
}
