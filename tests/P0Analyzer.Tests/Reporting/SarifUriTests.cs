using P0Analyzer.Reporting.Sarif;

namespace P0Analyzer.Tests.Reporting;

public class SarifUriTests
{
    [Theory]
    [InlineData("pkg/acme/acme.go", "pkg/acme/acme.go")]
    [InlineData("a b/c.go", "a%20b/c.go")]
    [InlineData("ü/世.go", "%C3%BC/%E4%B8%96.go")]
    [InlineData("c:/x.go", "c%3A/x.go")]
    [InlineData("a#b?c%20.go", "a%23b%3Fc%2520.go")]
    [InlineData("back\\slash.go", "back%5Cslash.go")]
    public void A_path_becomes_a_relative_reference(string path, string expected)
    {
        var uri = SarifPlaces.RelativeUri(path);

        Assert.Equal(expected, uri.OriginalString);
        Assert.False(uri.IsAbsoluteUri);
    }
}
