using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

public sealed class CallSetTests
{
    private static readonly CallSet Calls = new(
        "fmt.Print*", "os.Exit", "(*strings.Builder).Write*", "(hash.Hash).Write", "gopkg.in/yaml.v3.Marshal", "(*gopkg.in/yaml.v3.Node).Encode");

    [Theory]
    [InlineData("fmt", null, "Println", true)]
    [InlineData("fmt", null, "Fprintln", false)]
    [InlineData("os", null, "Exit", true)]
    [InlineData("os", null, "ExitCode", false)]
    [InlineData("os", "Process", "Exit", false)]
    [InlineData("strings", "Builder", "WriteString", true)]
    [InlineData("strings", "Reader", "WriteTo", false)]
    [InlineData("strings", null, "WriteString", false)]
    [InlineData("hash", "Hash", "Write", true)]
    [InlineData("gopkg.in/yaml.v3", null, "Marshal", true)]
    [InlineData("gopkg.in/yaml.v3", "Node", "Encode", true)]
    [InlineData("yaml", null, "Marshal", false)]
    public void A_call_is_in_the_set_when_a_pattern_names_it(string path, string? type, string name, bool expected)
        => Assert.Equal(expected, Calls.Contains(path, type, name));

    [Theory]
    [InlineData("Println")]
    [InlineData("fmt.")]
    [InlineData("(strings.Builder.Write")]
    [InlineData("(*Builder).Write")]
    [InlineData("*strings.Builder.Write")]
    [InlineData("")]
    public void What_names_no_call_is_refused(string pattern)
    {
        Assert.Null(CallPattern.Parse(pattern));
        Assert.Throws<FormatException>(() => new CallSet(pattern));
    }

    [Theory]
    [InlineData("bytes", "Buffer", "WriteString", true)]
    [InlineData("bytes", "Buffer", "WriteTo", false)]
    [InlineData("fmt", null, "Fprintln", true)]
    [InlineData("fmt", null, "Fscan", false)]
    [InlineData("bufio", "Writer", "WriteByte", true)]
    [InlineData("bufio", "Writer", "Flush", false)]
    [InlineData("io", "PipeWriter", "CloseWithError", true)]
    [InlineData("io", "PipeWriter", "Write", false)]
    public void What_never_fails_is_told_from_its_neighbours(string path, string? type, string name, bool expected)
        => Assert.Equal(expected, NeverFailing.Calls.Contains(path, type, name));

    [Theory]
    [InlineData("net/http", null, "Get", true)]
    [InlineData("net/http", null, "NewRequest", false)]
    [InlineData("net/http", "Client", "Do", true)]
    [InlineData("net/http", "Client", "CloseIdleConnections", false)]
    [InlineData("net", "Dialer", "DialContext", true)]
    [InlineData("net", null, "LookupHost", false)]
    [InlineData("os/exec", null, "Command", false)]
    [InlineData("os/exec", "Cmd", "Output", true)]
    public void What_leaves_the_process_is_told_from_its_preparation(string path, string? type, string name, bool expected)
        => Assert.Equal(expected, ProcessExternal.Calls.Contains(path, type, name));

    [Theory]
    [InlineData("log", null, "Fatalf", true)]
    [InlineData("log", null, "Printf", false)]
    [InlineData("testing", "T", "FailNow", true)]
    [InlineData("testing", "T", "Fail", false)]
    [InlineData("testing", "T", "Skipped", false)]
    [InlineData("testing", "TB", "Fatal", true)]
    [InlineData("runtime", null, "Gosched", false)]
    public void What_does_not_return_is_told_from_what_does(string path, string? type, string name, bool expected)
        => Assert.Equal(expected, NonReturning.Calls.Contains(path, type, name));

    [Fact]
    public void A_set_grows_without_changing_the_old_one()
    {
        var more = Calls.With("log.Output");
        Assert.True(more.Contains("log", "Output"));
        Assert.True(more.Contains("strings", "Builder", "WriteByte"));
        Assert.False(Calls.Contains("log", "Output"));
    }
}
