using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Yaml;

namespace P0Analyzer.Configuration;

/// <summary>Reads the entries under <c>rules:</c>: an ID and its level.</summary>
internal sealed class RulesSection(RuleCatalog catalog, ProblemList problems)
{
    /// <summary>The rule that tells of files that could not be judged; nothing may hide that.</summary>
    internal const string SyntaxErrors = "P0001";

    /// <summary>The configuration with the entry's level; null when something is wrong with it.</summary>
    public P0Configuration? Read(YamlEntry entry, P0Configuration configuration)
    {
        var id = entry.Key.Text;
        if (!catalog.TryFind(id, out var rule))
        {
            problems.Add(entry.Key, $"there is no rule '{id}'{Suggestions.DidYouMean(id, catalog.Descriptors.Select(known => known.Id))}");
            return null;
        }

        if (rule.Id != id)
        {
            problems.Add(entry.Key, $"rules go by their ID here: '{id}' is {rule.Id}");
            return null;
        }

        if (entry.Value is not YamlScalar level || !LevelWords.All.Contains(level.Text))
        {
            var hint = entry.Value is YamlScalar { IsNull: false } typed ? Suggestions.DidYouMean(typed.Text, LevelWords.All) : "";
            problems.Add(entry.Value, $"the level of {id} is error, warning, note or off{(entry.Value is YamlScalar { IsNull: false } word ? $", not '{word.Text}'" : "")}{hint}");
            return null;
        }

        if (id == SyntaxErrors && level.Text == "off")
        {
            problems.Add(level, $"{id} cannot be off: it tells that a file could not be judged");
            return null;
        }

        var levels = configuration.Analysis.Levels.ById.SetItem(id, LevelWords.Parse(level.Text));
        return configuration with { Analysis = configuration.Analysis with { Levels = new RuleLevels(levels) } };
    }
}
