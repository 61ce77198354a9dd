using GoGrammar.Syntax;

namespace P0Analyzer.Sources;

/// <summary>The Go version that a file's <c>//go:build</c> line demands, as the compiler reads it (<c>go/build/constraint</c>, GoVersion).</summary>
internal ref struct BuildConstraint
{
    private const string Directive = "//go:build ";

    /// <summary>No line that a person writes is longer; a longer one is not looked at.</summary>
    private const int MaxLength = 4096;

    private ReadOnlySpan<char> rest;

    /// <summary>The version that holds whenever the file is built; null when the file may be built with any.</summary>
    public static (int Major, int Minor)? GoVersion(File file)
    {
        foreach (var group in file.Comments)
        {
            if (group.Span.Start >= file.Span.Start) return null;
            foreach (var comment in group.List)
            {
                if (comment.Text.StartsWith(Directive, StringComparison.Ordinal)) return Parse(comment.Text.AsSpan(Directive.Length));
            }
        }

        return null;
    }

    /// <summary>The version that an expression such as <c>linux &amp;&amp; go1.22</c> demands.</summary>
    public static (int Major, int Minor)? Parse(ReadOnlySpan<char> expression)
    {
        if (expression.Length > MaxLength) return null;
        var constraint = new BuildConstraint { rest = expression };
        return constraint.Or();
    }

    /// <summary>Either side may be what holds: the lesser version, and none when one side demands none.</summary>
    private (int, int)? Or()
    {
        var version = And();
        while (Take("||"))
        {
            var right = And();
            version = version is { } a && right is { } b ? Min(a, b) : null;
        }

        return version;
    }

    private (int, int)? And()
    {
        var version = Not();
        while (Take("&&"))
        {
            var right = Not();
            version = version is { } a && right is { } b ? Max(a, b) : version ?? right;
        }

        return version;
    }

    private (int, int)? Not()
    {
        if (!Take("!")) return Atom();
        Not();
        return null;
    }

    private (int, int)? Atom()
    {
        if (Take("("))
        {
            var version = Or();
            Take(")");
            return version;
        }

        rest = rest.TrimStart();
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] is '_' or '.')) length++;
        var tag = rest[..length];
        rest = rest[length..];
        return tag.StartsWith("go1") ? GoVersions.Parse(tag[2..]) : null;
    }

    private bool Take(ReadOnlySpan<char> symbol)
    {
        var text = rest.TrimStart();
        if (!text.StartsWith(symbol)) return false;
        rest = text[symbol.Length..];
        return true;
    }

    private static (int, int) Min((int, int) a, (int, int) b) => a.CompareTo(b) <= 0 ? a : b;

    private static (int, int) Max((int, int) a, (int, int) b) => a.CompareTo(b) >= 0 ? a : b;
}
