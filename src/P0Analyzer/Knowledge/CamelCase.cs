namespace P0Analyzer.Knowledge;

/// <summary>Words inside Go's names: <c>userCache</c> is <c>user</c> and <c>Cache</c>, <c>Hash</c> is not <c>Has</c> and more.</summary>
public static class CamelCase
{
    /// <summary>Whether a name is a word or starts with it: <c>Has</c> starts <c>HasNext</c> and <c>Has</c>, but not <c>Hash</c>.</summary>
    public static bool StartsWithWord(string name, string word)
        => name.StartsWith(word, StringComparison.Ordinal) && (name.Length == word.Length || !char.IsLower(name[word.Length]));

    /// <summary>Whether one of a name's words is the given one, in any case: <c>set</c> is in <c>hostSet</c> and <c>SETOfHosts</c>, but not in <c>asset</c>.</summary>
    public static bool HasWord(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        while (at >= 0)
        {
            if (IsBoundary(name, at) && IsBoundary(name, at + word.Length))
                return true;
            at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>Whether a word ends before the character: the case rises there, or the last capital of several starts a word (<c>URLMap</c>).</summary>
    private static bool IsBoundary(string name, int at)
    {
        if (at == 0 || at == name.Length || !char.IsLetter(name[at - 1]))
            return true;
        if (!char.IsUpper(name[at]))
            return !char.IsLetter(name[at]);
        return !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }
}
