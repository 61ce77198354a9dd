using System.Globalization;
using System.Numerics;

namespace P0Analyzer.Semantics;

/// <summary>The value of a constant expression (specification, "Constants").</summary>
public abstract record ConstantValue
{
    private ConstantValue() { }

    /// <summary>The value as a 64-bit integer; null when it is no integer, or a larger one.</summary>
    public long? AsInt64 => this switch
    {
        Integer { Value: var value } when value >= long.MinValue && value <= long.MaxValue => (long)value,
        Real { Value: var value } when double.IsInteger(value) && Math.Abs(value) < 1L << 53 => (long)value,
        _ => null,
    };

    /// <summary>An integer or a rune.</summary>
    public sealed record Integer(BigInteger Value) : ConstantValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A floating-point number; narrower than Go's, whose constants are exact.</summary>
    public sealed record Real(double Value) : ConstantValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A string.</summary>
    public sealed record Text(string Value) : ConstantValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>A truth value.</summary>
    public sealed record Boolean(bool Value) : ConstantValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }
}
