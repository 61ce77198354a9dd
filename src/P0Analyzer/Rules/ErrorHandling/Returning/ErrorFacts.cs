using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>What the outcomes of conditions say of an error.</summary>
internal static class ErrorFacts
{
    /// <summary>Whether a variable holds no error of unknown identity once an edge is taken: it is nil, or one that it was compared with.</summary>
    public static bool RulesOut(GoPackage package, FlowEdge edge, VariableSymbol error) => ConditionFacts.Of(edge) switch
    {
        ConditionFact.NilTest { IsNil: true } test => IsVariable(package, test.Value, error),
        ConditionFact.Comparison { Operator: Token.Eql } equal => IsVariable(package, equal.Left, error) || IsVariable(package, equal.Right, error),
        ConditionFact.BoolTest { IsTrue: true, Value: CallExpr { Args: [var tested, _] } call } => IsVariable(package, tested, error) && IsErrorsIs(package, call),
        _ => false,
    };

    /// <summary>Whether an expression is a use of the variable.</summary>
    public static bool IsVariable(GoPackage package, Expr expression, VariableSymbol variable)
        => expression.Unparen() is Ident ident && package.SymbolOf(ident) == variable;

    private static bool IsErrorsIs(GoPackage package, CallExpr call)
        => SyntaxNames.LastName(call.Fun) == "Is" && package.CalleeOf(call) is Callee.ImportedFunction;
}
