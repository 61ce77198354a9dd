using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>What a call of a known function or method takes and gives. Types are spelled as <see cref="TypeSpelling"/> says.</summary>
/// <param name="Name">The function's or method's own name.</param>
/// <param name="TypeParameters">The function's type parameters; a method's are those of its type.</param>
/// <param name="Parameters">The parameters' types, in order; the receiver is none of them.</param>
/// <param name="Results">The results' types, in order; empty when there is no result.</param>
/// <param name="IsVariadic">Whether the last of <paramref name="Parameters"/> may be given any number of times; it stands there as the element's type.</param>
/// <param name="HasPointerReceiver">Whether it is a method that the type itself lacks and a pointer to it has.</param>
public sealed record FunctionSignature(
    string Name,
    ImmutableArray<TypeParameter> TypeParameters,
    ImmutableArray<string> Parameters,
    ImmutableArray<string> Results,
    bool IsVariadic,
    bool HasPointerReceiver)
{
    /// <summary>The index of the result whose type is <c>error</c> (the last one, if there are several); -1 when there is none.</summary>
    public int ErrorIndex => Results.LastIndexOf(TypeSpelling.Error);

    /// <summary>Whether one of the results is an <c>error</c>.</summary>
    public bool ReturnsError => ErrorIndex >= 0;
}

/// <summary>A type parameter and what its arguments must satisfy: <c>S</c> and <c>~[]E</c>.</summary>
public sealed record TypeParameter(string Name, string Constraint);
