namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Reads formats as package <c>fmt</c> does.</summary>
internal static class FormatVerbs
{
    /// <summary>Whether a format has a verb <c>%w</c>, with flags, width or index or without: <c>%[1]w</c> is one, <c>%%w</c> is none.</summary>
    public static bool Wraps(ReadOnlySpan<char> format)
    {
        while (format.IndexOf('%') is var start and >= 0)
        {
            format = format[(start + 1)..];
            var verb = VerbIndex(format);
            if (verb == format.Length) return false;
            if (format[verb] == 'w') return true;
            format = format[(verb + 1)..];
        }

        return false;
    }

    /// <summary>Where the verb stands behind flags, width, precision and index.</summary>
    private static int VerbIndex(ReadOnlySpan<char> directive)
    {
        var index = 0;
        while (index < directive.Length && directive[index] is '+' or '-' or '#' or ' ' or '.' or '*' or '[' or ']' or (>= '0' and <= '9')) index++;
        return index;
    }
}
