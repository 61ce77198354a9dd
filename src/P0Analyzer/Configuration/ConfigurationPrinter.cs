using System.IO;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Keys;
using P0Analyzer.Configuration.Values;
using P0Analyzer.Semantics;

namespace P0Analyzer.Configuration;

/// <summary>Writes all of a configuration as YAML that means the same when it is read, with each value's origin behind it.</summary>
public static class ConfigurationPrinter
{
    private const string Indentation = "  ";

    /// <summary>Writes it.</summary>
    public static void Write(P0Configuration configuration, RuleCatalog catalog, TextWriter text)
    {
        text.WriteLine($"# {(configuration.File is { } file ? $"From {file}" : "No configuration file")}; hash {configuration.Hash}");
        foreach (var section in ConfigurationKeys.Sections)
        {
            if (section == ConfigurationKeys.Integrations && configuration.Integrations.IsEmpty) continue;
            text.WriteLine($"{section}:");
            if (section == ConfigurationKeys.Rules) WriteRules(configuration, catalog, text);
            else if (section == ConfigurationKeys.Integrations) WriteIntegrations(configuration, text);
            else WriteKeys(configuration, section, text);
        }
    }

    /// <summary>Where a value comes from, in words.</summary>
    internal static string OriginOf(P0Configuration configuration, string path)
        => configuration.Origins.TryGetValue(path, out var origin) ? origin.ToString() : "default";

    private static void WriteRules(P0Configuration configuration, RuleCatalog catalog, TextWriter text)
    {
        foreach (var rule in catalog.Descriptors)
        {
            var level = LevelWords.Of(configuration.Analysis.Levels.Of(rule));
            text.WriteLine($"{Indentation}{rule.Id}: {level} # {OriginOf(configuration, $"{ConfigurationKeys.Rules}.{rule.Id}")}");
        }
    }

    private static void WriteIntegrations(P0Configuration configuration, TextWriter text)
    {
        foreach (var one in configuration.Integrations)
        {
            text.WriteLine(
                $"{Indentation}{YamlText.Of(one.Name)}: {{ kind: {one.Kind.Key()}, reason: {YamlText.Of(one.Reason)} }}"
                + $" # {OriginOf(configuration, $"{ConfigurationKeys.Integrations}.{one.Name}")}");
        }
    }

    private static void WriteKeys(P0Configuration configuration, string section, TextWriter text)
    {
        foreach (var key in ConfigurationKeys.All.Where(key => key.Section == section))
        {
            var value = key.Write(configuration, Indentation + Indentation);
            var origin = $" # {OriginOf(configuration, key.Path)}";
            var lineEnd = value.IndexOf('\n', StringComparison.Ordinal);
            text.WriteLine($"{Indentation}{key.Name}:{(lineEnd < 0 ? value + origin : origin + value)}");
        }
    }
}
