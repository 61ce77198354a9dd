using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace P0Analyzer.Analysis;

/// <summary>The rules there are, to be found by ID or name; the text of their pages is read only when asked for.</summary>
public sealed class RuleCatalog
{
    /// <summary>Where this repository is published; the one place that says so.</summary>
    public const string RepositoryUrl = "https://github.com/p0analyzer/p0analyzer";

    private readonly Dictionary<string, DiagnosticDescriptor> _byIdOrName = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="descriptors">The rules, in the order in which they are to be listed.</param>
    public RuleCatalog(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        Descriptors = descriptors;
        foreach (var descriptor in descriptors)
        {
            _byIdOrName.Add(descriptor.Id, descriptor);
            _byIdOrName.Add(descriptor.Name, descriptor);
        }
    }

    /// <summary>All rules, in the order given.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Finds a rule by its ID, its name or both joined as in its page's name; letter case does not matter.</summary>
    public bool TryFind(string idOrName, [NotNullWhen(true)] out DiagnosticDescriptor? descriptor)
    {
        if (_byIdOrName.TryGetValue(idOrName, out descriptor))
            return true;
        var dash = idOrName.IndexOf('-', StringComparison.Ordinal);
        return dash > 0
            && _byIdOrName.TryGetValue(idOrName[..dash], out descriptor)
            && idOrName.Equals(descriptor.Stem, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The rule's page in Markdown, without its front matter.</summary>
    public static string HelpText(DiagnosticDescriptor descriptor)
    {
        var resource = $"rules/{descriptor.Stem}.md";
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"{resource} is not embedded.", nameof(descriptor));
        using var reader = new StreamReader(stream);
        return WithoutFrontMatter(reader.ReadToEnd());
    }

    private static string WithoutFrontMatter(string page)
    {
        const string fence = "\n---\n";
        var end = page.IndexOf(fence, StringComparison.Ordinal);
        return end < 0 ? page : page[(end + fence.Length)..].TrimStart('\n');
    }
}
