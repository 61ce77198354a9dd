namespace GoGrammar.Text;

/// <summary>
/// A place in a text, line and column both from 1. The unit of the column (bytes, as Go counts, or UTF-16 code units, as SARIF does)
/// is said by the method that gave it: <see cref="SourceText.GetBytePosition"/> or <see cref="SourceText.GetUtf16Position"/>.
/// </summary>
public readonly record struct LinePosition(int Line, int Column) : IComparable<LinePosition>
{
    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}
