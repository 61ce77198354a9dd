using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same ways through a function, in other statements.</summary>
internal static class Branches
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("swap the branches of an if", subject => subject.All<IfStmt>().Where(branch => branch.Else is BlockStmt)
            .Select(branch => subject.Edit().Replace(branch, $"if {Init(subject, branch)}!({subject.Text(branch.Cond)}) {subject.Text(branch.Else!)} else {subject.Text(branch.Body)}"))),
        new("put the rest into the else of a guard", subject => Guards(subject).Select(guard => Rest(subject, guard.If, guard.After, isInverted: false))),
        new("put the rest into an if and the guard into its else", subject => Guards(subject).Select(guard => Rest(subject, guard.If, guard.After, isInverted: true))),
        new("add an empty else", subject => [Each<IfStmt>(subject, branch => branch.Else is null && !branch.Ancestors().OfType<IfStmt>().Any(), branch => subject.Text(branch) + " else {\n}")]),
        new("turn ifs into switches", subject => Ifs(subject).Select(branch => subject.Edit().Replace(branch, Switch(subject, branch)))),
        new("turn ifs into switches on true", subject => Ifs(subject).Select(branch => subject.Edit().Replace(branch, Switch(subject, branch, "true ")))),
        new("turn switches into ifs", Unswitched),
        new("wrap statements in blocks", subject => Wrappable(subject).Select(statement => subject.Edit().Replace(statement, $"{{\n{subject.Text(statement)}\n}}"))),
        new("wrap bodies in blocks", subject => subject.All<FuncDecl>().Where(function => function.Body is { List.Length: > 0 })
            .Select(function => subject.Edit().Replace(function.Body!, $"{{\n{subject.Text(function.Body!)}\n}}"))),
        new("wrap statements in an if that always holds", subject => Wrappable(subject).Where(statement => statement is ExprStmt && !IsCredential(statement) && !IsLimit(subject, statement))
            .Select(statement => subject.Edit().Replace(statement, $"if true {{\n{subject.Text(statement)}\n}}"))),
        new("call statements in literals", subject => subject.Sends().Select(send => subject.Edit().Replace(send.Statement, $"func() {{\n{subject.Text(send.Statement)}\n}}()"))),
        new("log before statements", subject => Loggable(subject).Select(statement => subject.Edit().Before(statement, "slog.Debug(\"step\")").Import(subject.FileOf(statement), "log/slog"))),
        new("print before statements", subject => Loggable(subject).Select(statement => subject.Edit().Before(statement, "println(\"step\")"))),
        new("move the initialisation out of an if", subject => subject.All<IfStmt>().Where(branch => branch is { Init: not null, Parent: BlockStmt or CaseClause } && !IsCredential(branch))
            .Select(branch => subject.Edit().Replace(branch, $"{{\n{subject.Text(branch.Init!)}\n{subject.Text(branch)[..2]} {Remainder(subject, branch)}\n}}"))),
        new("drop the else after a branch that leaves", subject => subject.All<IfStmt>()
            .Where(branch => branch is { Init: null, Else: BlockStmt, Parent: BlockStmt } && Subject.Leaves(branch.Body) && Subject.ListOf(branch)[^1] == branch)
            .Select(branch => subject.Edit().Replace(branch, $"if {subject.Text(branch.Cond)} {subject.Text(branch.Body)}\n{Inner(subject, (BlockStmt)branch.Else!)}"))),
    ];

    private static string Init(Subject subject, IfStmt branch) => branch.Init is null ? "" : subject.Text(branch.Init) + "; ";

    private static string Inner(Subject subject, BlockStmt block) => subject.Text(block)[1..^1].Trim();

    private static string Remainder(Subject subject, IfStmt branch)
        => subject.FileOf(branch).Text.ToString(new(branch.Cond.Span.Start, branch.Span.End));

    private static Draft Each<T>(Subject subject, Func<T, bool> wanted, Func<T, string> text)
        where T : SyntaxNode
    {
        var draft = subject.Edit();
        foreach (var node in subject.All<T>().Where(wanted)) draft.Replace(node, text(node));
        return draft;
    }

    private static bool IsCredential(Stmt statement) => IsCall(statement) || (Subject.ListOf(statement) is var list && list.IndexOf(statement) is > 0 and var at && IsCall(list[at - 1]));

    private static bool IsCall(SyntaxNode statement) => statement.Descendants<SelectorExpr>().Any(selector => selector.Sel.Name is "ValidateCredentials" or "authenticate");

    private static bool IsLimit(Subject subject, Stmt statement) => statement.Descendants<CallExpr>().Any(call => subject.IsGroupCall(call, "SetLimit"));

    /// <summary>The statements <c>if c { …; return }</c> that something follows.</summary>
    private static IEnumerable<(IfStmt If, ImmutableArray<Stmt> After)> Guards(Subject subject)
    {
        foreach (var (_, list) in subject.Lists())
        {
            for (var i = 0; i + 1 < list.Length; i++)
            {
                if (list[i] is IfStmt { Else: null } branch && Subject.Leaves(branch.Body) && !list.Skip(i + 1).OfType<LabeledStmt>().Any()
                    && !IsCredential(branch)) yield return (branch, [.. list.Skip(i + 1)]);
            }
        }
    }

    private static Draft Rest(Subject subject, IfStmt guard, ImmutableArray<Stmt> rest, bool isInverted)
    {
        var file = subject.FileOf(guard);
        var text = "{\n" + file.Text.ToString(new(rest[0].Span.Start, rest[^1].Span.End)) + "\n}";
        var whole = isInverted
            ? $"if {Init(subject, guard)}!({subject.Text(guard.Cond)}) {text} else {subject.Text(guard.Body)}"
            : $"{subject.Text(guard)} else {text}";
        return subject.Edit().Replace(file, new(guard.Span.Start, rest[^1].Span.End), whole);
    }

    /// <summary>The ifs out of which no plain <c>break</c> leads, which a switch would catch.</summary>
    private static IEnumerable<IfStmt> Ifs(Subject subject) => subject.All<IfStmt>().Where(branch => branch.Parent is BlockStmt or CaseClause && branch.Else is null or BlockStmt
        && !branch.Descendants<BranchStmt>().Any(leave => leave is { Tok: Token.Break, Label: null }));

    private static string Switch(Subject subject, IfStmt branch, string tag = "")
    {
        var otherwise = branch.Else is BlockStmt block ? $"default:\n{Inner(subject, block)}\n" : "";
        var init = branch.Init is null ? "" : $"{subject.Text(branch.Init)}; ";
        return $"switch {init}{tag}{{\ncase {subject.Text(branch.Cond)}:\n{Inner(subject, branch.Body)}\n{otherwise}}}";
    }

    private static IEnumerable<Draft> Unswitched(Subject subject)
    {
        foreach (var node in subject.All<SwitchStmt>().Where(node => node.Tag is null && !node.Descendants<BranchStmt>().Any(leave => leave is { Tok: Token.Break or Token.Fallthrough, Label: null })))
        {
            var text = "";
            var clauses = node.Body.List.Cast<CaseClause>().OrderBy(clause => clause.List.IsEmpty ? 1 : 0).ToList();
            if (clauses.Any(clause => clause.Body.IsEmpty)) continue;
            foreach (var clause in clauses)
            {
                var body = subject.FileOf(clause).Text.ToString(new(clause.Body[0].Span.Start, clause.Body[^1].Span.End));
                text += clause.List.IsEmpty ? $"{{\n{body}\n}}" : $"if {string.Join(" || ", clause.List.Select(subject.Text))} {{\n{body}\n}}";
                if (clause != clauses[^1]) text += " else ";
            }

            if (node.Init is null) yield return subject.Edit().Replace(node, text);
        }
    }

    private static IEnumerable<Stmt> Wrappable(Subject subject) => subject.Lists().SelectMany(list => list.List).Where(statement => statement
        is ExprStmt or IfStmt or ForStmt or RangeStmt or IncDecStmt or ReturnStmt or SwitchStmt or AssignStmt { Tok: not Token.Define } && !IsAfterCredentials(statement));

    private static bool IsAfterCredentials(Stmt statement) => !IsCall(statement) && IsCredential(statement);

    /// <summary>Where a log line may stand: everywhere but before the validation, and between it and its check.</summary>
    private static IEnumerable<Stmt> Loggable(Subject subject) => subject.Lists().SelectMany(list => list.List).Where(statement => statement is not EmptyStmt
        && !IsCredential(statement) && !statement.Ancestors().OfType<Stmt>().Any(IsCall));
}
