using System.Numerics;
using System.Text;

namespace P0Analyzer.Semantics;

/// <summary>Conversions of constants (specification, "Conversions").</summary>
internal static class ConstantConversion
{
    /// <summary>The value as one of the type; null when it has none there. A type that is not known keeps the value as it is.</summary>
    internal static ConstantValue? Convert(ConstantValue? value, GoType target)
    {
        var name = (target.Underlying as GoType.Basic)?.Name;
        return value switch
        {
            null => null,
            ConstantValue.Integer integer when name == "string" => ToText(integer.Value),
            ConstantValue.Integer integer when name is "float32" or "float64" => ToReal((double)integer.Value),
            ConstantValue.Real real when IsInteger(name) => ToInteger(real.Value),
            ConstantValue.Text when target.Underlying is GoType.Slice => null,
            _ => value,
        };
    }

    /// <summary>The number of bits of an unsigned integer type; null for any other type.</summary>
    internal static int? UnsignedBits(GoType type) => (type.Underlying as GoType.Basic)?.Name switch
    {
        "uint8" => 8,
        "uint16" => 16,
        "uint32" => 32,
        "uint" or "uint64" or "uintptr" => 64,
        _ => null,
    };

    private static bool IsInteger(string? name)
        => name is "int" or "int8" or "int16" or "int32" or "int64" or "uint" or "uint8" or "uint16" or "uint32" or "uint64" or "uintptr";

    private static ConstantValue.Integer? ToInteger(double value)
        => double.IsInteger(value) ? new ConstantValue.Integer(new BigInteger(value)) : null;

    private static ConstantValue.Real? ToReal(double value) => double.IsFinite(value) ? new ConstantValue.Real(value) : null;

    private static ConstantValue.Text ToText(BigInteger value)
        => new((value >= 0 && value <= 0x10FFFF && Rune.IsValid((int)value) ? new Rune((int)value) : Rune.ReplacementChar).ToString());
}
