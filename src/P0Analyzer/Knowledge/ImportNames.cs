using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>What an import path says about the package's name, as Go's tools presume it when the package itself was not read.</summary>
public static class ImportNames
{
    private static readonly string[] Prefixes = ["go-", "golang-"];
    private static readonly string[] Suffixes = ["-go", ".go", "-golang"];

    /// <summary>
    /// The last element of a path after a version is taken off, be it an element of its own (<c>…/redis/v9</c> gives <c>redis</c>)
    /// or an ending (<c>gopkg.in/yaml.v3</c> gives <c>yaml</c>).
    /// </summary>
    public static string LastElement(string importPath)
    {
        var path = importPath.AsSpan().TrimEnd('/');
        var slash = path.LastIndexOf('/');
        if (slash > 0 && IsVersion(path[(slash + 1)..]))
        {
            path = path[..slash];
            slash = path.LastIndexOf('/');
        }

        var element = path[(slash + 1)..];
        var dot = element.LastIndexOf('.');
        if (dot > 0 && IsVersion(element[(dot + 1)..]))
            element = element[..dot];
        return element.ToString();
    }

    /// <summary>
    /// The names the package may have, the likeliest first: for a known package its real name and no other; else the last element,
    /// with <c>go-</c> and <c>-go</c> taken off (<c>go-github</c> is <c>github</c>), its parts between dashes, and a version that
    /// is the whole last element (<c>k8s.io/api/core/v1</c> is <c>v1</c>). Only identifiers are given.
    /// </summary>
    public static ImmutableArray<string> PackageNames(string importPath)
    {
        if (StandardLibrary.Package(importPath) is { } known)
            return [known.Name];

        var element = LastElement(importPath);
        var bare = WithoutGo(element);
        var names = ImmutableArray.CreateBuilder<string>();
        AddName(names, element);
        AddName(names, bare);
        AddName(names, bare.Replace("-", "", StringComparison.Ordinal));
        AddName(names, bare.Replace('-', '_'));
        foreach (var part in bare.Split('-'))
            AddName(names, part);
        AddName(names, importPath[(importPath.LastIndexOf('/') + 1)..]);
        return names.DrainToImmutable();
    }

    /// <summary>The likeliest name: the first of <see cref="PackageNames"/>, or the last element when that is no identifier in any form.</summary>
    public static string PackageName(string importPath) => PackageNames(importPath) is [var first, ..] ? first : LastElement(importPath);

    private static string WithoutGo(string element)
    {
        foreach (var prefix in Prefixes)
        {
            if (element.Length > prefix.Length && element.StartsWith(prefix, StringComparison.Ordinal))
                return element[prefix.Length..];
        }

        foreach (var suffix in Suffixes)
        {
            if (element.Length > suffix.Length && element.EndsWith(suffix, StringComparison.Ordinal))
                return element[..^suffix.Length];
        }

        return element;
    }

    private static void AddName(ImmutableArray<string>.Builder names, string name)
    {
        if (IsIdentifier(name) && !names.Contains(name))
            names.Add(name);
    }

    private static bool IsIdentifier(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static letter => letter == '_' || char.IsLetterOrDigit(letter));

    /// <summary>Whether a text is <c>v</c> and a number.</summary>
    private static bool IsVersion(ReadOnlySpan<char> text)
        => text is ['v', _, ..] && text[1..].IndexOfAnyExceptInRange('0', '9') < 0;
}
