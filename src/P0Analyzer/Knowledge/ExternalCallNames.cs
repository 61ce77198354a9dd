using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>The names by which a call is known to leave the process, or not to (the specification's "External call").</summary>
public sealed record ExternalCallNames
{
    /// <summary>Imports whose functions stay inside, by <see cref="ImportNames.LastElement"/>.</summary>
    public ImmutableArray<string> InertImports { get; init; } =
    [
        "model", "models", "filter", "attacksurface", "base", "capability", "registries", "registry",
        "errgroup", "semaphore", "singleflight", "rate",
        "logrus", "zap", "zerolog",
        "uuid", "errors", "yaml", "toml", "testify", "cobra", "viper", "lo", "slices", "maps",
    ];

    /// <summary>First words of functions that make data: <c>NewRequest</c>, but not <c>Newest</c>.</summary>
    public ImmutableArray<string> DataPrefixes { get; init; } = ["New", "With", "Parse", "To", "Is", "Must"];

    /// <summary>Functions that make data, by their whole name.</summary>
    public ImmutableArray<string> DataFunctions { get; init; } = ["String", "Ptr"];

    /// <summary>How the name of a value ends that stands for the vendor, in any case.</summary>
    public ImmutableArray<string> ClientSuffixes { get; init; } = ["client", "api", "sdk", "svc", "service", "conn", "graphql"];

    /// <summary>The standard library's calls that leave the process.</summary>
    public CallSet StandardCalls { get; init; } = ProcessExternal.Calls;

    /// <summary>Whether the functions of an import stay inside.</summary>
    public bool IsInert(string importPath) => InertImports.Contains(ImportNames.LastElement(importPath));

    /// <summary>Whether a function of this name makes data and calls nobody.</summary>
    public bool MakesData(string function)
    {
        if (DataFunctions.Contains(function))
            return true;
        foreach (var prefix in DataPrefixes)
        {
            if (CamelCase.StartsWithWord(function, prefix))
                return true;
        }

        return false;
    }

    /// <summary>Whether a value of this name stands for the vendor: <c>client</c>, <c>jiraAPI</c>.</summary>
    public bool IsClientLike(string name)
    {
        foreach (var suffix in ClientSuffixes)
        {
            if (name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
