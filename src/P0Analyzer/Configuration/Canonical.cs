using System.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Keys;
using P0Analyzer.Configuration.Values;
using P0Analyzer.Semantics;

namespace P0Analyzer.Configuration;

/// <summary>Spells what a configuration means, so that equal meanings have equal spellings.</summary>
internal static class Canonical
{
    public static string TextOf(P0Configuration configuration)
    {
        var text = new StringBuilder();
        foreach (var key in ConfigurationKeys.All)
        {
            var value = key.Canonical(configuration);
            if (value != key.Canonical(P0Configuration.Default)) Add(key.Path, value);
        }

        foreach (var (id, level) in configuration.Analysis.Levels.ById) Add($"rules.{id}", LevelWords.Of(level));
        foreach (var one in configuration.Integrations.OrderBy(one => one.Name, StringComparer.Ordinal))
            Add($"integrations.{YamlText.Of(one.Name)}", $"{one.Kind.Key()} {YamlText.Of(one.Reason)}");
        return text.ToString();

        void Add(string path, string value) => text.Append(path).Append('=').Append(value).Append('\n');
    }
}
