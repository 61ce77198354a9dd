using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same conditions, written otherwise.</summary>
internal static class Conditions
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("swap the sides of comparisons", subject => [Outermost(subject, binary => Swapped(subject, binary))]),
        new("parenthesise conditions", subject => [Outermost(subject, binary => $"({subject.Text(binary)})")]),
        new("parenthesise arguments", subject => [Arguments(subject)]),
        new("parenthesise callees", subject => [Callees(subject)]),
        new("negate comparisons twice", subject => [Outermost(subject, binary => Opposite(binary.Op) is { } op ? $"!({subject.Text(binary.X)} {op} {subject.Text(binary.Y)})" : null)]),
        new("apply De Morgan's laws", subject => [Outermost(subject, binary => DeMorgan(subject, binary))]),
        new("add a condition that always holds", subject => [Ifs(subject, condition => $"({condition}) && true")]),
        new("negate conditions twice", subject => [Ifs(subject, condition => $"!(!({condition}))")]),
        new("compare conditions with true", subject => [Ifs(subject, condition => $"({condition}) == true")]),
        new("hoist conditions to variables", subject => Hoistable(subject).Select(branch => Hoisted(subject, branch))),
        new("declare hoisted conditions", subject => Hoistable(subject).Select(branch => Hoisted(subject, branch, isDeclared: true))),
        new("compare the length of a string", Lengths),
    ];

    private static Draft Outermost(Subject subject, Func<BinaryExpr, string?> change)
    {
        var draft = subject.Edit();
        foreach (var file in subject.Package.Files) Visit(file.Syntax);
        return draft;

        void Visit(SyntaxNode node)
        {
            if (node is BinaryExpr binary && !IsConstant(binary) && change(binary) is { } text)
            {
                draft.Replace(binary, text);
                return;
            }

            foreach (var child in node.Children) Visit(child);
        }

        bool IsConstant(BinaryExpr binary) => binary.FirstAncestor<GenDecl>() is { Tok: Token.Const } || binary.Op is Token.Add or Token.Sub or Token.Shl;
    }

    private static string? Swapped(Subject subject, BinaryExpr binary)
    {
        string? op = binary.Op switch
        {
            Token.Eql => "==",
            Token.Neq => "!=",
            Token.Lss => ">",
            Token.Gtr => "<",
            Token.Leq => ">=",
            Token.Geq => "<=",
            _ => null,
        };
        return op is null ? null : $"{subject.Text(binary.Y)} {op} {subject.Text(binary.X)}";
    }

    private static string? Opposite(Token op) => op switch
    {
        Token.Eql => "!=",
        Token.Neq => "==",
        Token.Lss => ">=",
        Token.Gtr => "<=",
        Token.Leq => ">",
        Token.Geq => "<",
        _ => null,
    };

    private static string? DeMorgan(Subject subject, BinaryExpr binary)
        => binary.Op is Token.LAnd or Token.LOr ? $"!(!({subject.Text(binary.X)}) {(binary.Op == Token.LAnd ? "||" : "&&")} !({subject.Text(binary.Y)}))" : null;

    private static Draft Arguments(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var call in subject.All<CallExpr>().Where(call => !call.HasEllipsis && call.Fun is not Ident { Name: "new" or "make" }))
        {
            foreach (var argument in call.Args.Where(argument => argument is Ident or SelectorExpr or BasicLit && !subject.Package.IsType(argument))) draft.Replace(argument, $"({subject.Text(argument)})");
        }

        return draft;
    }

    private static Draft Callees(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var call in subject.All<CallExpr>().Where(call => call.Fun is SelectorExpr { X: Ident or SelectorExpr } && !subject.Package.IsType(call.Fun)))
        {
            // A type's method can't be told from a package's function by its name alone; both may stand in parentheses.
            draft.Replace(call.Fun, $"({subject.Text(call.Fun)})");
        }

        return draft;
    }

    private static Draft Ifs(Subject subject, Func<string, string> change)
    {
        var draft = subject.Edit();
        foreach (var branch in subject.All<IfStmt>().Where(branch => !branch.Cond.Descendants<FuncLit>().Any())) draft.Replace(branch.Cond, change(subject.Text(branch.Cond)));
        return draft;
    }

    /// <summary>Conditions that can be asked for in a statement before: not of an <c>else if</c>, and the first to be asked in their statement.</summary>
    private static IEnumerable<IfStmt> Hoistable(Subject subject)
        => subject.All<IfStmt>().Where(branch => branch is { Init: null, Parent: BlockStmt or CaseClause } && !IsAboutCredentials(branch));

    /// <summary>Between the validation and its check no statement may stand: the specification says so.</summary>
    private static bool IsAboutCredentials(IfStmt branch) => Subject.ListOf(branch) is var list && list.IndexOf(branch) is var at && at > 0
        && list[at - 1].Descendants<SelectorExpr>().Any(selector => selector.Sel.Name == "ValidateCredentials");

    private static Draft Hoisted(Subject subject, IfStmt branch, bool isDeclared = false)
    {
        var name = subject.Fresh("holds");
        var text = subject.Text(branch.Cond);
        return subject.Edit().Before(branch, isDeclared ? $"var {name} bool\n{name} = {text}" : $"{name} := {text}").Replace(branch.Cond, name);
    }

    private static IEnumerable<Draft> Lengths(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var binary in subject.All<BinaryExpr>().Where(binary => binary is { Op: Token.Eql or Token.Neq, Y: BasicLit { Value: "\"\"" } }))
            draft.Replace(binary, $"len({subject.Text(binary.X)}) {(binary.Op == Token.Eql ? "==" : "!=")} 0");
        return draft.IsEmpty ? [] : [draft];
    }
}
