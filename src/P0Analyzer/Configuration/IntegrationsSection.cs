using P0Analyzer.Configuration.Yaml;
using P0Analyzer.Semantics;

namespace P0Analyzer.Configuration;

/// <summary>Reads the entries under <c>integrations:</c>: a type's name, its kind, and why.</summary>
internal static class IntegrationsSection
{
    /// <summary>The kinds' words.</summary>
    internal static IEnumerable<string> Kinds => Enum.GetValues<IntegrationKind>().Select(kind => kind.Key());

    /// <summary>The configuration with the entry's kind; null when something is wrong with it.</summary>
    public static P0Configuration? Read(YamlEntry entry, P0Configuration configuration, ProblemList problems)
    {
        var name = entry.Key.Text;
        if (!IsTypeName(name))
        {
            problems.Add(entry.Key, $"'{name}' names no type; write its name, after its package's path and a dot where several have it: pkg/acme.Acme");
            return null;
        }

        if (entry.Value is not YamlMapping mapping)
        {
            problems.Add(entry.Value, $"'{name}' has a kind and a reason: {{ kind: scm, reason: why it is one }}");
            return null;
        }

        IntegrationKind? kind = null;
        string? reason = null;
        var isValid = true;
        foreach (var (key, value) in mapping.Entries)
        {
            var text = value is YamlScalar { IsNull: false } scalar ? scalar.Text : "";
            switch (key.Text)
            {
                case "kind":
                    kind = IntegrationKinds.Parse(text);
                    if (kind is null) Refuse(value, $"the kind of '{name}' is {string.Join(", ", Kinds)}{(text.Length == 0 ? "" : $", not '{text}'{Suggestions.DidYouMean(text, Kinds)}")}");
                    break;
                case "reason":
                    reason = text.Trim();
                    if (!reason.Any(char.IsLetterOrDigit)) Refuse(value, $"the reason for the kind of '{name}' is a text that says why");
                    break;
                default:
                    Refuse(key, $"'{name}' has no setting '{key.Text}'{Suggestions.DidYouMean(key.Text, ["kind", "reason"])}");
                    break;
            }
        }

        if (isValid && kind is null) Refuse(entry.Key, $"'{name}' lacks its kind");
        else if (isValid && reason is null) Refuse(entry.Key, $"'{name}' lacks the reason for its kind: verdicts give it");
        return isValid ? configuration with { Integrations = configuration.Integrations.Add(new IntegrationSetting(name, kind!.Value, reason!)) } : null;

        void Refuse(YamlNode node, string message)
        {
            problems.Add(node, message);
            isValid = false;
        }
    }

    private static bool IsTypeName(string name)
    {
        var type = name.AsSpan(name.LastIndexOf('.') + 1);
        if (type.IsEmpty || char.IsAsciiDigit(type[0]) || name.StartsWith('.')) return false;
        foreach (var character in type)
            if (character != '_' && !char.IsLetterOrDigit(character))
                return false;
        return !name.Any(char.IsWhiteSpace);
    }
}
