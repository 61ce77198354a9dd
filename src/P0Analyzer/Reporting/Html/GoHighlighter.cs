using GoGrammar.Syntax;
using GoGrammar.Text;

namespace P0Analyzer.Reporting.Html;

/// <summary>Colours Go code: comments and literals by the syntax tree, keywords and calls by their letters.</summary>
internal sealed class GoHighlighter
{
    private static readonly HashSet<string> Keywords =
    [
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import", "interface",
        "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    ];

    private static readonly HashSet<string> Predeclared =
        ["any", "bool", "byte", "error", "false", "float32", "float64", "int", "int32", "int64", "iota", "nil", "rune", "string", "true", "uint", "uint32", "uint64"];

    private readonly SourceText text;
    private readonly List<(TextSpan Span, string Class)> parts = [];

    /// <param name="text">The code.</param>
    /// <param name="root">Its tree, which may be partial.</param>
    public GoHighlighter(SourceText text, File root)
    {
        this.text = text;
        foreach (var comment in root.Comments.SelectMany(group => group.List)) parts.Add((comment.Span, "c"));
        foreach (var literal in root.DescendantsAndSelf().OfType<BasicLit>()) parts.Add((literal.Span, literal.Literal is Token.String or Token.Char ? "s" : "n"));
        parts.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
    }

    /// <summary>A part of the code, which may start and end anywhere.</summary>
    public Html Of(TextSpan span)
    {
        var pieces = new List<Html>();
        var at = span.Start;
        for (var i = FirstAfter(at); i < parts.Count && parts[i].Span.Start < span.End; i++)
        {
            var (part, name) = parts[i];
            var (start, end) = (Math.Max(at, part.Start), Math.Min(span.End, part.End));
            if (start > at) pieces.Add(Words(text.ToString(new TextSpan(at, start))));
            pieces.Add(Html.Of($"<span class=\"{name}\">{text.ToString(new TextSpan(start, end))}</span>"));
            at = end;
        }

        if (at < span.End) pieces.Add(Words(text.ToString(new TextSpan(at, span.End))));
        return Html.Join(pieces);
    }

    // The first part that ends after an offset; parts do not overlap.
    private int FirstAfter(int offset)
    {
        var (low, high) = (0, parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (parts[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static Html Words(string code)
    {
        var pieces = new List<Html>();
        var at = 0;
        while (at < code.Length)
        {
            var end = at;
            while (end < code.Length && IsLetter(code[end]) == IsLetter(code[at])) end++;
            var word = code[at..end];
            var name = Keywords.Contains(word) ? "k" : Predeclared.Contains(word) ? "t" : IsLetter(word[0]) && end < code.Length && code[end] == '(' ? "f" : null;
            pieces.Add(name is null ? Html.Of($"{word}") : Html.Of($"<span class=\"{name}\">{word}</span>"));
            at = end;
        }

        return Html.Join(pieces);
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
