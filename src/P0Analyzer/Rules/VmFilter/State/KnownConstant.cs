namespace P0Analyzer.Rules.VmFilter;

/// <summary>A value that is known at analysis time, as far as branches ask for it.</summary>
internal sealed record KnownConstant(string Text)
{
    /// <summary><c>true</c>; also an answer of a filter other than a boolean that means yes.</summary>
    public static KnownConstant True { get; } = new("true");

    /// <summary><c>false</c>.</summary>
    public static KnownConstant False { get; } = new("false");

    /// <summary><c>nil</c>.</summary>
    public static KnownConstant Nil { get; } = new("nil");

    /// <summary>Anything but <c>nil</c>.</summary>
    public static KnownConstant NotNil { get; } = new("not nil");

    /// <summary>The constant for a truth value.</summary>
    public static KnownConstant Of(bool value) => value ? True : False;

    /// <summary>What <c>!</c> makes of it; null when it is no truth value.</summary>
    public KnownConstant? Negation => this == True ? False : this == False ? True : null;

    /// <summary>Whether <c>==</c> holds between two values; null when that can't be said.</summary>
    public static bool? AreEqual(KnownConstant? left, KnownConstant? right)
    {
        if (left is null || right is null) return null;
        if (left == Nil || right == Nil) return IsNil(left) is { } one && IsNil(right) is { } other ? one == other : null;
        if (left == NotNil || right == NotNil) return null;
        return left == right;
    }

    // A filter may answer with an error instead of a truth value: "yes" is then an error and "no" is none.
    private static bool? IsNil(KnownConstant value)
    {
        if (value == Nil || value == False) return true;
        return value == NotNil || value == True ? false : null;
    }
}
