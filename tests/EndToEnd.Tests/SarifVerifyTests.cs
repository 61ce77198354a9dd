using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class SarifVerifyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_sound_log_is_quiet()
    {
        P0.Run("check", "samples", "--output", folder.PathOf("p0.sarif"));

        var answer = P0.Run("sarif", "verify", folder.PathOf("p0.sarif"), "--github");

        Assert.Equal((0, "", ""), (answer.ExitCode, answer.Output, answer.Error));
    }

    [Fact]
    public void Problems_are_lines_with_their_pointer_and_the_exit_code_is_1()
    {
        folder.Write("bad.sarif", """{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"\u001b[31m"}},"results":[{"ruleId":"X","message":{"text":"t"},"locations":[{}]}]}]}""");

        var answer = P0.RunIn(folder.FullPath, "sarif", "verify", "bad.sarif");

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal("bad.sarif:/runs/0/results/0/ruleId: no rule has the id 'X'\n", answer.Output);
        Assert.Equal("p0: exit 1: 1 problem in bad.sarif", answer.LastErrorLine);
    }

    [Theory]
    [InlineData("{]", "line 1")]
    [InlineData(null, "cannot read")]
    public void What_is_no_log_has_exit_code_2(string? text, string message)
    {
        if (text is not null) folder.Write("x.sarif", text);

        var answer = P0.RunIn(folder.FullPath, "sarif", "verify", "x.sarif");

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.Contains(message, answer.LastErrorLine);
    }

    [Fact]
    public void An_unknown_kind_to_include_is_refused()
    {
        var answer = P0.Run("check", "samples", "--format", "sarif", "--include", "pass,supressed");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("did you mean 'suppressed'", answer.LastErrorLine);
    }

    [Fact]
    public void The_number_of_threads_does_not_matter()
    {
        string[] arguments = ["check", "samples", "--format", "sarif", "--include", "pass,suppressed,notApplicable,unknown"];
        var one = P0.RunWith([("DOTNET_PROCESSOR_COUNT", "1")], Repository.Root, arguments);
        var many = P0.RunWith([("DOTNET_PROCESSOR_COUNT", "7")], Repository.Root, arguments);
        var shuffled = P0.RunWith([], Repository.Root, ["check", "samples/globex", "samples/acme", .. arguments[2..]]);

        Assert.Equal(one.Output, many.Output);
        Assert.Equal(one.Output, shuffled.Output);
    }

    public void Dispose() => folder.Dispose();
}
