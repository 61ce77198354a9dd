using System.Globalization;

namespace P0Analyzer.Analysis;

/// <summary>The words of a suppression comment, not yet compared with the rules that there are.</summary>
/// <param name="Ids">The words where IDs are expected.</param>
/// <param name="Until">The word after <c>until</c> when it has a date's shape; null when no date is given.</param>
/// <param name="Reason">The rest.</param>
/// <param name="HasSpace">Whether a space stands where Go's tools want none, so that the comment is prose to them.</param>
/// <param name="Form">How it is written.</param>
internal sealed record SuppressionDirective(IReadOnlyList<string> Ids, string? Until, string Reason, bool HasSpace, SuppressionForm Form)
{
    private const string Verb = "p0:ignore";
    private const string ForeignVerb = "nolint:";
    private const string ForeignName = "p0";
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a comment's text; null when it is not about suppression. Only <c>//</c> comments are directives.</summary>
    public static SuppressionDirective? Parse(string comment)
    {
        if (!comment.StartsWith("//", StringComparison.Ordinal)) return null;
        var text = comment.AsSpan(2);
        var words = text.TrimStart();
        var hasSpace = words.Length < text.Length;
        if (words.StartsWith(ForeignVerb)) return ParseForeign(words[ForeignVerb.Length..], hasSpace);
        if (!words.StartsWith(Verb)) return null;
        var rest = words[Verb.Length..];
        return rest.Length > 0 && !char.IsWhiteSpace(rest[0]) ? null : ParseContent(rest, hasSpace, SuppressionForm.Ignore);
    }

    /// <summary>
    /// golangci-lint's form, for those who use it beside: <c>//nolint:p0,errcheck // P0602 reason</c>. The linters come first, the explanation after
    /// a second pair of slashes; ours begins with the IDs. A comment that does not name <c>p0</c> is not about us.
    /// </summary>
    private static SuppressionDirective? ParseForeign(ReadOnlySpan<char> rest, bool hasSpace)
    {
        var slashes = rest.IndexOf("//");
        var linters = slashes < 0 ? rest : rest[..slashes];
        var namesUs = false;
        foreach (var range in linters.Split(','))
        {
            var linter = linters[range].TrimStart();
            namesUs |= TakeWord(ref linter).SequenceEqual(ForeignName);
        }

        if (!namesUs) return null;
        hasSpace |= char.IsWhiteSpace(linters[0]);
        return ParseContent(slashes < 0 ? [] : rest[(slashes + 2)..], hasSpace, SuppressionForm.Nolint);
    }

    private static SuppressionDirective ParseContent(ReadOnlySpan<char> rest, bool hasSpace, SuppressionForm form)
    {
        var ids = TakeIds(ref rest);
        var until = TakeUntil(ref rest);
        return new SuppressionDirective(ids, until, rest.Trim().ToString(), hasSpace, form);
    }

    /// <summary>The day that <paramref name="text"/> names; null when the calendar has no such day.</summary>
    public static DateOnly? ParseDate(string text)
        => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>IDs are separated by commas, with or without spaces around.</summary>
    private static List<string> TakeIds(ref ReadOnlySpan<char> rest)
    {
        var ids = new List<string>();
        do
        {
            rest = rest.TrimStart().TrimStart(',').TrimStart();
            var id = TakeWord(ref rest, ',');
            if (id.Length > 0) ids.Add(id.ToString());
            rest = rest.TrimStart();
        }
        while (rest.StartsWith(","));
        return ids;
    }

    /// <summary>"until" without anything like a date is the reason's first word.</summary>
    private static string? TakeUntil(ref ReadOnlySpan<char> rest)
    {
        var tail = rest.TrimStart();
        if (!TakeWord(ref tail).SequenceEqual("until")) return null;
        tail = tail.TrimStart();
        var date = TakeWord(ref tail);
        if (!HasDateShape(date)) return null;
        rest = tail;
        return date.ToString();
    }

    private static bool HasDateShape(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || !char.IsAsciiDigit(word[0])) return false;
        foreach (var character in word)
            if (!char.IsAsciiDigit(character) && character is not ('-' or '/' or '.'))
                return false;
        return word.IndexOfAny("-/.") > 0;
    }

    private static ReadOnlySpan<char> TakeWord(ref ReadOnlySpan<char> rest, char end = ' ')
    {
        var length = 0;
        while (length < rest.Length && rest[length] != end && !char.IsWhiteSpace(rest[length])) length++;
        var word = rest[..length];
        rest = rest[length..];
        return word;
    }
}
