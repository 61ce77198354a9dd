using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

public sealed class StandardInterfacesTests
{
    [Fact]
    public void A_method_implements_an_interface_by_name_and_signature()
    {
        Assert.Equal("io.Reader", StandardInterfaces.Find("Read", ["[]byte"], ["int", "error"])?.Interface);
        Assert.Equal("io.Reader", StandardInterfaces.Find("Read", ["[]uint8"], ["int", "error"])?.Interface);
        Assert.Equal("io.WriterTo", StandardInterfaces.Find("WriteTo", ["io.Writer"], ["int64", "error"])?.Interface);
        Assert.Equal("net.PacketConn", StandardInterfaces.Find("WriteTo", ["[]byte", "net.Addr"], ["int", "error"])?.Interface);
    }

    [Fact]
    public void A_method_of_the_name_with_another_signature_implements_nothing()
    {
        Assert.True(StandardInterfaces.HasName("Read"));
        Assert.Null(StandardInterfaces.Find("Read", ["context.Context"], ["[]byte", "error"]));
        Assert.Null(StandardInterfaces.Find("Close", ["context.Context"], ["error"]));
        Assert.False(StandardInterfaces.HasName("Fetch"));
    }

    [Theory]
    [InlineData("[]byte", "[]uint8", true)]
    [InlineData("func(rune) bool", "func(int32) bool", true)]
    [InlineData("map[string]byte", "map[string]int8", false)]
    [InlineData("net/http.Header", "net/http.Heade", false)]
    [InlineData("acme.com/rune.Set", "acme.com/int32.Set", false)]
    public void Spellings_that_differ_by_a_predeclared_alias_mean_one_type(string left, string right, bool expected)
        => Assert.Equal(expected, TypeSpelling.AreIdentical(left, right));

    [Theory]
    [InlineData("net/http.Client", "net/http", "Client")]
    [InlineData("sync/atomic.Pointer[net/url.URL]", "sync/atomic", "Pointer")]
    [InlineData("gopkg.in/yaml.v3.Node", "gopkg.in/yaml.v3", "Node")]
    [InlineData("error", "", "error")]
    public void A_named_type_comes_apart(string spelling, string path, string name)
    {
        Assert.True(TypeSpelling.TrySplitNamed(spelling, out var actualPath, out var actualName));
        Assert.Equal((path, name), (actualPath, actualName));
    }

    [Theory]
    [InlineData("*net/http.Client")]
    [InlineData("[]net/http.Client")]
    [InlineData("map[string]net/http.Client")]
    [InlineData("func(net/http.Client)")]
    [InlineData("func() net/http.Client")]
    [InlineData("chan net/http.Client")]
    [InlineData("struct{A net/http.Client}")]
    public void A_type_that_is_not_named_does_not(string spelling)
        => Assert.False(TypeSpelling.TrySplitNamed(spelling, out _, out _));
}
