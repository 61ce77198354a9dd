using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>
/// A set of functions and methods, spelled as Go's tools print them: <c>fmt.Fprintf</c>, <c>(*strings.Builder).WriteString</c>,
/// <c>(hash.Hash).Write</c>. A <c>*</c> at the end stands for any rest of the name: <c>log.Fatal*</c>, <c>(*bytes.Buffer).*</c>.
/// The star before a type is for readers; a method is the same with and without it.
/// </summary>
public sealed class CallSet
{
    private readonly Dictionary<string, List<CallPattern>> byPackage = new(StringComparer.Ordinal);

    /// <summary>The set of what the patterns name.</summary>
    /// <exception cref="FormatException">A pattern is none.</exception>
    public CallSet(params IEnumerable<string> patterns)
    {
        foreach (var text in patterns)
        {
            var pattern = CallPattern.Parse(text) ?? throw new FormatException($"'{text}' names no function or method.");
            Patterns = Patterns.Add(pattern);
            if (!byPackage.TryGetValue(pattern.ImportPath, out var ofPackage))
                byPackage.Add(pattern.ImportPath, ofPackage = []);
            ofPackage.Add(pattern);
        }
    }

    /// <summary>What the set was made of.</summary>
    public ImmutableArray<CallPattern> Patterns { get; } = [];

    /// <summary>Whether a package's function is in the set.</summary>
    public bool Contains(string importPath, string function) => Contains(importPath, null, function);

    /// <summary>Whether a method of a package's type is in the set; without a type, whether a function is.</summary>
    public bool Contains(string importPath, string? typeName, string name)
    {
        if (!byPackage.TryGetValue(importPath, out var patterns))
            return false;
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(typeName, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a method of this name of some type of the package is in the set, for where the type is not known.</summary>
    public bool ContainsMethod(string importPath, string name)
    {
        if (!byPackage.TryGetValue(importPath, out var patterns))
            return false;
        foreach (var pattern in patterns)
        {
            if (pattern.TypeName is { } type && pattern.Matches(type, name))
                return true;
        }

        return false;
    }

    /// <summary>A set with more in it.</summary>
    public CallSet With(params IEnumerable<string> patterns) => new([.. Patterns.Select(static pattern => pattern.ToString()), .. patterns]);
}
