using P0Analyzer.Reporting.Manifest.Yaml;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>The values of a manifest, by their keys joined with dots.</summary>
public sealed class ManifestValues
{
    private readonly YamlDocument document;

    private ManifestValues(YamlDocument document) => this.document = document;

    /// <summary>Reads a manifest; a byte order mark is passed over.</summary>
    /// <exception cref="ManifestException">It is not YAML.</exception>
    public static ManifestValues Parse(string manifest) => new(YamlDocument.Parse(manifest.StartsWith('\ufeff') ? manifest[1..] : manifest));

    /// <summary>One value; null when it is missing, null, or no single value.</summary>
    public string? Text(string path) => Find(path) is { Kind: YamlKind.Scalar, IsNull: false } node ? node.Value : null;

    /// <summary>The single values of a list; empty when it is missing or no list.</summary>
    public IReadOnlyList<string> List(string path) =>
        Find(path) is { Kind: YamlKind.Sequence } node ? [.. node.Items.Where(item => item is { Kind: YamlKind.Scalar, IsNull: false }).Select(item => item.Value)] : [];

    private YamlNode? Find(string path) => document.Find(path.Split('.'));
}
