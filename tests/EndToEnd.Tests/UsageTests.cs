using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("check --bogus", "'--bogus' is no option of 'p0 check'")]
    [InlineData("check --formt=json", "did you mean '--format'?")]
    [InlineData("check -x .", "'-x' is no option of 'p0 check'")]
    [InlineData("check . --fail-on", "--fail-on")]
    [InlineData("check . --fail-on fatal", "'fatal'")]
    [InlineData("check . --format xml", "'xml'")]
    [InlineData("check . --format json --format text", "--format")]
    [InlineData("check . --output sraif=x", "did you mean 'sarif'?")]
    [InlineData("check . --output --bogus", "--output --bogus")]
    [InlineData("check . --output a.json --output json=a.json", "twice")]
    [InlineData("check . --color blue", "'blue'")]
    [InlineData("check no/such/folder", "there is no file or folder 'no/such/folder'")]
    [InlineData("check . no/such/file.go", "there is no file or folder 'no/such/file.go'")]
    [InlineData("check -- --bogus", "there is no file or folder '--bogus'")]
    [InlineData("chek", "did you mean 'check'?")]
    [InlineData("rules --bogus", "'--bogus' is no option of 'p0 rules'")]
    [InlineData("rules surplus", "surplus")]
    [InlineData("explain", "explain")]
    [InlineData("explain P9999", "there is no rule 'P9999'")]
    [InlineData("explain FilterInvertd", "did you mean 'FilterInverted'?")]
    [InlineData("explain --bogus", "'--bogus' is no option of 'p0 explain'")]
    [InlineData("", "no command was given")]
    public void A_wrong_call_exits_2_and_says_what_to_do_on_standard_error_alone(string call, string expected)
    {
        folder.Write("clean.go", Go.Clean);

        var answer = P0.RunIn(folder.FullPath, call.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, answer.ExitCode);
        Assert.Empty(answer.Output);
        Assert.StartsWith("p0: exit 2: ", answer.LastErrorLine);
        Assert.Contains(expected, answer.LastErrorLine);
    }

    [Fact]
    public void A_folder_without_Go_files_exits_2_and_names_the_options_that_would_find_some()
    {
        folder.Write("only_test.go", Go.Clean);

        var answer = P0.Run("check", folder.FullPath);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("there is no Go file to judge", answer.LastErrorLine);
        Assert.Contains("--include-tests", answer.LastErrorLine);
    }

    [Fact]
    public void A_path_that_begins_with_a_dash_goes_after_two_dashes()
    {
        folder.Write("-odd/clean.go", Go.Clean);

        Assert.Equal(0, P0.RunIn(folder.FullPath, "check", "--", "-odd").ExitCode);
    }

    [Fact]
    public void A_path_that_begins_with_an_at_sign_is_a_path()
    {
        folder.Write("@odd/clean.go", Go.Clean);

        Assert.Equal(0, P0.RunIn(folder.FullPath, "check", "@odd").ExitCode);
    }

    [Theory]
    [InlineData("--help", "Commands:")]
    [InlineData("check --help", "Exit codes:")]
    [InlineData("rules -h", "Examples:")]
    [InlineData("explain --help", "p0 explain P0403")]
    public void Help_goes_to_standard_output_with_examples(string call, string expected)
    {
        var answer = P0.Run(call.Split(' '));

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(expected, answer.Output);
        Assert.Contains("Examples:", answer.Output);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        var answer = P0.Run("--version");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"^p0 \d+\.\d+\.\d+\S* \(rule set [0-9a-f]{12}\)\n$", answer.Output);
    }

    public void Dispose() => folder.Dispose();
}
