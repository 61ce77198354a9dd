using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>Reads signatures as the tables write them: <c>Clone[S ~[]E, E any](S) S</c>.</summary>
internal static class SignatureReader
{
    private const string Ellipsis = "...";

    /// <summary>Reads a whole line: name, type parameters, parameters, results; a <c>*</c> before the name tells a pointer receiver.</summary>
    public static FunctionSignature Read(ReadOnlySpan<char> text)
    {
        var onPointer = text is ['*', ..];
        if (onPointer)
            text = text[1..];

        var name = ReadName(ref text);
        var typeParameters = ReadTypeParameters(ref text);
        var parameters = ReadList(ref text);
        var isVariadic = parameters is [.., var last] && last.StartsWith(Ellipsis, StringComparison.Ordinal);
        if (isVariadic)
            parameters = parameters.SetItem(parameters.Length - 1, parameters[^1][Ellipsis.Length..]);

        return new(name, typeParameters, parameters, ReadResults(text), isVariadic, onPointer);
    }

    /// <summary>Takes the name off the front: everything before a bracket, a parenthesis or a space.</summary>
    public static string ReadName(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("[( ");
        var name = text[..end].ToString();
        text = text[end..];
        return name;
    }

    /// <summary>Takes <c>[S ~[]E, E any]</c> off the front, if it is there.</summary>
    public static ImmutableArray<TypeParameter> ReadTypeParameters(ref ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..])
            return [];

        var parameters = ImmutableArray.CreateBuilder<TypeParameter>();
        foreach (var parameter in ReadList(ref text))
        {
            var space = parameter.IndexOf(' ', StringComparison.Ordinal);
            parameters.Add(new(parameter[..space], parameter[(space + 1)..]));
        }

        return parameters.DrainToImmutable();
    }

    private static ImmutableArray<string> ReadResults(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        if (text.IsEmpty)
            return [];
        return text[0] == '(' ? ReadList(ref text) : [text.ToString()];
    }

    /// <summary>Takes a bracketed list off the front and splits it at the commas that stand in no inner bracket.</summary>
    private static ImmutableArray<string> ReadList(ref ReadOnlySpan<char> text)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        var depth = 0;
        var start = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '{')
                depth++;
            if (text[i] is ')' or ']' or '}')
                depth--;

            var atEnd = depth == 0;
            if (!atEnd && (depth != 1 || text[i] != ','))
                continue;
            if (i > start)
                items.Add(text[start..i].Trim(' ').ToString());
            start = i + 1;
            if (atEnd)
                break;
        }

        text = text[start..];
        return items.DrainToImmutable();
    }
}
