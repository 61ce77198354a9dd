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

    [Fact]
    public void A_set_grows_without_changing_the_old_one()
    {
        var more = Calls.With("log.Output");
        Assert.True(more.Contains("log", "Output"));
        Assert.True(more.Contains("strings", "Builder", "WriteByte"));
        Assert.False(Calls.Contains("log", "Output"));
    }
}
