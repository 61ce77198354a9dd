using System.IO;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Keys;

namespace P0Analyzer.Configuration;

/// <summary>Writes a first <c>p0.yaml</c>: every setting with its default, all commented out, so that it changes nothing until somebody takes a mark away.</summary>
public static class ConfigurationTemplate
{
    /// <summary>Writes it.</summary>
    public static void Write(RuleCatalog catalog, TextWriter text)
    {
        text.Write($"""
            # yaml-language-server: $schema={RuleCatalog.RepositoryUrl}/raw/main/schemas/p0-configuration.schema.json
            #
            # The configuration of p0. What is commented out is the default.
            # 'p0 config show' shows what is in force and where it comes from, 'p0 config verify' checks this file.

            """);
        foreach (var section in ConfigurationKeys.Sections)
        {
            text.WriteLine();
            text.WriteLine($"# {ConfigurationKeys.DescriptionOf(section)}");
            text.WriteLine($"{section}:");
            if (section == ConfigurationKeys.Rules) WriteRules(catalog, text);
            else if (section == ConfigurationKeys.Integrations) text.WriteLine("""  # Acme: { kind: scm, reason: "the vendor has repositories, no hosts" }""");
            else WriteKeys(section, text);
        }
    }

    private static void WriteRules(RuleCatalog catalog, TextWriter text)
    {
        var width = catalog.Descriptors.Max(rule => LevelWords.Of(rule.DefaultLevel).Length);
        foreach (var rule in catalog.Descriptors)
            text.WriteLine($"  # {rule.Id}: {LevelWords.Of(rule.DefaultLevel).PadRight(width)}  # {rule.Title}");
    }

    private static void WriteKeys(string section, TextWriter text)
    {
        foreach (var key in ConfigurationKeys.All.Where(key => key.Section == section))
        {
            text.WriteLine($"  # {key.Description}");
            text.WriteLine($"  # {key.Name}:{key.Write(P0Configuration.Default, "  #   ")}");
        }
    }
}
