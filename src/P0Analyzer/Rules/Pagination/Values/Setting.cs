using GoGrammar.Syntax;

namespace P0Analyzer.Rules.Pagination;

/// <summary>How a place gets a value.</summary>
internal enum SettingKind
{
    /// <summary>It is assigned to, or a setter is called on it.</summary>
    Assigned,

    /// <summary>It is counted up or down from its own value: <c>x++</c>, <c>x -= n</c>, <c>x = x + 1</c>; or it is the variable of a range over a number.</summary>
    Stepped,

    /// <summary>Something is appended to it.</summary>
    Grown,

    /// <summary>It becomes a part of itself: <c>x = x[1:]</c>.</summary>
    Cut,

    /// <summary>Its address is handed to a call, which may fill it.</summary>
    Filled,
}

/// <summary>That a place gets a value.</summary>
/// <param name="Target">The place.</param>
/// <param name="Kind">How.</param>
/// <param name="Parts">What the value is made of.</param>
/// <param name="Site">Where.</param>
/// <param name="Value">The value, or by how much it is stepped; the call that gives several values; null where there is none (<c>x++</c>).</param>
internal sealed record Setting(Place Target, SettingKind Kind, Parts Parts, CodeSite Site, Expr? Value = null)
{
    /// <summary>For <see cref="SettingKind.Stepped"/>: 1 when the amount is added, -1 when it is subtracted.</summary>
    public int Sign { get; init; } = 1;

    /// <summary>Which of several results of a call it takes, from 0.</summary>
    public int ResultIndex { get; init; }

    /// <summary>How many places <see cref="Value"/> gives values to.</summary>
    public int ResultCount { get; init; } = 1;

    /// <summary>The setting in the text of a called function that this one stands for; null for one that stands here.</summary>
    public Setting? Origin { get; init; }

    /// <summary>Whether it declares the variable without a value, or with one.</summary>
    public bool IsDeclaration { get; init; }
}
