using GoGrammar.Syntax;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A function as a value: a literal, a function's name, or a method value such as <c>task.Job.Send</c>.</summary>
/// <param name="Expression">The expression that gives it.</param>
internal readonly record struct FunctionValue(Expr Expression)
{
    /// <summary>The literal; null for a name or a method value.</summary>
    public FuncLit? Literal => Expression as FuncLit;
}
