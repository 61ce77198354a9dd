using System.Security.Cryptography;
using System.Text;
using GoGrammar;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>Code spelled by its tokens alone: however it is formatted and commented, the text is the same, and other tokens give another.</summary>
internal static class NormalizedCode
{
    private const int Longest = 160;
    private const int Shown = 100;
    private const string Keywords = " return range case if for switch else var const type go defer ";
    private const string Spaced = " := = == != < <= > >= && || += -= *= /= %= &= |= ^= <<= >>= &^= ";

    /// <summary>The code of pieces of a file. Where it is long, its start and a hash of all of it.</summary>
    public static string Of(GoFile file, List<TextSpan> pieces)
    {
        var tokens = new List<string>();
        foreach (var piece in pieces)
        {
            var source = file.Text.Bytes[piece.Start..piece.End];
            foreach (var token in GoTokens.Of(source)) tokens.Add(token.Length == 0 ? ";" : Encoding.UTF8.GetString(source[token.Start..token.End]));
        }

        var text = Spell(tokens);
        return text.Length <= Longest ? text : $"{Cut(text)}… #{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}";
    }

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)];

    private static string Spell(List<string> tokens)
    {
        var text = new StringBuilder();
        var previous = string.Empty;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var next = i + 1 < tokens.Count ? tokens[i + 1] : string.Empty;

            // Lines end with a comma or a semicolon where one line would have neither.
            if (token is "," or ";" && next is ")" or "]" or "}" or "") continue;
            if (previous.Length > 0 && NeedsSpace(previous, token)) text.Append(' ');
            text.Append(token);
            previous = token;
        }

        // A string over several lines stays one line of the file.
        return text.Replace("\r", "").ToString();
    }

    private static bool NeedsSpace(string left, string right)
    {
        if (right is "," or ";") return false;
        if (left is "," or ";" || IsIn(Spaced, left) || IsIn(Spaced, right) || IsIn(Keywords, left)) return true;
        if (IsWord(left[^1]) && IsWord(right[0])) return true;
        return !IsWord(left[^1]) && !IsWord(right[0]) && !IsBracketOrDot(left) && !IsBracketOrDot(right);
    }

    private static bool IsIn(string list, string token) => list.Contains($" {token} ", StringComparison.Ordinal);

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '"' or '`' or '\'' || character >= 0x80;

    private static bool IsBracketOrDot(string token) => token is "(" or ")" or "[" or "]" or "{" or "}" or ".";
}
