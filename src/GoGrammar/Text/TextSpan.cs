namespace GoGrammar.Text;

/// <summary>A stretch of a source text: byte offsets from 0, the end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The length in bytes.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing lies between start and end.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>A span of <paramref name="length"/> bytes at <paramref name="start"/>.</summary>
    public static TextSpan At(int start, int length) => new(start, start + length);

    /// <summary>Whether the byte at <paramref name="offset"/> is inside.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether all of <paramref name="other"/> is inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
