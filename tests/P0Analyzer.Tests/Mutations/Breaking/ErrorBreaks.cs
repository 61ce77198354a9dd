using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 6: errors are dropped, bare, or only words.</summary>
internal static class ErrorBreaks
{
    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("discard all results", ["P0601"], subject => Bodies(subject).Select(body => subject.Edit().Inside(body, "_, _ = fmt.Println(\"step\")").Import(subject.FileOf(body), "fmt"))),
        new("discard an error", ["P0602"], subject => Pairs(subject).Where(pair => !pair.Assignment.Lhs.Take(pair.Assignment.Lhs.Length - 1).All(left => left is Ident { Name: "_" }))
            .Select(pair => subject.Edit().Replace(pair.Assignment.Lhs[^1], "_").Remove(pair.Check))),
        new("discard the one result", ["P0602"], subject => Checks(subject).Select(check => subject.Edit().Replace(check.If, "_ = " + subject.Text(check.Call)))),
        new("do not look at the one result", ["P0603"], subject => Checks(subject).Where(check => IsKnown(subject, check.Call))
            .Select(check => subject.Edit().Replace(check.If, subject.Text(check.Call)))),
        new("call something that fails, and do not look", ["P0603"], subject => Bodies(subject).Select(body => subject.Edit().Inside(body, "os.Chdir(\"/\")").Import(subject.FileOf(body), "os"))),
        new("put %v for %w", ["P0604"], subject => ErrorShapes.Wraps(subject).Select(wrap => Verb(subject, wrap, "%v"))),
        new("put the error's words for the error", ["P0604"], subject => ErrorShapes.Wraps(subject).Select(wrap => Verb(subject, wrap, "%s").Replace(wrap.Args[^1], "err.Error()"))),
        new("return the error bare", ["P0605"], Bare),
        new("swallow the error", ["P0606"], Swallowed),
        new("go on after the error", ["P0606"], subject => Pairs(subject).Where(pair => pair.Check.FirstAncestor<FuncLit>() is null)
            .Where(pair => pair.Check.Ancestors().TakeWhile(node => node is not FuncDecl).FirstOrDefault(node => node is ForStmt or RangeStmt) is RangeStmt or ForStmt { Post: not null })
            .Select(pair => subject.Edit().Replace(pair.Check.Body, "{\ncontinue\n}"))),
        new("act only when there is no error", ["P0606"], subject => Checks(subject)
            .Where(check => subject.Package.FunctionOf(check.If)?.ReturnsError == true)
            .Select(check => subject.Edit().Replace(check.If.Cond, "err == nil").Replace(check.If.Body, "{\nprintln(\"done\")\n}"))),
    ];

    private static IEnumerable<(AssignStmt Assignment, IfStmt Check, CallExpr Call)> Pairs(Subject subject)
        => ErrorShapes.Pairs(subject).Where(pair => !ErrorShapes.IsAboutCredentials(subject, pair.Call) && !IsAffiliation(pair.Call));

    private static IEnumerable<(IfStmt If, CallExpr Call)> Checks(Subject subject)
        => ErrorShapes.Checks(subject).Where(check => !ErrorShapes.IsAboutCredentials(subject, check.Call) && !IsAffiliation(check.Call) && !subject.IsGroupCall(check.Call, "Wait")
            && subject.Text(check.Call) != "ctx.Err()" && !subject.UsesAlone(check.If.Body));

    /// <summary>What becomes of an error in CheckAffiliation is also what becomes of the answer.</summary>
    private static bool IsAffiliation(SyntaxNode node) => Subject.DeclarationOf(node)?.Name.Name == "CheckAffiliation";

    /// <summary>Bodies at the start of which a statement breaks no other requirement.</summary>
    private static IEnumerable<BlockStmt> Bodies(Subject subject) => subject.All<FuncDecl>()
        .Where(function => function.Body is { } body && !body.Descendants<CallExpr>().Any(call => ErrorShapes.IsAboutCredentials(subject, call)))
        .Select(function => function.Body!);

    private static bool IsKnown(Subject subject, CallExpr call) => subject.Package.CalleeOf(call).ErrorIndex is not null;

    private static Draft Verb(Subject subject, CallExpr wrap, string verb)
        => subject.Edit().Replace(wrap.Args[0], subject.Text(wrap.Args[0]).Replace("%w", verb, StringComparison.Ordinal));

    private static IEnumerable<Draft> Bare(Subject subject)
    {
        foreach (var wrap in ErrorShapes.Wraps(subject).Where(wrap => wrap.Parent is ReturnStmt))
        {
            if (OriginOf(subject, (Ident)wrap.Args[^1]) is not { } origin) continue;
            var draft = subject.Edit().Replace(wrap, "err");
            var isRewrapped = Subject.DeclarationOf(wrap)!.Body!.Descendants<DeferStmt>().Any(deferred => deferred.Descendants<AssignStmt>().Any(assignment => assignment.Lhs is [Ident { Name: "err" }]));
            yield return ErrorShapes.IsOwn(subject, origin) || subject.IsGroupCall(origin, "Wait") || isRewrapped ? draft.ExpectNothing() : draft;
        }
    }

    /// <summary>The call that an error comes from, where one assignment alone gives it.</summary>
    private static CallExpr? OriginOf(Subject subject, Ident error)
    {
        var symbol = subject.Package.SymbolOf(error);
        var given = subject.All<AssignStmt>().Where(assignment => assignment.Lhs.OfType<Ident>().Any(left => left.Name == error.Name && subject.Package.SymbolOf(left) == symbol)).ToList();

        // The nearest before it decides where one variable is used again and again.
        return given.LastOrDefault(assignment => assignment.Span.Start < error.Span.Start)?.Rhs is [CallExpr call] ? call : null;
    }

    private static IEnumerable<Draft> Swallowed(Subject subject)
    {
        foreach (var pair in Pairs(subject))
        {
            if (pair.Check.Body.List is not [ReturnStmt { Results: [.., CallExpr wrap] }] || subject.Package.FunctionOf(pair.Check)?.ReturnsError != true) continue;
            yield return subject.Edit().Replace(wrap, "nil");
        }
    }
}
