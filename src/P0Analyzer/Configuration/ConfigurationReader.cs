using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Keys;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration;

/// <summary>Reads <c>p0.yaml</c>. Everything that is wrong with a file is told at once.</summary>
public sealed class ConfigurationReader
{
    private readonly string file;
    private readonly ProblemList problems = new();
    private readonly RulesSection rules;
    private P0Configuration configuration;

    private ConfigurationReader(string file, RuleCatalog catalog)
    {
        this.file = file;
        rules = new RulesSection(catalog, problems);
        configuration = new P0Configuration { File = file };
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its path as it is shown.</param>
    /// <param name="catalog">The rules whose levels may be set.</param>
    public static ConfigurationReading Read(ReadOnlySpan<byte> bytes, string file, RuleCatalog catalog)
    {
        var reader = new ConfigurationReader(file, catalog);
        switch (YamlReader.Read(bytes, reader.problems))
        {
            case YamlMapping root:
                foreach (var entry in root.Entries) reader.ReadTop(entry);
                break;
            case null or YamlScalar { IsNull: true }:
                break;
            case var other:
                reader.problems.Add(other, $"a configuration begins with a setting such as 'files:' or '{ConfigurationKeys.Rules}:'");
                break;
        }

        return new ConfigurationReading(reader.configuration, reader.problems.ToImmutable());
    }

    private void ReadTop(YamlEntry entry)
    {
        var name = entry.Key.Text;
        if (ConfigurationKeys.All.FirstOrDefault(key => key.Path == name) is { } whole)
            ReadKey(whole, entry);
        else if (!ConfigurationKeys.Sections.Contains(name))
            problems.Add(entry.Key, $"there is no setting '{name}'{Suggestions.DidYouMean(name, TopNames)}");
        else if (entry.Value is YamlMapping section)
            ReadSection(name, section);
        else if (entry.Value is not YamlScalar { IsNull: true })
            problems.Add(entry.Value, $"'{name}' is a group of settings, one on each line below it");
    }

    private static IEnumerable<string> TopNames => ConfigurationKeys.Sections.Concat(ConfigurationKeys.All.Select(key => key.Path));

    private void ReadSection(string name, YamlMapping section)
    {
        foreach (var entry in section.Entries)
        {
            switch (name)
            {
                case ConfigurationKeys.Rules:
                    Take(entry, $"{name}.{entry.Key.Text}", rules.Read(entry, configuration));
                    break;
                case ConfigurationKeys.Integrations:
                    Take(entry, $"{name}.{entry.Key.Text}", IntegrationsSection.Read(entry, configuration, problems));
                    break;
                default:
                    if (ConfigurationKeys.All.FirstOrDefault(key => key.Section == name && key.Name == entry.Key.Text) is { } known) ReadKey(known, entry);
                    else ReportUnknown(name, entry.Key);
                    break;
            }
        }
    }

    private void ReportUnknown(string section, YamlScalar key)
    {
        var names = ConfigurationKeys.All.Where(known => known.Section == section).Select(known => known.Name).ToList();
        var elsewhere = ConfigurationKeys.All.FirstOrDefault(known => known.Name == key.Text);
        var hint = elsewhere is null ? Suggestions.DidYouMean(key.Text, names) : $"; it belongs to '{elsewhere.Section}'";
        problems.Add(key, $"'{section}' has no setting '{key.Text}'{hint}");
    }

    private void ReadKey(ConfigurationKey key, YamlEntry entry)
    {
        if (configuration.Origins.TryGetValue(key.Path, out var first))
            problems.Add(entry.Key, $"'{key.Path}' is set twice; the first is in line {first.Line}");
        else
            Take(entry, key.Path, key.Read(entry.Value, configuration, problems));
    }

    private void Take(YamlEntry entry, string path, P0Configuration? read)
    {
        if (read is null) return;
        configuration = read with { Origins = read.Origins.SetItem(path, new SettingOrigin(file, entry.Key.Line, entry.Key.Column)) };
    }
}
