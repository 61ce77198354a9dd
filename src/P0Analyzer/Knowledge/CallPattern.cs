namespace P0Analyzer.Knowledge;

/// <summary>One entry of a <see cref="CallSet"/>.</summary>
/// <param name="ImportPath">The package's import path.</param>
/// <param name="TypeName">The type whose method is meant; null for a function.</param>
/// <param name="Name">The name, or what it starts with.</param>
/// <param name="IsPrefix">Whether <paramref name="Name"/> is only the start.</param>
public readonly record struct CallPattern(string ImportPath, string? TypeName, string Name, bool IsPrefix)
{
    /// <summary>Reads <c>fmt.Print*</c> or <c>(*strings.Builder).Write</c>; null when the text is neither.</summary>
    public static CallPattern? Parse(string text)
    {
        var dot = text.LastIndexOf('.');
        if (dot <= 0 || dot == text.Length - 1)
            return null;

        var owner = text[..dot];
        var isPrefix = text[^1] == '*';
        var name = text[(dot + 1)..^(isPrefix ? 1 : 0)];
        if (owner is not ['(', .. var receiver, ')'])
            return owner.AsSpan().IndexOfAny("()* ") < 0 ? new(owner, null, name, isPrefix) : null;

        return TypeSpelling.TrySplitNamed(TypeSpelling.Deref(receiver), out var path, out var type) && path.Length > 0
            ? new(path, type, name, isPrefix)
            : null;
    }

    /// <summary>Whether a method of the type, or the function where there is none, is meant; the package is taken to be the right one.</summary>
    public bool Matches(string? typeName, string name)
        => typeName == TypeName && (IsPrefix ? name.StartsWith(Name, StringComparison.Ordinal) : name == Name);

    /// <summary>The pattern as it is written; without the star before the type.</summary>
    public override string ToString()
    {
        var owner = TypeName is null ? ImportPath : $"({ImportPath}.{TypeName})";
        return $"{owner}.{Name}{(IsPrefix ? "*" : "")}";
    }
}
