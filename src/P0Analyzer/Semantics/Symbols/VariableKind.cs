namespace P0Analyzer.Semantics;

/// <summary>What kind of variable a <see cref="VariableSymbol"/> is.</summary>
public enum VariableKind
{
    /// <summary>Declared in a function's body.</summary>
    Local,

    /// <summary>A function's parameter.</summary>
    Parameter,

    /// <summary>A method's receiver.</summary>
    Receiver,

    /// <summary>A function's result, named or not.</summary>
    Result,

    /// <summary>A struct's field.</summary>
    Field,

    /// <summary>Declared at package level.</summary>
    PackageLevel,
}
