using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 2: the vendor is not asked, or not heard.</summary>
internal static class AffiliationBreaks
{
    private const string Method = "CheckAffiliation";

    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("take CheckAffiliation away", ["P0201"], subject => subject.Methods(Method).Select(method => subject.Edit().Remove(method))),
        new("affiliate everything", ["P0202"], subject => Bodies(subject, "return true, nil")),
        new("affiliate nothing", ["P0202"], subject => Bodies(subject, "return false, nil")),
        new("do not implement CheckAffiliation", ["P0202"], subject => Bodies(subject, "return false, fmt.Errorf(\"not implemented\")")),
        new("answer by the asset's own words", ["P0202"], subject => subject.Methods(Method).Where(method => Parameter(method) is not null)
            .Select(method => subject.Edit().Replace(method.Body!, $"{{\nreturn {Parameter(method)}.DNS != \"\", nil\n}}"))),
        new("ask and affiliate whatever comes back", ["P0203"], subject => Asking(subject).Select(asked
            => subject.Edit().Replace(asked.Method.Body!, $"{{\nif _, err := {subject.Text(asked.Query)}; err != nil {{\nprintln(err.Error())\n}}\nreturn true, nil\n}}"))),
        new("keep a true that nothing changes", ["P0203"], subject => Asking(subject).Select(asked
            => subject.Edit().Replace(asked.Method.Body!, $"{{\nanswer := true\nif _, err := {subject.Text(asked.Query)}; err != nil {{\nprintln(err.Error())\n}}\nreturn answer, nil\n}}"))),
        new("affiliate because the question failed", ["P0203"], FailureAffiliates),
        new("affiliate before asking", ["P0203"], subject => Asking(subject).Select(asked => Flagged(subject, asked.Method))),
    ];

    private static IEnumerable<Draft> Bodies(Subject subject, string body)
        => subject.Methods(Method).Select(method => subject.Edit().Replace(method.Body!, $"{{\n{body}\n}}").Import(subject.FileOf(method), "fmt"));

    private static string? Parameter(FuncDecl method) => method.Type.Params.List is [{ Names: [{ Name: not "_" } name] }] ? name.Name : null;

    /// <summary>The methods that make one external call, which gives an answer and an error.</summary>
    private static IEnumerable<(FuncDecl Method, CallExpr Query)> Asking(Subject subject)
    {
        foreach (var method in subject.Methods(Method))
        {
            var queries = method.Body!.Descendants<CallExpr>().Where(call => call.Parent is AssignStmt { Lhs.Length: 2 } or ReturnStmt
                && call.Args is [CallExpr { Fun: SelectorExpr { X: Ident { Name: "context" } } }, ..]).ToList();
            if (queries is [var query]) yield return (method, query);
        }
    }

    private static IEnumerable<Draft> FailureAffiliates(Subject subject)
    {
        foreach (var method in subject.Methods(Method))
        {
            foreach (var branch in method.Body!.Descendants<IfStmt>().Where(branch => ErrorShapes.IsErrorTest(branch.Cond) && Asking(subject).Any(asked => asked.Method == method)))
                yield return subject.Edit().Replace(branch.Body, "{\nprintln(err.Error())\nreturn true, nil\n}");
        }
    }

    private static Draft Flagged(Subject subject, FuncDecl method)
    {
        var flag = subject.Fresh("trusting");
        return subject.Edit().Inside(method.Body!, $"if {flag} {{\nreturn true, nil\n}}").Append(subject.FileOf(method), $"var {flag} bool");
    }
}
