using System.Text;

namespace RuleCatalogGenerator.FrontMatter;

/// <summary>Reads what stands after a colon: plain or quoted text, or a list between brackets.</summary>
internal static class ScalarReader
{
    public static FrontMatterValue Read(string text, int line) =>
        text.StartsWith("[", StringComparison.Ordinal) ? ReadList(text, line) : ReadScalar(text, line);

    private static ListValue ReadList(string text, int line)
    {
        if (!text.EndsWith("]", StringComparison.Ordinal))
            throw new FrontMatterException(line, "a list ends with ']' on the line it begins on");
        var items = new List<ScalarValue>();
        foreach (var item in text.Substring(1, text.Length - 2).Split(','))
            if (item.Trim() is { Length: > 0 } word)
                items.Add(ReadScalar(word, line));
        return new ListValue(items, line);
    }

    private static ScalarValue ReadScalar(string text, int line) => text[0] switch
    {
        '"' => new ScalarValue(Unquote(text, line, '"'), line),
        '\'' => new ScalarValue(Unquote(text, line, '\''), line),
        _ when text.Contains(": ") || text.Contains(" #") => throw new FrontMatterException(line, "text with ': ' or ' #' in it needs quotes"),
        _ => new ScalarValue(text, line),
    };

    /// <summary>Takes the quotes off. Inside of double ones a backslash escapes; inside of single ones a quote is doubled.</summary>
    private static string Unquote(string text, int line, char quote)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 1; i < text.Length; i++)
        {
            var isEscape = quote == '"' ? text[i] == '\\' : text[i] == quote && i + 1 < text.Length && text[i + 1] == quote;
            if (isEscape && i + 1 < text.Length)
            {
                result.Append(text[++i]);
                continue;
            }
            if (text[i] != quote)
            {
                result.Append(text[i]);
                continue;
            }
            if (i != text.Length - 1)
                throw new FrontMatterException(line, "text goes on after its closing quote");
            return result.ToString();
        }
        throw new FrontMatterException(line, "text in quotes ends on the line it begins on");
    }
}
