namespace P0Analyzer.Knowledge;

/// <summary>
/// The canonical spelling of types in the tables: Go's syntax, with these choices.
/// <list type="bullet">
/// <item>A named type is qualified by its whole import path: <c>*net/http.Response</c>, <c>sync/atomic.Pointer[net/url.URL]</c>.
/// A name without a dot is a predeclared type, or one of the type parameters in scope.</item>
/// <item>Aliases are resolved (<c>os.FileInfo</c> is spelled <c>io/fs.FileInfo</c>), the empty interface is <c>any</c>.
/// <c>byte</c>, <c>uint8</c>, <c>rune</c> and <c>int32</c> stay as the source has them: compare with <see cref="AreIdentical"/>.</item>
/// <item>Functions carry no parameter names: <c>func(context.Context, ...any) (int, error)</c>.</item>
/// </list>
/// </summary>
public static class TypeSpelling
{
    /// <summary>The spelling of the predeclared type <c>error</c>.</summary>
    public const string Error = "error";

    /// <summary>
    /// Takes a named type apart: <c>net/http.Response</c> into path and name, <c>error</c> into an empty path and the name.
    /// Type arguments are dropped. False for every other kind of type, pointers too.
    /// </summary>
    public static bool TrySplitNamed(string spelling, out string importPath, out string name)
    {
        var end = spelling.IndexOf('[', StringComparison.Ordinal);
        var named = end < 0 ? spelling : spelling[..end];
        var dot = named.LastIndexOf('.');
        importPath = dot < 0 ? "" : named[..dot];
        name = named[(dot + 1)..];
        return IsIdentifier(name) && name is not ("map" or "func" or "struct" or "interface") && named.AsSpan().IndexOfAny("*(<{ ") < 0;
    }

    /// <summary>What a pointer type points to; any other type as it is.</summary>
    public static string Deref(string spelling) => spelling is ['*', .. var element] ? element : spelling;

    /// <summary>Whether two spellings mean one type, where <c>byte</c> is <c>uint8</c> and <c>rune</c> is <c>int32</c>.</summary>
    public static bool AreIdentical(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var leftWord = WordLength(left);
            var rightWord = WordLength(right);
            if (!Resolve(left[..leftWord]).SequenceEqual(Resolve(right[..rightWord])))
                return false;
            left = left[leftWord..];
            right = right[rightWord..];
        }

        return left.IsEmpty && right.IsEmpty;
    }

    /// <summary>The length of the name at the start, qualification included, or 1 for any other character.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (IsLetterOrDigit(text[length]) || text[length] is '.' or '/'))
            length++;
        return Math.Max(length, 1);
    }

    private static ReadOnlySpan<char> Resolve(ReadOnlySpan<char> word) => word switch
    {
        "byte" => "uint8",
        "rune" => "int32",
        _ => word,
    };

    private static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAsciiDigit(text[0]))
            return false;
        foreach (var letter in text)
        {
            if (!IsLetterOrDigit(letter))
                return false;
        }

        return true;
    }

    private static bool IsLetterOrDigit(char letter) => letter == '_' || char.IsLetterOrDigit(letter);
}
