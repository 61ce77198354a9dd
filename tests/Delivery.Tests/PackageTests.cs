using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using Delivery.Tests.Infrastructure;

namespace Delivery.Tests;

[Collection(DeliveredCollection.Name)]
public class PackageTests(Delivered delivered)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("id", "P0Analyzer")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", Clone.Address)]
    public void It_says_what_it_is(string element, string value)
    {
        Assert.Equal(value, Metadata().Single(item => item.Name.LocalName == element).Value);
    }

    [Fact]
    public void It_names_the_commit_that_it_was_built_from()
    {
        var repository = Metadata().Single(item => item.Name.LocalName == "repository");

        Assert.Equal(Clone.Address, repository.Attribute("url")!.Value);
        Assert.Equal(Shell.Git(delivered.Source, "rev-parse", "HEAD").Output.Trim(), repository.Attribute("commit")!.Value);
    }

    [Fact]
    public void It_has_the_licence_and_the_page_and_no_translations()
    {
        using var package = ZipFile.OpenRead(delivered.Package);
        var names = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.Contains("LICENSE", names);
        Assert.Contains("README.md", names);
        Assert.Contains("tools/net10.0/any/p0.dll", names);
        Assert.DoesNotContain(names, name => name.EndsWith(".resources.dll", StringComparison.Ordinal) || name.EndsWith("/p0.xml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p0")]
    [InlineData("GoGrammar")]
    public void Its_symbols_lead_to_the_sources_and_name_no_folder_of_the_machine(string assembly)
    {
        using var package = ZipFile.OpenRead(delivered.SymbolPackage);
        using var symbols = new MemoryStream();
        package.GetEntry($"tools/net10.0/any/{assembly}.pdb")!.Open().CopyTo(symbols);
        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var reader = provider.GetMetadataReader();

        Assert.Contains("raw.githubusercontent.com/p0analyzer/p0analyzer/", LinkOf(reader));
        Assert.All(reader.Documents, handle => Assert.StartsWith("/_", reader.GetString(reader.GetDocument(handle).Name)));
    }

    private static string LinkOf(MetadataReader reader) =>
        reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLink)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))
            .Single();

    private List<XElement> Metadata()
    {
        using var package = ZipFile.OpenRead(delivered.Package);
        using var specification = package.GetEntry("P0Analyzer.nuspec")!.Open();
        return [.. XDocument.Load(specification).Root!.Elements().Single().Elements()];
    }
}
