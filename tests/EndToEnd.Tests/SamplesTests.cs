using System.Text.Json;
using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public class SamplesTests
{
    private static readonly Lazy<Answer> Checked = new(() => P0.Run("check", "samples", "--format", "json"));

    [Fact]
    public void The_samples_exit_1()
    {
        Assert.Equal(1, Checked.Value.ExitCode);
    }

    [Theory]
    [InlineData("vmfilter", "Filter ", "init")]
    [InlineData("vmfilter", "task.Job.Send(asset)", "use")]
    [InlineData("checkaffiliation", "func (task *Vendor) CheckAffiliation", "real API query")]
    [InlineData("validatecredentials", "task.ValidateCredentials()", "first in Invoke")]
    [InlineData("errgroup", "group.SetLimit(10)", "SetLimit=10")]
    [InlineData("pagination", "const maxPages", "maxPages=1000")]
    public void The_compliant_one_passes_with_evidence_on_the_line_that_keeps_the_requirement(string requirement, string line, string note)
    {
        var verdict = VerdictOf("Vendor", requirement);

        Assert.Equal("pass", verdict.GetProperty("status").GetString());
        var evidence = Assert.Single(verdict.GetProperty("evidence").EnumerateArray(), item => item.GetProperty("note").GetString() == note);
        Assert.Equal("samples/acme/acme.go", evidence.GetProperty("file").GetString());
        Assert.Contains(line, File.ReadAllLines(Repository.PathOf("samples", "acme", "acme.go"))[evidence.GetProperty("line").GetInt32() - 1]);
    }

    [Fact]
    public void The_compliant_one_has_seven_passes_and_no_finding()
    {
        Assert.All(Requirements.All, requirement => Assert.Equal("pass", VerdictOf("Vendor", requirement).GetProperty("status").GetString()));
        Assert.DoesNotContain(Checked.Value.Json.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("file").GetString()!.StartsWith("samples/acme/"));
    }

    [Fact]
    public void The_violating_one_fails_all_seven()
    {
        Assert.All(Requirements.All, requirement => Assert.Equal("fail", VerdictOf("Globex", requirement).GetProperty("status").GetString()));
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_whatever_the_number_of_processors()
    {
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var first = P0.Run("check", "samples", "--format", format).Output;
            var alone = P0.RunWith([("DOTNET_PROCESSOR_COUNT", "1")], Repository.Root, "check", "samples", "--format", format).Output;
            var reversed = P0.Run("check", "samples/globex", "samples/acme", "--format", format).Output;

            Assert.Equal(first, alone);
            Assert.Equal(first, reversed);
        }
    }

    private static JsonElement VerdictOf(string integration, string requirement) =>
        Requirements.VerdictOf(Checked.Value.Json, integration, requirement);
}
