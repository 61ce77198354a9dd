using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>A place where a constant bounds a loop.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Limit">The constant's name, as it is used there.</param>
/// <param name="Test">The comparison with it; null where the loop ranges over the constant or counts down from it.</param>
/// <param name="Guard">The statement in the body that leaves the loop; null where the loop's own header does.</param>
internal sealed record PageBound(Stmt Loop, Ident Limit, BinaryExpr? Test, IfStmt? Guard)
{
    public BlockStmt Body => Loop is ForStmt loop ? loop.Body : ((RangeStmt)Loop).Body;

    /// <summary>The counter that is compared; null where there is no comparison.</summary>
    public Expr? Counter => Test is null ? null : Test.X.Unparen() == Limit ? Test.Y : Test.X;

    public static IEnumerable<PageBound> In(Subject subject)
    {
        foreach (var limit in subject.All<Ident>().Where(ident => subject.Package.SymbolOf(ident) is ConstantSymbol { File: not null } && ident.Parent is not ValueSpec))
        {
            if (limit.Parent is RangeStmt range && range.X == limit) yield return new PageBound(range, limit, null, null);
            else if (limit.Parent is AssignStmt { Tok: Token.Define, Parent: ForStmt counted } && counted.Cond is not null) yield return new PageBound(counted, limit, null, null);
            else if (Compared(limit) is { } test && Around(test) is var (loop, guard) && Counts(test)) yield return new PageBound(loop, limit, test, guard);
        }
    }

    private static BinaryExpr? Compared(Ident limit) => limit.Parent is BinaryExpr { Op: Token.Lss or Token.Leq or Token.Gtr or Token.Geq or Token.Eql } test ? test : null;

    private static bool Counts(BinaryExpr test) => test.X is Ident or SelectorExpr && test.Y is Ident or SelectorExpr;

    private static (Stmt Loop, IfStmt? Guard)? Around(BinaryExpr test)
    {
        SyntaxNode condition = test;
        while (condition.Parent is BinaryExpr { Op: Token.LAnd or Token.LOr } or ParenExpr) condition = condition.Parent;
        return condition.Parent switch
        {
            ForStmt loop when loop.Cond == condition => (loop, null),
            IfStmt { Else: null, Init: null, Parent: BlockStmt { Parent: ForStmt loop } } guard when guard.Cond == condition && Subject.Leaves(guard.Body) => (loop, guard),
            _ => null,
        };
    }
}
