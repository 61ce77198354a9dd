using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>The usual shapes of code about errors.</summary>
internal static class ErrorShapes
{
    /// <summary>Whether a condition is <c>err != nil</c>.</summary>
    public static bool IsErrorTest(Expr condition) => condition.Unparen() is BinaryExpr { Op: Token.Neq, X: var x, Y: var y }
        && ((x is Ident { Name: "err" } && y is Ident { Name: "nil" }) || (y is Ident { Name: "err" } && x is Ident { Name: "nil" }));

    /// <summary>The statements <c>if err := f(); err != nil { … }</c> with nothing after.</summary>
    public static IEnumerable<(IfStmt If, CallExpr Call)> Checks(Subject subject)
    {
        foreach (var branch in subject.All<IfStmt>().Where(branch => branch.Else is null && branch.Parent is BlockStmt or CaseClause && IsErrorTest(branch.Cond)))
        {
            if (branch.Init is AssignStmt { Tok: Token.Define, Lhs: [Ident { Name: "err" }], Rhs: [CallExpr call] }) yield return (branch, call);
        }
    }

    /// <summary>The assignments <c>…, err := f()</c> that a check of <c>err</c> follows, where that is all that is done with it.</summary>
    public static IEnumerable<(AssignStmt Assignment, IfStmt Check, CallExpr Call)> Pairs(Subject subject)
    {
        foreach (var (_, list) in subject.Lists())
        {
            for (var i = 0; i + 1 < list.Length; i++)
            {
                if (list[i] is not AssignStmt { Tok: Token.Define, Lhs: [.., Ident { Name: "err" } error], Rhs: [CallExpr call] } assignment) continue;
                if (list[i + 1] is not IfStmt { Init: null, Else: null } check || !IsErrorTest(check.Cond)) continue;
                var symbol = subject.Package.SymbolOf(error);
                var elsewhere = subject.All<Ident>().Any(ident => ident.Name == "err" && subject.Package.SymbolOf(ident) == symbol
                    && !assignment.Span.Contains(ident.Span) && !check.Span.Contains(ident.Span) && subject.FileOf(ident) == subject.FileOf(check));
                if (!elsewhere) yield return (assignment, check, call);
            }
        }
    }

    /// <summary>The calls <c>fmt.Errorf(…%w…, err)</c>.</summary>
    public static IEnumerable<CallExpr> Wraps(Subject subject) => subject.All<CallExpr>().Where(call
        => call is { Fun: SelectorExpr { X: Ident { Name: "fmt" }, Sel.Name: "Errorf" }, Args: [BasicLit format, ..] } && format.Value.Contains("%w", StringComparison.Ordinal)
           && call.Args[^1] is Ident { Name: "err" });

    /// <summary>Whether a call is of a function that this package declares, or that it is given.</summary>
    public static bool IsOwn(Subject subject, CallExpr call) => subject.Package.CalleeOf(call)
        is Callee.PackageFunction or Callee.Method or Callee.InterfaceMethod or Callee.FunctionValue or Callee.Literal;

    /// <summary>Whether a call's error stands for whether the credentials hold, which requirement 3 alone speaks of.</summary>
    public static bool IsAboutCredentials(Subject subject, CallExpr call) => subject.Text(call.Fun) is var name
        && (name.EndsWith(".ValidateCredentials", StringComparison.Ordinal) || name.EndsWith(".authenticate", StringComparison.Ordinal));
}
