using System.Numerics;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Operators on constants (specification, "Constant expressions"). Values that Go would refuse as too large are not known here.
/// </summary>
internal static class ConstantOperations
{
    /// <summary>Go's compiler keeps 512 bits.</summary>
    private const int MaxBits = 512;

    /// <summary>The longest string that is put together.</summary>
    private const int MaxTextLength = 1 << 16;

    internal static ConstantValue? Unary(Token op, ConstantValue? operand, GoType type) => (op, operand) switch
    {
        (Token.Add, ConstantValue.Integer or ConstantValue.Real) => operand,
        (Token.Sub, ConstantValue.Integer { Value: var value }) => new ConstantValue.Integer(-value),
        (Token.Sub, ConstantValue.Real { Value: var value }) => new ConstantValue.Real(-value),
        (Token.Xor, ConstantValue.Integer { Value: var value }) => new ConstantValue.Integer(Complement(value, type)),
        (Token.Not, ConstantValue.Boolean { Value: var value }) => new ConstantValue.Boolean(!value),
        _ => null,
    };

    internal static ConstantValue? Binary(ConstantValue left, Token op, ConstantValue? right) => (left, right) switch
    {
        (ConstantValue.Integer x, ConstantValue.Integer y) => OfIntegers(x.Value, op, y.Value),
        (ConstantValue.Text x, ConstantValue.Text y) => OfTexts(x.Value, op, y.Value),
        (ConstantValue.Boolean x, ConstantValue.Boolean y) => OfBooleans(x.Value, op, y.Value),
        (ConstantValue.Real x, ConstantValue.Real y) => OfReals(x.Value, op, y.Value),
        (ConstantValue.Real x, ConstantValue.Integer y) => OfReals(x.Value, op, (double)y.Value),
        (ConstantValue.Integer x, ConstantValue.Real y) => OfReals((double)x.Value, op, y.Value),
        _ => null,
    };

    private static BigInteger Complement(BigInteger value, GoType type)
        => ConstantConversion.UnsignedBits(type) is { } bits ? (BigInteger.One << bits) - 1 - value : ~value;

    private static ConstantValue? OfIntegers(BigInteger x, Token op, BigInteger y)
    {
        switch (op)
        {
            case Token.Add: return Bounded(x + y);
            case Token.Sub: return Bounded(x - y);
            case Token.Mul: return Bounded(x * y);
            case Token.Quo: return y.IsZero ? null : Bounded(BigInteger.Divide(x, y));
            case Token.Rem: return y.IsZero ? null : Bounded(BigInteger.Remainder(x, y));
            case Token.And: return Bounded(x & y);
            case Token.Or: return Bounded(x | y);
            case Token.Xor: return Bounded(x ^ y);
            case Token.AndNot: return Bounded(x & ~y);
            case Token.Shl: return y >= 0 && y <= MaxBits ? Bounded(x << (int)y) : null;
            case Token.Shr: return y >= 0 && y <= int.MaxValue ? Bounded(x >> (int)y) : null;
            default: return Compare(x.CompareTo(y), op);
        }
    }

    private static ConstantValue? OfReals(double x, Token op, double y)
    {
        switch (op)
        {
            case Token.Add: return Finite(x + y);
            case Token.Sub: return Finite(x - y);
            case Token.Mul: return Finite(x * y);
            case Token.Quo: return Finite(x / y);
            default: return Compare(x.CompareTo(y), op);
        }
    }

    private static ConstantValue? OfTexts(string x, Token op, string y)
    {
        if (op == Token.Add) return x.Length + y.Length <= MaxTextLength ? new ConstantValue.Text(x + y) : null;
        return Compare(string.CompareOrdinal(x, y), op);
    }

    private static ConstantValue.Boolean? OfBooleans(bool x, Token op, bool y) => op switch
    {
        Token.LAnd => new ConstantValue.Boolean(x && y),
        Token.LOr => new ConstantValue.Boolean(x || y),
        Token.Eql => new ConstantValue.Boolean(x == y),
        Token.Neq => new ConstantValue.Boolean(x != y),
        _ => null,
    };

    private static ConstantValue.Boolean? Compare(int order, Token op) => op switch
    {
        Token.Eql => new ConstantValue.Boolean(order == 0),
        Token.Neq => new ConstantValue.Boolean(order != 0),
        Token.Lss => new ConstantValue.Boolean(order < 0),
        Token.Leq => new ConstantValue.Boolean(order <= 0),
        Token.Gtr => new ConstantValue.Boolean(order > 0),
        Token.Geq => new ConstantValue.Boolean(order >= 0),
        _ => null,
    };

    private static ConstantValue.Integer? Bounded(BigInteger value)
        => value.GetBitLength() <= MaxBits ? new ConstantValue.Integer(value) : null;

    private static ConstantValue.Real? Finite(double value) => double.IsFinite(value) ? new ConstantValue.Real(value) : null;
}
