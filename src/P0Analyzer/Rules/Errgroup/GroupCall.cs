using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A call of a group's method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Call">The call.</param>
/// <param name="Receiver">What it is called on.</param>
/// <param name="Group">The variable that holds the group; null when it is another expression.</param>
/// <param name="Function">The innermost function around it.</param>
internal sealed record GroupCall(GroupMethod Method, CallExpr Call, Expr Receiver, VariableSymbol? Group, GoFunction Function)
{
    public Location Location => Location.OnFirstLine(Function.File, Call.Span);
}
