using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 3: credentials are not validated, not first, or their error is lost.</summary>
internal static class CredentialBreaks
{
    private const string Method = "ValidateCredentials";

    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("do not validate the credentials", ["P0301"], subject => First(subject).Select(first => Without(subject, first, ""))),
        new("log before validating", ["P0302"], subject => Entries(subject, "println(\"starting\")")),
        new("declare before validating", ["P0302"], subject => Entries(subject, "started := len(\"x\")\n_ = started")),
        new("decide before validating", ["P0302"], subject => Entries(subject, "if len(\"x\") > 1 {\nreturn nil\n}")),
        new("defer something before validating", ["P0302"], subject => Entries(subject, "defer println(\"done\")")),
        new("validate at the end", ["P0302"], Last),
        new("defer the validation", ["P0302"], subject => First(subject).Select(first => Without(subject, first, "defer " + subject.Text(first.Call)))),
        new("validate in a goroutine", ["P0302"], subject => First(subject).Select(first => Without(subject, first, "go " + subject.Text(first.Call)))),
        new("drop the validation's error", ["P0303"], subject => First(subject).Select(first => Without(subject, first, subject.Text(first.Call)))),
        new("give the validation's error to _", ["P0303"], subject => First(subject).Select(first => Without(subject, first, "_ = " + subject.Text(first.Call)))),
        new("only log that the credentials are wrong", ["P0303"], subject => Bodies(subject, "println(err.Error())")),
        new("leave without the validation's error", ["P0303"], subject => Bodies(subject, "return nil")),
        new("leave when the credentials are right", ["P0303"], subject => First(subject).Select(first => subject.Edit().Replace(first.Check.Cond, "err == nil"))),
        new("leave only sometimes when the credentials are wrong", ["P0303"], subject => First(subject)
            .Select(first => subject.Edit().Replace(first.Check.Cond, $"{subject.Text(first.Check.Cond)} && len(os.Args) > 1").Import(subject.FileOf(first.Check), "os"))),
        new("ask nobody whether the credentials hold", ["P0304"], subject => subject.Methods(Method).Select(method => subject.Edit().Replace(method.Body!, "{\nreturn nil\n}"))),
        new("only look at the credentials", ["P0304"], subject => subject.Methods(Method).Where(method => subject.ReceiverOf(method) is not null)
            .Select(method => subject.Edit().Replace(method.Body!, $"{{\nif {subject.ReceiverOf(method)!.Value.Name}.Job.Secret[\"token\"] == \"\" {{\nreturn fmt.Errorf(\"no token\")\n}}\nreturn nil\n}}")
                .Import(subject.FileOf(method), "fmt"))),
    ];

    /// <summary>How the validation is called: at once in the check, or before it.</summary>
    private static IEnumerable<(Stmt Statement, IfStmt Check, CallExpr Call)> First(Subject subject)
    {
        foreach (var call in subject.CallsNamed(Method))
        {
            if (call.Parent is not AssignStmt { Tok: Token.Define } assignment) continue;
            if (assignment.Parent is IfStmt check) yield return (check, check, call);
            else if (Subject.ListOf(assignment) is var list && list.IndexOf(assignment) is var at && at + 1 < list.Length && list[at + 1] is IfStmt next)
                yield return (assignment, next, call);
        }
    }

    private static Draft Without(Subject subject, (Stmt Statement, IfStmt Check, CallExpr Call) first, string instead)
    {
        var draft = subject.Edit().Replace(first.Statement, instead);
        if (first.Check != first.Statement) draft.Remove(first.Check);

        // A helper that did nothing but pass the error on has nothing left to return.
        if (Subject.ListOf(first.Statement) is [.., ReturnStmt { Results: [Ident { Name: "err" } last] }] && first.Statement is AssignStmt) draft.Replace(last, "nil");
        return draft;
    }

    /// <summary>Code at the start of the functions that begin with the validation, or with a helper that does.</summary>
    private static IEnumerable<Draft> Entries(Subject subject, string code) => subject.Methods("Invoke").Select(method => subject.Edit().Inside(method.Body!, code))
        .Concat(First(subject).Where(first => Subject.DeclarationOf(first.Call)?.Name.Name != "Invoke").Select(first => subject.Edit().Before(first.Statement, code)));

    private static IEnumerable<Draft> Last(Subject subject)
    {
        foreach (var first in First(subject).Where(first => first.Statement == first.Check))
        {
            if (Subject.ListOf(first.Statement) is { Length: > 2 } list && list[^1] is ReturnStmt last)
                yield return subject.Edit().Remove(first.Statement).Before(last, subject.Text(first.Statement));
        }
    }

    private static IEnumerable<Draft> Bodies(Subject subject, string body) => First(subject).Select(first => subject.Edit().Replace(first.Check.Body, $"{{\n{body}\n}}"));
}
