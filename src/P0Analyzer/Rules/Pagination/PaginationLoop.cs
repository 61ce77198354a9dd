using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>What ends a pagination loop.</summary>
internal enum LoopEnd
{
    /// <summary>A named constant: the requirement is kept.</summary>
    Constant,

    /// <summary>A number without a name, or a variable that might as well be a constant (P0504).</summary>
    Number,

    /// <summary>A bound that cannot stop it stands there (P0503).</summary>
    FaultyBound,

    /// <summary>No constant, although the package has one for it (P0503).</summary>
    ForgottenConstant,

    /// <summary>A word of the vendor's (P0502).</summary>
    Vendor,

    /// <summary>A variable, a field or a parameter (P0502).</summary>
    Variable,

    /// <summary>The number of items collected (P0502).</summary>
    Items,

    /// <summary>Nothing (P0501).</summary>
    Nothing,
}

/// <summary>A pagination loop and what ends it.</summary>
/// <param name="Site">The loop.</param>
/// <param name="Fetch">The call that brings its pages.</param>
/// <param name="Kind">Why it is a pagination loop.</param>
/// <param name="End">What ends it.</param>
internal sealed record PaginationLoop(LoopSite Site, Fetch Fetch, PaginationKind Kind, LoopEnd End)
{
    /// <summary>The bound that <see cref="End"/> speaks of; null where it speaks of none.</summary>
    public JudgedBound? Bound { get; init; }

    /// <summary>Where the vendor's word is tested, for <see cref="LoopEnd.Vendor"/>.</summary>
    public Expr? Signal { get; init; }

    /// <summary>The constant of the package, for <see cref="LoopEnd.ForgottenConstant"/>.</summary>
    public ConstantSymbol? Forgotten { get; init; }

    /// <summary>The file.</summary>
    public GoFile File => Site.Function.File;
}
