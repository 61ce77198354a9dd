using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>The call that a function's first statement makes before anything else.</summary>
/// <param name="Call">The call.</param>
/// <param name="Error">The variable that takes its last result; null when nothing does, or <c>_</c>.</param>
/// <param name="IsChecked">Whether the statement looks at the result itself, or the next one does at once.</param>
internal sealed record FirstCall(CallExpr Call, VariableSymbol? Error, bool IsChecked)
{
    /// <summary>The first call of a function; null when its first statement is no such call: a declaration without one, a condition, a defer.</summary>
    public static FirstCall? Of(GoFunction function)
    {
        var body = function.Body;
        while (body.List is [BlockStmt block, ..]) body = block;
        if (body.List is not [var first, ..]) return null;
        var second = body.List.Length > 1 ? body.List[1] : null;
        return first switch
        {
            IfStmt { Init: { } init } => FromAssignment(function, init, next: null, isChecked: true),
            SwitchStmt { Init: { } init } => FromAssignment(function, init, next: null, isChecked: true),
            IfStmt { Cond: BinaryExpr { X: CallExpr call } test } when Semantics.Flow.ConditionFacts.IsNil(test.Y) => new FirstCall(call, null, true),
            ReturnStmt { Results: [CallExpr call] } => new FirstCall(call, null, true),
            ExprStmt { X: CallExpr call } => new FirstCall(call, null, false),
            _ => FromAssignment(function, first, second, isChecked: false),
        };
    }

    private static FirstCall? FromAssignment(GoFunction function, Stmt statement, Stmt? next, bool isChecked)
    {
        var (target, value) = statement switch
        {
            AssignStmt { Rhs: [CallExpr call] } assignment => (assignment.Lhs[^1], call),
            DeclStmt { Decl: { Tok: Token.Var, Specs: [ValueSpec { Values: [CallExpr call] } spec] } } => (spec.Names[^1], call),
            _ => ((Expr?)null, (CallExpr?)null),
        };
        if (value is null) return null;
        var error = target is Ident name ? function.Package.SymbolOf(name) as VariableSymbol : null;
        return new FirstCall(value, error, isChecked || (error is not null && next is not null && Checks(function.Package, next, error)));
    }

    private static bool Checks(GoPackage package, Stmt statement, VariableSymbol error)
    {
        SyntaxNode? test = statement switch
        {
            IfStmt { Init: null } branch => branch.Cond,
            SwitchStmt { Init: null } choice => choice,
            ReturnStmt leave => leave,
            _ => null,
        };
        return test is not null && test.Descendants<Ident>().Any(ident => package.SymbolOf(ident) == error);
    }
}
