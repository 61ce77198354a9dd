namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>
/// Changes a document value by value and leaves every other byte alone. Each edit is one splice, after which the text is parsed again. What cannot be
/// changed without harm is refused with its place.
/// </summary>
internal sealed class YamlEditor(YamlDocument document)
{
    /// <summary>The document as it is now.</summary>
    public YamlDocument Document { get; private set; } = document;

    /// <summary>Gives a key of a mapping a value, in place of the one that it has.</summary>
    /// <param name="mapping">The mapping's path.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="after">The keys that a new one comes after, the nearest first; without any of them it becomes the last.</param>
    /// <exception cref="ManifestException">What stands there cannot be changed.</exception>
    public void Set(IReadOnlyList<object> mapping, string key, YamlValue value, IEnumerable<string> after)
    {
        if (Document.Find([.. mapping, key]) is { } old) ReplaceScalar(old, key, value);
        else Insert(mapping, key, $" {value.Source}", $" {value.Source}", after);
    }

    /// <summary>Makes sure that a key of a mapping is there for a mapping or a sequence, which may still be empty.</summary>
    /// <exception cref="ManifestException">Something else stands there, or what stands there is shared by an alias.</exception>
    public void Prepare(IReadOnlyList<object> mapping, string key, YamlKind kind, IEnumerable<string> after)
    {
        object[] path = [.. mapping, key];
        if (Document.Find(path) is not { } node) Insert(mapping, key, "", kind == YamlKind.Mapping ? " {}" : " []", after);
        else if (!node.IsNull && node.Kind != kind) throw Document.Refuse(node.Start, $"'{key}' has to be a {Word(kind)} and is {Article(node)}");
        else if (Document.IsShared(node) || (node.IsNull && node.Anchor is not null))
            throw Document.Refuse(node.Start, $"'{key}' has the anchor '&{node.Anchor}', and a change here would change other places, too; write it without");
        else if (!node.InFlow && (node.IsEmptyFlow || (node.IsNull && node.End > node.Start))) Clear(node);
    }

    /// <summary>Adds an item to a sequence: a mapping with one entry.</summary>
    /// <param name="sequence">The sequence's path.</param>
    /// <param name="index">Where it goes.</param>
    /// <param name="key">The entry's key.</param>
    /// <param name="value">The entry's value.</param>
    /// <exception cref="ManifestException">The sequence cannot be changed.</exception>
    public void InsertItem(IReadOnlyList<object> sequence, int index, string key, YamlValue value)
    {
        var node = Document.Find(sequence)!;
        var entry = $"{key}: {value.Source}";
        if (node.IsNull && !node.InFlow)
            InsertLine(node.Owner!.End, Document.Indentation(node.Owner.Start), Document.Indentation(node.Owner.Start) + Style.SequenceOffset, $"- {entry}");
        else if (node.IsNull) Splice(AfterColon(node, key), $" [{{{entry}}}]");
        else if (node.IsFlow) InsertIntoFlow(node, node.Items.Count == 0 ? null : node.Items[Math.Max(0, index - 1)].End, $"{{{entry}}}");
        else if (Document.Text[node.Start] != '-') throw Document.Refuse(node.Start, "a list with an anchor or a tag cannot be added to; write it without");
        else InsertBlockItem(node, index, entry);
    }

    private YamlStyle Style => YamlStyle.Of(Document);

    private void ReplaceScalar(YamlNode old, string key, YamlValue value)
    {
        if (value.IsSaidBy(old)) return;
        if (old.Kind is YamlKind.Mapping or YamlKind.Sequence) throw Document.Refuse(old.Start, $"'{key}' has to be one value and is {Article(old)}");
        if (old.Anchor is not null || old.Tag is not null) throw Document.Refuse(old.Start, $"'{key}' has an anchor or a tag and cannot be changed; write it without");
        if (old.End == old.Start)
        {
            Splice(AfterColon(old, key), $" {value.Source}");
            return;
        }

        var written = Document.Text[old.Start..old.End];
        if (written[0] is '|' or '>')
        {
            var header = written.Split('\n', '\r')[0];
            if (header.Contains('#')) throw Document.Refuse(old.Start, $"a comment stands in the value of '{key}'; move it above the key");
            written = written.TrimEnd();
        }

        Document = Document.Replace(old.Start, old.Start + written.Length, value.Source);
    }

    private void Insert(IReadOnlyList<object> mapping, string key, string value, string valueInFlow, IEnumerable<string> after)
    {
        var node = Document.Find(mapping);
        var entry = $"{key}:{value}";
        if (node is null) InsertLine(Document.Text.Length, indentationOfParent: -1, indentation: 0, entry);
        else if (node.IsNull && node.InFlow) Splice(AfterColon(node, key), $" {{{key}:{valueInFlow}}}");
        else if (node.IsNull)
            InsertLine(node.Owner!.End, Document.Indentation(node.Owner.Start), Document.Indentation(node.Owner.Start) + Style.Step, entry);
        else if (node.IsFlow) InsertIntoFlow(node, PredecessorIn(node, after)?.Value.End, $"{key}:{valueInFlow}");
        else InsertBlockEntry(node, entry, isBlock: value.Length == 0, after);
    }

    private void InsertBlockEntry(YamlNode mapping, string entry, bool isBlock, IEnumerable<string> after)
    {
        var indentation = Document.Indentation(Document.Text[mapping.Start] == '?' ? mapping.Start : mapping.Entries[0].Key.Start);
        var isSection = isBlock && mapping == Document.Root && Style.SeparatesSections;
        InsertLine(PredecessorIn(mapping, after)!.Value.End, indentation, indentation, entry, isSection);
    }

    private static YamlEntry? PredecessorIn(YamlNode mapping, IEnumerable<string> after)
        => after.Select(mapping.Find).FirstOrDefault(entry => entry is not null) ?? mapping.Entries.LastOrDefault();

    private void InsertBlockItem(YamlNode sequence, int index, string entry)
    {
        var indentation = Document.Indentation(sequence.Start);
        var first = sequence.Items[0].Start;
        var isOnOneLine = Document.LineStart(first) == Document.LineStart(sequence.Start);
        var gap = new string(' ', isOnOneLine ? Math.Max(1, first - sequence.Start - 1) : 1);
        if (index > 0) InsertLine(sequence.Items[index - 1].End, indentation, indentation, $"-{gap}{entry}");
        else Splice(sequence.Start, $"-{gap}{entry}{Document.LineBreakBefore(sequence.Start)}{new string(' ', indentation)}");
    }

    private void InsertIntoFlow(YamlNode collection, int? after, string entry)
    {
        if (after is { } end) Splice(end, $", {entry}");
        else Splice(collection.End - 1, entry);
    }

    // Comments that stand deeper than the parent belong to what is above them, so that the new line comes after them.
    private void InsertLine(int after, int indentationOfParent, int indentation, string content, bool isSection = false)
    {
        var text = Document.Text;
        var at = after > 0 && text[after - 1] is '\n' or '\r' ? after : Document.LineAfter(after);
        while (at < text.Length && IsCommentDeeperThan(indentationOfParent, at)) at = Document.LineAfter(at);

        var lineBreak = Document.LineBreakBefore(at);
        var line = (isSection ? lineBreak : "") + new string(' ', indentation) + content;
        var isUnended = at > 0 && text[at - 1] is not ('\n' or '\r');
        Splice(at, isUnended ? lineBreak + line : line + lineBreak);
    }

    private bool IsCommentDeeperThan(int indentation, int lineStart)
    {
        var at = lineStart;
        while (at < Document.Text.Length && Document.Text[at] == ' ') at++;
        return at < Document.Text.Length && Document.Text[at] == '#' && at - lineStart > Math.Max(0, indentation);
    }

    // A value that is not there has no place of its own: it stands after the colon.
    private int AfterColon(YamlNode missing, string key)
    {
        var at = missing.Start;
        while (at > 0 && Document.Text[at - 1] is ' ' or '\t') at--;
        if (missing.End > missing.Start || at == 0 || Document.Text[at - 1] != ':')
            throw Document.Refuse(missing.Start, $"'{key}' cannot be written here; write 'key: value'");
        return at;
    }

    private void Clear(YamlNode node)
    {
        var start = node.Start;
        while (start > 0 && Document.Text[start - 1] is ' ' or '\t') start--;
        Document = Document.Replace(start, node.End, "");
    }

    private void Splice(int at, string text) => Document = Document.Replace(at, at, text);

    private static string Word(YamlKind kind) => kind == YamlKind.Mapping ? "mapping" : "list";

    private static string Article(YamlNode node) => node.Kind switch
    {
        YamlKind.Alias => $"the alias '*{node.Value}'; write out what it stands for",
        YamlKind.Mapping => "a mapping",
        YamlKind.Sequence => "a list",
        _ => "one value",
    };
}
