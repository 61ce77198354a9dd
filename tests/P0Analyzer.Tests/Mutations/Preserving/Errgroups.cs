using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same groups, made, limited and waited for in other words.</summary>
internal static class Errgroups
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("make the group otherwise", Made),
        new("wait in an if", subject => subject.GroupCalls("Wait").Where(wait => wait.Parent is ReturnStmt { Results.Length: 1 })
            .Select(wait => subject.Edit().Replace(wait.Parent!, $"if err := {subject.Text(wait)}; err != nil {{\nreturn err\n}}\nreturn nil"))),
        new("wait into a variable", subject => subject.GroupCalls("Wait").Where(wait => wait.Parent is ReturnStmt { Results.Length: 1 })
            .Select(wait => subject.Edit().Replace(wait.Parent!, $"waited := {subject.Text(wait)}\nreturn waited"))),
        new("limit by a constant", subject => subject.GroupCalls("SetLimit").Where(call => call.Args[0] is BasicLit).Select(call => Constant(subject, call))),
        new("limit by a variable", subject => subject.GroupCalls("SetLimit").Select(call => Variable(subject, call))),
        new("copy the loop's variable under another name", Copies),
        new("hand the loop's variable to a literal", subject => subject.GroupCalls("Go").Where(call => call.Args is [FuncLit] && CopyBefore(call) is { Lhs.Length: 1 }).Select(call => Handed(subject, call))),
        new("limit twice", subject => subject.GroupCalls("SetLimit").Where(call => call.Parent is ExprStmt)
            .Select(call => subject.Edit().After(call.Parent!, subject.Text(call)))),
    ];

    private static IEnumerable<Draft> Made(Subject subject)
    {
        foreach (var define in subject.All<AssignStmt>().Where(define => define is { Tok: Token.Define, Lhs: [Ident], Rhs: [CompositeLit { Type: SelectorExpr { Sel.Name: "Group" } }] }))
        {
            var type = subject.Text(((CompositeLit)define.Rhs[0]).Type!);
            var name = subject.Text(define.Lhs[0]);
            yield return subject.Edit().Replace(define, $"var {name} {type}");
            yield return subject.Edit().Replace(define, $"{name} := new({type})");
            yield return subject.Edit().Replace(define, $"{name} := &{type}{{}}");
            yield return subject.Edit().Replace(define, $"{name}, _ := errgroup.WithContext(context.Background())").Import(subject.FileOf(define), "context");
        }

        foreach (var statement in subject.All<DeclStmt>())
        {
            if (statement.Decl is not GenDecl { Specs: [ValueSpec { Names: [var name], Type: SelectorExpr { Sel.Name: "Group" } type, Values: [] }] }) continue;
            yield return subject.Edit().Replace(statement, $"{name.Name} := {subject.Text(type)}{{}}");
            yield return subject.Edit().Replace(statement, $"{name.Name} := new({subject.Text(type)})");
        }
    }

    private static Draft Constant(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("parallel");
        return subject.Edit().Replace(call.Args[0], name).Append(subject.FileOf(call), $"const {name} = {subject.Text(call.Args[0])}");
    }

    private static Draft Variable(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("parallel");
        return subject.Edit().Before(Subject.StatementOf(call), $"{name} := {subject.Text(call.Args[0])}").Replace(call.Args[0], name);
    }

    private static AssignStmt? CopyBefore(CallExpr call) => Subject.ListOf(Subject.StatementOf(call)).OfType<AssignStmt>().FirstOrDefault(assignment
        => assignment is { Tok: Token.Define } && assignment.Lhs.Zip(assignment.Rhs).All(pair => pair is (Ident left, Ident right) && left.Name == right.Name));

    private static IEnumerable<Draft> Copies(Subject subject)
    {
        foreach (var copy in subject.GroupCalls("Go").Select(CopyBefore).OfType<AssignStmt>().Distinct())
        {
            var draft = subject.Edit();
            foreach (var left in copy.Lhs.Cast<Ident>())
            {
                var fresh = subject.Fresh("own");
                var symbol = subject.Package.SymbolOf(left);
                foreach (var use in copy.Parent!.Descendants<Ident>().Where(use => use.Name == left.Name && subject.Package.SymbolOf(use) == symbol)) draft.Replace(use, fresh);
            }

            yield return draft;
        }
    }

    /// <summary><c>g.Go(func() error { … })</c> after a copy becomes <c>g.Go(func(item T) func() error { … }(item))</c> with no copy.</summary>
    private static Draft Handed(Subject subject, CallExpr call)
    {
        var copy = CopyBefore(call)!;
        var maker = subject.Fresh("later");
        var name = subject.Text(copy.Lhs[0]);
        var literal = subject.Text(call.Args[0]);
        return subject.Edit().Remove(copy).Before(Subject.StatementOf(call), $"{maker} := func() func() error {{\n{name} := {name}\nreturn {literal}\n}}").Replace(call.Args[0], maker + "()");
    }
}
