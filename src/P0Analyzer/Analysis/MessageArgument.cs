using System.Collections.Immutable;

namespace P0Analyzer.Analysis;

/// <summary>
/// What goes into a placeholder of a rule's message: a text, a number, a place or a path through the code. A rule hands over what it
/// knows; how a place or a path is written is Reporting's to say. The default value is an empty text.
/// </summary>
public readonly record struct MessageArgument
{
    private readonly object? value;

    private MessageArgument(object value) => this.value = value;

    /// <summary>The text, the <see cref="int"/>, the <see cref="Location"/> or the <see cref="ImmutableArray{T}"/> of locations.</summary>
    public object Value => value ?? string.Empty;

    /// <summary>A text, put in as it is.</summary>
    public static implicit operator MessageArgument(string text) => new(text);

    /// <summary>A number, written without separators.</summary>
    public static implicit operator MessageArgument(int number) => new(number);

    /// <summary>A place, written like <c>acme.go:47</c>.</summary>
    public static implicit operator MessageArgument(Location location) => new(location);

    /// <summary>A path through the code, written by its lines, like <c>41 → 47 → 52</c>.</summary>
    public static implicit operator MessageArgument(ImmutableArray<Location> path) => new(path);
}
