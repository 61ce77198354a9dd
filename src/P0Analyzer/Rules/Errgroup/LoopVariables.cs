using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Variables that a <c>for</c> statement declares.</summary>
internal static class LoopVariables
{
    /// <summary>The loop that declares a variable; null for any other variable.</summary>
    public static Stmt? LoopOf(VariableSymbol variable) => variable.DeclaringNode switch
    {
        RangeStmt { Tok: Token.Define } range => range,
        AssignStmt { Parent: ForStmt loop } init when loop.Init == init => loop,
        _ => null,
    };

    /// <summary>The loop's body.</summary>
    public static BlockStmt BodyOf(Stmt loop) => loop is RangeStmt range ? range.Body : ((ForStmt)loop).Body;
}
