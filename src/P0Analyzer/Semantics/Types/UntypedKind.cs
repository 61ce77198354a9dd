namespace P0Analyzer.Semantics;

/// <summary>The kinds of untyped constants, in the order in which they combine (specification, "Constant expressions").</summary>
public enum UntypedKind
{
    /// <summary>A boolean constant, or the answer of a comparison.</summary>
    Bool,

    /// <summary>A string constant.</summary>
    String,

    /// <summary>An integer constant.</summary>
    Int,

    /// <summary>A rune constant.</summary>
    Rune,

    /// <summary>A floating-point constant.</summary>
    Float,

    /// <summary>A complex constant.</summary>
    Complex,
}
