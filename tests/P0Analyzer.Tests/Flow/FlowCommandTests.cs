using System.Text;
using P0Analyzer.Cli;

namespace P0Analyzer.Tests.Flow;

public sealed class FlowCommandTests : IDisposable
{
    private readonly System.IO.DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("p0-flow-");
    private readonly string file;

    public FlowCommandTests()
    {
        file = System.IO.Path.Combine(folder.FullName, "acme.go");
        System.IO.File.WriteAllText(
            file,
            "package acme\n\ntype Acme struct{}\n\nfunc (a *Acme) Invoke() {\n\tgo func() {\n\t\twork()\n\t}()\n\tfail()\n}\n\nfunc work() {}\n");
        System.IO.File.WriteAllText(System.IO.Path.Combine(folder.FullName, "fail.go"), "package acme\n\nfunc fail() { panic(1) }\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Acme.Invoke", "Acme.Invoke · acme.go:5\n")]
    [InlineData("Invoke", "Acme.Invoke · acme.go:5\n")]
    [InlineData("work", "work · acme.go:12\n")]
    [InlineData("5", "Acme.Invoke · acme.go:5\n")]
    [InlineData("7", "function literal in Acme.Invoke · acme.go:6\n")]
    public void A_function_is_named_by_its_name_or_a_line(string name, string heading)
    {
        var (exitCode, output, _) = Run("flow", $"{file}:{name}");

        Assert.Equal(ExitCode.Clean, exitCode);
        Assert.StartsWith(heading, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_files_of_the_package_say_what_never_returns()
        => Assert.Contains("fail()\n        → no return", Run("flow", $"{file}:Invoke").Output, StringComparison.Ordinal);

    [Fact]
    public void Dot_is_printed_when_asked_for()
        => Assert.StartsWith("digraph flow {", Run("flow", "--dot", $"{file}:work").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("acme.go", "names no function")]
    [InlineData("acme.go:", "names no function")]
    [InlineData("missing.go:work", "missing.go: no such file")]
    [InlineData("acme.go:Invok", "did you mean 'Invoke'?")]
    [InlineData("acme.go:99", "acme.go has no line 99")]
    [InlineData("acme.go:3", "acme.go:3 is in no function")]
    public void A_place_that_is_not_there_is_a_usage_error(string place, string message)
    {
        var (exitCode, output, error) = Run("flow", System.IO.Path.Combine(folder.FullName, place));

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Empty(output);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_parse_gives_what_could_be_read_and_says_so()
    {
        System.IO.File.WriteAllText(file, "package acme\n\nfunc work() {\n\tif {\n}\n");

        Assert.Equal(ExitCode.Incomplete, Run("flow", $"{file}:3").ExitCode);
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        using var output = new System.IO.MemoryStream();
        using var error = new System.IO.StringWriter();
        var exitCode = Application.Run(args, new Terminal(output, error, showsColor: false));
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
