using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>How a filter's method answers.</summary>
public enum FilterPolarity
{
    /// <summary>True means that the value must not be sent.</summary>
    RejectsOnTrue,

    /// <summary>True means that the value may be sent.</summary>
    AcceptsOnTrue,

    /// <summary>It gives back a list with only those elements that may be sent.</summary>
    ReturnsAccepted,
}

/// <summary>The names of filters and of sends (requirement 1).</summary>
public sealed record FilterNames
{
    /// <summary>Filter types as a file names them: bare, or with the last element of the import path they come from.</summary>
    public ImmutableArray<string> Types { get; init; } = ["VMFilter", "filter.VMFilter", "model.Filter"];

    /// <summary>How the name of a function that makes a filter starts; see <see cref="IsConstructor"/>.</summary>
    public string ConstructorPrefix { get; init; } = "New";

    /// <summary>How it ends.</summary>
    public string ConstructorSuffix { get; init; } = "Filter";

    /// <summary>Filter methods that accept on true. All but these and <see cref="ListMethods"/> reject on true.</summary>
    public ImmutableArray<string> AcceptingMethods { get; init; } = ["ShouldSend"];

    /// <summary>Filter methods that give back the accepted elements of a list.</summary>
    public ImmutableArray<string> ListMethods { get; init; } = ["FilterAssets"];

    /// <summary>The method that sends.</summary>
    public string SendMethod { get; init; } = "Send";

    /// <summary>The last name before <see cref="SendMethod"/>: <c>task.Job.Send</c>, <c>job.Send</c>.</summary>
    public ImmutableArray<string> SendOwners { get; init; } = ["Job", "job"];

    /// <summary>
    /// Whether a type, a pointer taken off, is a filter's. The qualifier is the last element of the import path (so that a renamed import
    /// counts), or empty for a type of the package itself.
    /// </summary>
    public bool IsFilterType(string qualifier, string name)
    {
        foreach (var type in Types)
        {
            var dot = type.LastIndexOf('.');
            if (type.AsSpan(dot + 1).SequenceEqual(name) && type.AsSpan(0, Math.Max(dot, 0)).SequenceEqual(qualifier))
                return true;
        }

        return false;
    }

    /// <summary>Whether a function of this name makes a filter: <c>NewVMFilter</c>.</summary>
    public bool IsConstructor(string function)
        => function.Length >= ConstructorPrefix.Length + ConstructorSuffix.Length
            && function.StartsWith(ConstructorPrefix, StringComparison.Ordinal)
            && function.EndsWith(ConstructorSuffix, StringComparison.Ordinal);

    /// <summary>How a filter's method answers.</summary>
    public FilterPolarity PolarityOf(string method)
    {
        if (AcceptingMethods.Contains(method))
            return FilterPolarity.AcceptsOnTrue;
        return ListMethods.Contains(method) ? FilterPolarity.ReturnsAccepted : FilterPolarity.RejectsOnTrue;
    }

    /// <summary>Whether <c>….owner.method(…)</c> sends.</summary>
    public bool IsSend(string owner, string method) => method == SendMethod && SendOwners.Contains(owner);
}
