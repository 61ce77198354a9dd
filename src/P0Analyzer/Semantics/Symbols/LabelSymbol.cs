using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A label of a function.</summary>
public sealed class LabelSymbol : Symbol
{
    internal LabelSymbol(GoFile file, LabeledStmt statement)
        : base(statement.Label.Name, file, statement.Label)
        => Statement = statement;

    /// <summary>The labeled statement.</summary>
    public LabeledStmt Statement { get; }
}
