using System.Text;
using System.Text.Json;

namespace P0Analyzer.Analysis;

/// <summary>Reads a baseline's file. Whatever is not as <see cref="BaselineText"/> writes it, but for order and white space, is refused at its place.</summary>
public static class BaselineReader
{
    private static readonly string[] Members = ["folder", "in", "rule", "code", "count"];

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalog">The rules that there are.</param>
    /// <exception cref="BaselineException">It is no baseline.</exception>
    public static Baseline Read(ReadOnlySpan<byte> file, RuleCatalog catalog)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble)) file = file[Encoding.UTF8.Preamble.Length..];
        var entries = new Dictionary<BaselineKey, BaselineEntry>();
        var hasHeader = false;
        for (var number = 1; !file.IsEmpty; number++)
        {
            var end = file.IndexOf((byte)'\n');
            var text = end < 0 ? file : file[..end];
            file = end < 0 ? [] : file[(end + 1)..];
            if (text.Trim(" \t\r"u8).IsEmpty) continue;
            var line = new BaselineLine(text, number);
            if (!hasHeader) ReadHeader(line);
            else Add(ReadEntry(line, catalog), entries);
            hasHeader = true;
        }

        return hasHeader ? Baseline.Create(entries.Values) : throw new BaselineException(1, 1, $"the file is empty; a baseline begins with {{\"format\":\"{BaselineText.Format}\",\"version\":{BaselineText.Version}}}");
    }

    private static void ReadHeader(BaselineLine line)
    {
        var members = line.Read();
        if (!members.TryGetValue("format", out var format) || format.Text != BaselineText.Format)
            throw line.Problem(0, $"this is no baseline of p0, which begins with {{\"format\":\"{BaselineText.Format}\",\"version\":{BaselineText.Version}}}");
        if (!members.TryGetValue("version", out var version) || version.Number is not { } number) throw line.Problem(0, "the format's version is missing");
        if (number != BaselineText.Version) throw line.Problem(version.Start, $"this is version {number} of the format, and this p0 knows version {BaselineText.Version}; use the p0 that wrote it");
    }

    private static BaselineEntry ReadEntry(BaselineLine line, RuleCatalog catalog)
    {
        var members = line.Read();
        foreach (var (name, member) in members)
        {
            if (!Members.Contains(name)) throw line.Problem(member.NameStart, $"an entry has no '{name}'{Suggestions.DidYouMean(name, Members)}");
            if (name == "count" ? member.Number is not > 0 : member.Text is null)
                throw line.Problem(member.Start, name == "count" ? "'count' is a whole number from 1 on" : $"'{name}' is a text in quotes");
        }

        if (Members.FirstOrDefault(name => !members.ContainsKey(name)) is { } missing) throw line.Problem(0, $"the entry has no '{missing}'");
        var rule = members["rule"];
        if (!catalog.TryFind(rule.Text!, out var descriptor) || descriptor.Id != rule.Text) throw line.Problem(rule.Start, $"there is no rule '{rule.Text}'");
        if (descriptor.Requirement == Requirement.Input) throw line.Problem(rule.Start, $"{rule.Text} is about p0's own input and cannot be in a baseline");
        return new BaselineEntry(new BaselineKey(members["folder"].Text!, members["in"].Text!, rule.Text!, members["code"].Text!), members["count"].Number!.Value, line.Number);
    }

    /// <summary>What two branches brought is not added up: the same finding may be meant twice.</summary>
    private static void Add(BaselineEntry entry, Dictionary<BaselineKey, BaselineEntry> entries)
    {
        if (entries.TryAdd(entry.Key, entry)) return;
        throw new BaselineException(entry.Line, 1, $"this entry stands in line {entries[entry.Key].Line} already; keep one of the two, with the count that is right");
    }
}

/// <summary>A line of a baseline's file.</summary>
internal readonly ref struct BaselineLine(ReadOnlySpan<byte> text, int number)
{
    private readonly ReadOnlySpan<byte> text = text;

    /// <summary>Its number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>A problem at an offset in bytes.</summary>
    public BaselineException Problem(long offset, string message)
        => new(Number, 1 + Encoding.UTF8.GetCharCount(text[..(int)Math.Clamp(offset, 0, text.Length)]), message);

    /// <summary>The members of the object that the line is.</summary>
    public Dictionary<string, Member> Read()
    {
        if (text.StartsWith("<<<<<<<"u8) || text.StartsWith("======="u8) || text.StartsWith(">>>>>>>"u8))
            throw Problem(0, "a merge was left unfinished here; keep the entries of both sides and take the marks away");
        if (!System.Text.Unicode.Utf8.IsValid(text)) throw Problem(0, "this line is not UTF-8");
        try
        {
            return ReadMembers();
        }
        catch (JsonException exception)
        {
            var message = exception.Message.Split(" LineNumber:")[0].TrimEnd('.');
            throw Problem(exception.BytePositionInLine ?? 0, $"this is no JSON: {char.ToLowerInvariant(message[0])}{message[1..]}");
        }
        catch (InvalidOperationException)
        {
            throw Problem(0, "a text in this line has half of a character");
        }
    }

    private Dictionary<string, Member> ReadMembers()
    {
        var members = new Dictionary<string, Member>(StringComparer.Ordinal);
        var json = new Utf8JsonReader(text);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject) throw Problem(json.TokenStartIndex, "each line is an object, as in {\"folder\":\"pkg/acme\",…}");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, nameStart) = (json.GetString()!, json.TokenStartIndex);
            json.Read();
            var number = json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var value) ? value : (int?)null;
            var member = new Member(nameStart, json.TokenStartIndex, json.TokenType == JsonTokenType.String ? json.GetString() : null, number);
            if (!members.TryAdd(name, member)) throw Problem(nameStart, $"'{name}' stands here twice");
            json.Skip();
        }

        json.Read();
        return members;
    }

    /// <summary>A member's value.</summary>
    /// <param name="NameStart">The offset of its name in the line, in bytes.</param>
    /// <param name="Start">The offset of its value.</param>
    /// <param name="Text">Its value, if that is a text.</param>
    /// <param name="Number">Its value, if that is a whole number.</param>
    internal sealed record Member(long NameStart, long Start, string? Text, int? Number);
}
