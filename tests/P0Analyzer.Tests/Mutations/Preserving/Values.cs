using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Breaking;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same values, under other declarations and through other variables.</summary>
internal static class Values
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("declare with var", subject => Defines(subject).Where(define => AreAllNew(subject, define))
            .Select(define => subject.Edit().Replace(define, $"var {string.Join(", ", define.Lhs.Select(subject.Text))} = {string.Join(", ", define.Rhs.Select(subject.Text))}"))),
        new("declare the error first", subject => Defines(subject).Where(define => define.Lhs[^1] is Ident { Name: "err" } error && IsNew(subject, define, error) && !IsCredential(subject, define))
            .Select(define => subject.Edit().Before(define, "var err error").Replace(define, define.Lhs.Length == 1 ? subject.Text(define).Replace(":=", "=", StringComparison.Ordinal) : subject.Text(define)))),
        new("declare strings first", subject => Defines(subject).Where(define => define is { Lhs: [Ident], Rhs: [BasicLit { Literal: Token.String }] })
            .Select(define => subject.Edit().Replace(define, $"var {subject.Text(define.Lhs[0])} string\n{subject.Text(define.Lhs[0])} = {subject.Text(define.Rhs[0])}"))),
        new("send through another variable", subject => subject.Sends().Where(send => send.Call.Args is [Ident or UnaryExpr]).Select(send => Copied(subject, send.Statement, send.Call))),
        new("send the elements of a list", subject => subject.Sends().Where(send => send.Call is { Args: [_], HasEllipsis: false })
            .Select(send => subject.Edit().Replace(send.Call.Args[0], $"[]any{{{subject.Text(send.Call.Args[0])}}}...").Replace(subject.FileOf(send.Call), new(send.Call.Span.End, send.Call.Span.End), ""))),
        new("ask through another variable", subject => subject.FilterCalls().Where(call => Subject.StatementOf(call) is IfStmt { Init: null }).Select(call => Asked(subject, call))),
        new("keep the filter in a variable", subject => subject.FilterCalls().Where(call => Subject.StatementOf(call) is IfStmt { Init: null }).Select(call => Kept(subject, call))),
        new("take the filter's method as a value", subject => subject.FilterCalls().Where(call => Subject.StatementOf(call) is IfStmt { Init: null }).Select(call => Method(subject, call))),
        new("hoist results", subject => subject.All<ReturnStmt>().Where(back => back.Results is [.., CallExpr { Fun: SelectorExpr { X: Ident { Name: "fmt" } } }] && back.Parent is BlockStmt)
            .Select(back => Hoisted(subject, back))),
        new("format errors in a helper", subject => ErrorShapes.Wraps(subject).Where(wrap => wrap.Args is [_, _]).Select(wrap => Wrapped(subject, wrap))),
        new("join errors", subject => ErrorShapes.Wraps(subject).Where(wrap => wrap.Parent is ReturnStmt && wrap.Args.Length == 2)
            .Select(wrap => subject.Edit().Replace(wrap, $"errors.Join(errors.New(\"context\"), {subject.Text(wrap.Args[^1])})").Import(subject.FileOf(wrap), "errors"))),
    ];

    private static IEnumerable<AssignStmt> Defines(Subject subject)
        => subject.All<AssignStmt>().Where(define => define is { Tok: Token.Define, Parent: BlockStmt or CaseClause } && define.Parent.Parent is not SelectStmt);

    private static bool AreAllNew(Subject subject, AssignStmt define)
        => !IsCredential(subject, define) && define.Lhs.All(left => left is Ident { Name: "_" } || (left is Ident name && IsNew(subject, define, name)));

    private static bool IsNew(Subject subject, AssignStmt define, Ident name) => subject.Package.SymbolOf(name) is VariableSymbol variable && variable.DeclaringNode == define;

    private static bool IsCredential(Subject subject, AssignStmt define) => define.Rhs is [CallExpr call] && ErrorShapes.IsAboutCredentials(subject, call);

    private static Draft Copied(Subject subject, Stmt send, CallExpr call)
    {
        var copy = subject.Fresh("outgoing");
        return subject.Edit().Before(send, $"{copy} := {subject.Text(call.Args[0])}").Replace(call.Args[0], copy);
    }

    private static Draft Asked(Subject subject, CallExpr call)
    {
        var copy = subject.Fresh("candidate");
        return subject.Edit().Before(Subject.StatementOf(call), $"{copy} := {subject.Text(call.Args[0])}").Replace(call.Args[0], copy);
    }

    private static Draft Kept(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("guard");
        var filter = ((SelectorExpr)call.Fun).X;
        var address = subject.Package.TypeOf(filter).IsPointer ? "" : "&";
        return subject.Edit().Before(Subject.StatementOf(call), $"{name} := {address}{subject.Text(filter)}").Replace(filter, name);
    }

    private static Draft Method(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("excluded");
        return subject.Edit().Before(Subject.StatementOf(call), $"{name} := {subject.Text(call.Fun)}").Replace(call.Fun, name);
    }

    private static Draft Hoisted(Subject subject, ReturnStmt back)
    {
        var name = subject.Fresh("failure");
        return subject.Edit().Before(back, $"{name} := {subject.Text(back.Results[^1])}").Replace(back.Results[^1], name);
    }

    private static Draft Wrapped(Subject subject, CallExpr wrap)
    {
        var helper = subject.Fresh("explain");
        return subject.Edit().Replace(wrap, $"{helper}(err)").Append(subject.FileOf(wrap), $"func {helper}(err error) error {{\n\treturn {subject.Text(wrap)}\n}}");
    }
}
