using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>The names by which the rules on errors (requirement 6) know what they may presume and what they leave alone.</summary>
public sealed record ErrorNames
{
    /// <summary>Below this length a hint of <see cref="LookupReceivers"/> must be a whole word: <c>asset</c> holds no <c>set</c>.</summary>
    private const int ShortHint = 4;

    /// <summary>Calls whose error need not be checked.</summary>
    public CallSet Unchecked { get; init; } = NeverFailing.Calls;

    /// <summary>Methods whose error need not be checked, by the name before them: <c>Body.Close</c>.</summary>
    public ImmutableArray<string> UncheckedSelectors { get; init; } = NeverFailing.Selectors;

    /// <summary>First words of functions of unknown signature whose last result is presumed to be something else than an error.</summary>
    public ImmutableArray<string> LookupPrefixes { get; init; } = ["Load", "Lookup", "Peek", "Cut", "Has"];

    /// <summary>First words of methods of which the same is presumed on a receiver that <see cref="LookupReceivers"/> describe.</summary>
    public ImmutableArray<string> LookupMethodPrefixes { get; init; } = ["Get"];

    /// <summary>What the name of a receiver holds, in any case, that keeps values in memory.</summary>
    public ImmutableArray<string> LookupReceivers { get; init; } = ["cache", "map", "store", "index", "set", "lru", "registry"];

    /// <summary>Calls of several results the last of which is known to be no error although their packages are not read.</summary>
    public CallSet WithoutError { get; init; } = Knowledge.WithoutError.Calls;

    /// <summary>How the last elements of import paths start or end whose functions make and wrap errors: <c>xerrors</c>, <c>multierr</c>, <c>errdefs</c>.</summary>
    public ImmutableArray<string> ErrorPackageWords { get; init; } = ["err", "errs", "error", "errors"];

    /// <summary>Calls whose error may be returned bare because its identity is what the caller asks for, or it carries its context.</summary>
    public CallSet ReturnedBare { get; init; } = new(
        "(context.Context).Err",
        "context.Cause",
        "(*golang.org/x/sync/errgroup.Group).Wait",
        "(*golang.org/x/sync/semaphore.Weighted).Acquire");

    /// <summary>Whether a method's error need not be checked, going by the name before it alone.</summary>
    public bool IsUncheckedSelector(string owner, string method)
    {
        foreach (var selector in UncheckedSelectors)
        {
            var dot = selector.IndexOf('.', StringComparison.Ordinal);
            if (selector.AsSpan(0, Math.Max(dot, 0)).SequenceEqual(owner) && selector.AsSpan(dot + 1).SequenceEqual(method))
                return true;
        }

        return false;
    }

    /// <summary>Whether a package's functions make errors for who calls them, going by its import path. <c>errgroup</c> only hands them on.</summary>
    public bool IsErrorPackage(string importPath)
    {
        var element = ImportNames.LastElement(importPath);
        if (element == "errgroup")
            return false;
        foreach (var word in ErrorPackageWords)
        {
            if (element.StartsWith(word, StringComparison.Ordinal) || element.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the last of several results of a call of unknown signature is presumed to be an error. The receiver is the last name
    /// before the method; null for a function.
    /// </summary>
    public bool PresumesError(string callee, string? receiver)
    {
        foreach (var prefix in LookupPrefixes)
        {
            if (CamelCase.StartsWithWord(callee, prefix))
                return false;
        }

        return receiver is null || !IsLookupMethod(callee) || !KeepsValues(receiver);
    }

    private bool IsLookupMethod(string method)
    {
        foreach (var prefix in LookupMethodPrefixes)
        {
            if (CamelCase.StartsWithWord(method, prefix))
                return true;
        }

        return false;
    }

    private bool KeepsValues(string receiver)
    {
        foreach (var hint in LookupReceivers)
        {
            var holds = hint.Length < ShortHint
                ? CamelCase.HasWord(receiver, hint)
                : receiver.Contains(hint, StringComparison.OrdinalIgnoreCase);
            if (holds)
                return true;
        }

        return false;
    }
}
