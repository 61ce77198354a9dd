using System.Text.RegularExpressions;
using RuleCatalogGenerator.FrontMatter;

namespace RuleCatalogGenerator.Pages;

/// <summary>Reads a rule's page and says, line by line, what keeps it from being one.</summary>
internal sealed class RulePageReader
{
    private static readonly string[] Keys =
        ["id", "name", "requirement", "level", "title", "messages", "options", "precision", "tags"];

    private readonly List<PageProblem> _problems = [];
    private readonly string _path;
    private readonly PageFields _fields;
    private readonly PageProse _prose;

    private RulePageReader(string path, MapValue frontMatter, PageProse prose)
    {
        _path = path;
        _prose = prose;
        _fields = new PageFields(frontMatter, Report);
    }

    /// <summary>Reads the page whose file is <paramref name="path"/>.</summary>
    public static PageResult Read(string path, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        try
        {
            var (frontMatter, bodyStart) = FrontMatterReader.Read(lines);
            return new RulePageReader(path, frontMatter, new PageProse(lines, bodyStart)).Read();
        }
        catch (FrontMatterException exception)
        {
            return new PageResult(null, new EquatableArray<PageProblem>([new PageProblem(path, exception.Line, exception.Message)]));
        }
    }

    private PageResult Read()
    {
        _fields.RefuseOthersThan(Keys);
        var options = new PageOptionsReader(Report).Read(_fields.Root["options"]);
        var page = new RulePage(
            _path,
            _fields.Text("id"),
            _fields.Text("name"),
            _fields.Word("requirement", Vocabulary.Requirements),
            _fields.Word("level", Vocabulary.Levels),
            _fields.Word("precision", Vocabulary.Precisions),
            _fields.Text("title"),
            _prose.Description(),
            new EquatableArray<PageMessage>(Messages()),
            new EquatableArray<PageOption>(options),
            new EquatableArray<string>(_fields.Words("tags")));
        CheckIdentity(page);
        if (page.Title.EndsWith(".", StringComparison.Ordinal))
            Report(_fields.LineOf("title"), "a title has no full stop");
        foreach (var (line, message) in _prose.Problems(options.Count > 0))
            Report(line, message);
        return _problems.Count > 0
            ? new PageResult(null, new EquatableArray<PageProblem>(_problems))
            : new PageResult(page, new EquatableArray<PageProblem>([]));
    }

    private void CheckIdentity(RulePage page)
    {
        if (!Regex.IsMatch(page.Id, "^P0[0-7][0-9]{2}$"))
        {
            Report(_fields.LineOf("id"), "an id is 'P0', the requirement's digit and two digits");
            return;
        }
        var (word, requirement) = Vocabulary.Requirements[page.Id[2] - '0'];
        if (page.Requirement != requirement)
            Report(_fields.LineOf("requirement"), $"the requirement of {page.Id} is '{word}'");
        if (!Regex.IsMatch(page.Name, "^([A-Z][a-z0-9]+)+$"))
            Report(_fields.LineOf("name"), "a name is in Pascal case");
        else if (Path.GetFileNameWithoutExtension(_path) != $"{page.Id}-{page.Name}")
            Report(_fields.LineOf("name"), $"the file of this rule is '{page.Id}-{page.Name}.md'");
    }

    private List<PageMessage> Messages()
    {
        var messages = new List<PageMessage>();
        if (_fields.Root["messages"] is not MapValue map)
        {
            Report(_fields.LineOf("messages"), "'messages' has at least 'default'");
            return messages;
        }
        foreach (var member in map.Members)
            if (Message(member.Key, member.Value) is { } message)
                messages.Add(message);
        if (map.Members[0].Key != "default")
            Report(map.Line, "the first message is 'default'");
        return messages;
    }

    private PageMessage? Message(string id, FrontMatterValue value)
    {
        if (!Regex.IsMatch(id, "^[a-z][a-zA-Z]*$"))
            Report(value.Line, "a message's name is in camel case");
        if (value is not ScalarValue { Text: var text })
            Report(value.Line, $"the message '{id}' is a text");
        else if (!text.EndsWith(".", StringComparison.Ordinal))
            Report(value.Line, "a message ends with a full stop");
        else if (Regex.IsMatch(text, @"(?<!')\{|\}(?!')|\{(?![0-9]\})"))
            Report(value.Line, "a placeholder is a digit in braces in single quotes: '{0}'");
        else
            return new PageMessage(id, text);
        return null;
    }

    private void Report(int line, string message) => _problems.Add(new PageProblem(_path, line, message));
}
