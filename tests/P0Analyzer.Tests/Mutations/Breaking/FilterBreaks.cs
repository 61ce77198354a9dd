using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 1: the filter is not made, not asked, or not heard.</summary>
internal static class FilterBreaks
{
    private static readonly string[] NotFiltered = ["P0102"];
    private static readonly string[] Inverted = ["P0103"];
    private static readonly string[] Ignored = ["P0104"];

    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("remove the filter's guard", [.. NotFiltered], subject => Guards(subject).Select(guard => Unless(guard, subject.Edit().Replace(guard.If, guard.Otherwise)))),
        new("negate the filter's guard", [.. Inverted], subject => Guards(subject).Select(guard => subject.Edit().Replace(guard.If.Cond, $"!({subject.Text(guard.If.Cond)})"))),
        new("ask the filter and go on", [.. Ignored], subject => Guards(subject)
            .Select(guard => subject.Edit().Replace(guard.If, $"{subject.Text(guard.Call)}\n{guard.Otherwise}"))),
        new("give the filter's answer to _", [.. Ignored], subject => Guards(subject)
            .Select(guard => subject.Edit().Replace(guard.If, $"_ = {subject.Text(guard.Call)}\n{guard.Otherwise}"))),
        new("only note that the filter rejects", [.. NotFiltered], subject => Leaving(subject)
            .Select(guard => subject.Edit().Replace(guard.If.Body, "{\nprintln(\"rejected\")\n}"))),
        new("obey the filter in debug runs only", [.. NotFiltered], subject => Leaving(subject)
            .Select(guard => Unless(guard, WithFlag(subject, guard.If, flag => subject.Edit().Replace(guard.If.Cond, $"{flag} && {subject.Text(guard.If.Cond)}"))))),
        new("send before the filter is asked", [.. NotFiltered], SentBefore),
        new("make the value anew after the filter was asked", [.. NotFiltered], MadeAnew),
        new("ask the filter about another value", [.. NotFiltered], subject => Guards(subject).Select(guard => AskedAboutAnother(subject, guard))),
        new("send another value", [.. NotFiltered], subject => subject.Sends().Where(send => send.Call.Args.Length == 1).Select(send => SentAnother(subject, send.Statement, send.Call))),
        new("send a second value unasked", [.. NotFiltered], subject => subject.Sends().Where(send => send.Call.Args is [not UnaryExpr])
            .Select(send => subject.Edit().Replace(send.Call.Args[0], $"{subject.Text(send.Call.Args[0])}, &struct{{ Name string }}{{\"second\"}}"))),
        new("forget the filter in the constructor", ["P0101"], Uninitialised),
    ];

    /// <summary>The statements that ask the filter, and what happens where it accepts.</summary>
    private static IEnumerable<(IfStmt If, CallExpr Call, string Otherwise)> Guards(Subject subject)
    {
        foreach (var branch in subject.All<IfStmt>().Where(branch => branch is { Init: null, Else: null, Parent: BlockStmt or CaseClause }))
        {
            switch (branch.Cond.Unparen())
            {
                case CallExpr call when subject.IsFilterCall(call) && Subject.Leaves(branch.Body):
                    yield return (branch, call, "");
                    break;
                case UnaryExpr { Op: Token.Not } negation when subject.IsFilterCall(negation.X.Unparen()) && !Subject.Leaves(branch.Body):
                    yield return (branch, (CallExpr)negation.X.Unparen(), subject.Text(branch.Body));
                    break;
            }
        }
    }

    private static IEnumerable<(IfStmt If, CallExpr Call, string Otherwise)> Leaving(Subject subject) => Guards(subject).Where(guard => guard.Otherwise.Length == 0);

    /// <summary>The samples' risks are made of assets that the filter accepted, and so accepted with them.</summary>
    private static Draft Unless((IfStmt If, CallExpr Call, string Otherwise) guard, Draft draft)
        => ((SelectorExpr)guard.Call.Fun).Sel.Name == "Risk" ? draft.ExpectNothing() : draft;

    private static Draft WithFlag(Subject subject, SyntaxNode near, Func<string, Draft> edit)
    {
        var flag = subject.Fresh("debug");
        return edit(flag).Append(subject.FileOf(near), $"var {flag} bool");
    }

    private static IEnumerable<Draft> SentBefore(Subject subject)
    {
        foreach (var guard in Leaving(subject))
        {
            var rest = Subject.ListOf(guard.If).SkipWhile(statement => statement != guard.If).Skip(1);
            if (rest.FirstOrDefault() is ExprStmt next && subject.Sends().Any(send => send.Statement == next))
                yield return Unless(guard, subject.Edit().Before(guard.If, subject.Text(next)).Remove(next));
        }
    }

    private static IEnumerable<Draft> MadeAnew(Subject subject)
    {
        foreach (var guard in Leaving(subject))
        {
            var asked = guard.Call.Args[0].Unparen() is UnaryExpr { Op: Token.And } address ? address.X : guard.Call.Args[0];
            if (asked is Ident name && subject.Package.SymbolOf(name) is VariableSymbol { Kind: VariableKind.Local, DeclaringNode: AssignStmt, Initializer: { } value })
                yield return Unless(guard, subject.Edit().After(guard.If, $"{name.Name} = {subject.Text(value)}"));
        }
    }

    private static Draft AskedAboutAnother(Subject subject, (IfStmt If, CallExpr Call, string Otherwise) guard)
    {
        var other = subject.Fresh("other");
        var made = subject.Text(((SelectorExpr)guard.Call.Fun).Sel) == "Risk" ? "new(model.Risk)" : "new(model.Asset)";
        return Unless(guard, subject.Edit().Before(guard.If, $"{other} := {made}").Replace(guard.Call.Args[0], other)
            .Import(subject.FileOf(guard.If), "github.com/praetorian-inc/chariot/backend/pkg/model"));
    }

    private static Draft SentAnother(Subject subject, Stmt send, CallExpr call)
    {
        var other = subject.Fresh("other");
        return subject.Edit().Before(send, $"_ = {subject.Text(call.Args[0])}\n{other} := model.NewAsset(\"other\", \"other\")").Replace(call.Args[0], "&" + other)
            .Import(subject.FileOf(call), "github.com/praetorian-inc/chariot/backend/pkg/model");
    }

    private static IEnumerable<Draft> Uninitialised(Subject subject)
    {
        foreach (var pair in subject.All<KeyValueExpr>().Where(pair => pair is { Key: Ident, Value: CallExpr call } && IsMade(subject, call)))
        {
            var literal = (CompositeLit)pair.Parent!;
            if (literal.Elts.Length > 1) yield return subject.Edit().Replace(pair.Value, "nil");
        }

        foreach (var assignment in subject.All<AssignStmt>().Where(assignment => assignment is { Lhs: [SelectorExpr], Rhs: [CallExpr call] } && IsMade(subject, call)))
        {
            var literal = subject.All<CompositeLit>().Any(literal => Subject.DeclarationOf(literal) == Subject.DeclarationOf(assignment) && literal.Elts.Length > 0);
            if (literal) yield return subject.Edit().Remove(assignment);
        }
    }

    private static bool IsMade(Subject subject, CallExpr call) => subject.Text(call.Fun).EndsWith(".NewVMFilter", StringComparison.Ordinal);
}
