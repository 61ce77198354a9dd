using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 4: groups without a limit, without a Wait, and shared loop variables.</summary>
internal static class ErrgroupBreaks
{
    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("drop SetLimit", ["P0401"], subject => Limits(subject).Select(limit => subject.Edit().Remove(limit.Statement))),
        new("set the limit on one way only", ["P0401"], subject => Limits(subject)
            .Select(limit => subject.Edit().Replace(limit.Statement, $"if len(os.Args) > 1 {{\n{subject.Text(limit.Statement)}\n}}").Import(subject.FileOf(limit.Call), "os"))),
        new("limit to 0", ["P0402"], subject => Limits(subject).Select(limit => subject.Edit().Replace(limit.Call.Args[0], "0"))),
        new("limit to -1", ["P0402"], subject => Limits(subject).Select(limit => subject.Edit().Replace(limit.Call.Args[0], "-1"))),
        new("limit to a constant that is no limit", ["P0402"], subject => Limits(subject).Select(limit => Constant(subject, limit.Call))),
        new("set the limit late", ["P0402"], Late),
        new("do not copy the loop's variable", ["P0403"], subject => Copies(subject).Select(copy => subject.Edit().Remove(copy))),
        new("copy the loop's variable inside of the goroutine", ["P0403"], subject => Copies(subject)
            .SelectMany(copy => LiteralsAfter(copy).Take(1).Select(literal => subject.Edit().Remove(copy).Inside(literal.Body, subject.Text(copy))))),
        new("use the loop's variable beside its copy", ["P0403"], Beside),
        new("use the loop's variable instead of its copy", ["P0403"], Instead),
        new("do not wait", ["P0404"], subject => subject.GroupCalls("Wait").Select(wait => WithoutWait(subject, wait))),
        new("drop the error of Wait", ["P0405"], subject => subject.GroupCalls("Wait").Select(wait => Heedless(subject, wait, ""))),
        new("give the error of Wait to _", ["P0405"], subject => subject.GroupCalls("Wait").Select(wait => Heedless(subject, wait, "_ = "))),
        new("start a goroutine for each element", ["P0406"], subject => subject.All<RangeStmt>().Where(range => IsOverData(subject, range))
            .Select(range => subject.Edit().Inside(range.Body, "go func() { println(\"working\") }()"))),
    ];

    private static IEnumerable<(ExprStmt Statement, CallExpr Call)> Limits(Subject subject)
        => subject.GroupCalls("SetLimit").Where(call => call.Parent is ExprStmt).Select(call => ((ExprStmt)call.Parent!, call));

    private static Draft Constant(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("unlimited");
        return subject.Edit().Replace(call.Args[0], name).Append(subject.FileOf(call), $"const {name} = 2 - 3");
    }

    private static IEnumerable<Draft> Late(Subject subject)
    {
        foreach (var (statement, call) in Limits(subject))
        {
            var receiver = subject.Text(((SelectorExpr)call.Fun).X);
            var wait = subject.GroupCalls("Wait").FirstOrDefault(wait => subject.Text(((SelectorExpr)wait.Fun).X) == receiver
                && Subject.DeclarationOf(wait) == Subject.DeclarationOf(call));
            if (wait is not null) yield return subject.Edit().Remove(statement).Before(Subject.StatementOf(wait), subject.Text(statement));
        }
    }

    /// <summary>The statements <c>item := item</c> in a loop.</summary>
    private static IEnumerable<AssignStmt> Copies(Subject subject) => subject.All<AssignStmt>().Where(assignment => assignment is { Tok: Token.Define, Parent: BlockStmt { Parent: ForStmt or RangeStmt } }
        && assignment.Lhs.Select(subject.Text).SequenceEqual(assignment.Rhs.Select(subject.Text), StringComparer.Ordinal)
        && LiteralsAfter(assignment).Any());

    private static IEnumerable<FuncLit> LiteralsAfter(AssignStmt copy) => ((BlockStmt)copy.Parent!).Descendants<FuncLit>().Where(literal => literal.Span.Start > copy.Span.End);

    /// <summary>A second use of what a copy was made of, under a name that the copy does not hide.</summary>
    private static IEnumerable<Draft> Beside(Subject subject)
    {
        foreach (var copy in Copies(subject))
        {
            if (copy.Parent!.Parent is not RangeStmt { Value: Ident value } || copy.Rhs.OfType<Ident>().FirstOrDefault(right => right.Name == value.Name) is not { } copied) continue;
            var shared = subject.Fresh("shared");
            yield return subject.Edit().Replace(value, shared).Replace(copied, shared).Inside(LiteralsAfter(copy).First().Body, $"_ = {shared}");
        }
    }

    /// <summary>A copy under another name is taken away, and the variable used in its stead.</summary>
    private static IEnumerable<Draft> Instead(Subject subject)
    {
        foreach (var copy in subject.All<AssignStmt>().Where(copy => copy is { Tok: Token.Define, Parent: BlockStmt { Parent: RangeStmt } } && LiteralsAfter(copy).Any()))
        {
            if (copy is not { Lhs: [Ident name], Rhs: [Ident value] } || name.Name == value.Name || copy.Parent!.Parent is not RangeStmt { Value: Ident declared }) continue;
            if (subject.Package.SymbolOf(value) != subject.Package.SymbolOf(declared)) continue;
            var draft = subject.Edit().Remove(copy);
            var symbol = subject.Package.SymbolOf(name);
            foreach (var use in copy.Parent.Descendants<Ident>().Where(use => use.Name == name.Name && !copy.Span.Contains(use.Span) && subject.Package.SymbolOf(use) == symbol))
                draft.Replace(use, value.Name);
            yield return draft;
        }
    }

    private static Draft WithoutWait(Subject subject, CallExpr wait)
    {
        var draft = subject.Edit();
        draft = wait.Parent switch
        {
            ReturnStmt => draft.Replace(wait, "nil"),
            AssignStmt { Parent: IfStmt check } => draft.Remove(check),
            AssignStmt { Tok: Token.Define, Lhs: [Ident name] } assignment => draft.Replace(assignment, $"var {name.Name} error"),
            _ => draft.Remove(Subject.StatementOf(wait)),
        };

        // A group that is stored, or that another function made, may be waited for elsewhere.
        var isMadeHere = ((SelectorExpr)wait.Fun).X is Ident group && subject.Package.SymbolOf(group) is VariableSymbol { Initializer: not CallExpr { Fun: Ident { Name: not "new" } } };
        return isMadeHere ? draft : draft.ExpectNothing();
    }

    /// <summary>Where no body of the package's groups can fail, nothing is lost, and nothing is found.</summary>
    private static Draft Heedless(Subject subject, CallExpr wait, string assign)
    {
        var statement = assign + subject.Text(wait);
        var draft = subject.Edit();
        draft = wait.Parent switch
        {
            ReturnStmt back => draft.Before(back, statement).Replace(wait, "nil"),
            AssignStmt { Parent: IfStmt check } => draft.Replace(check, statement),
            AssignStmt { Tok: Token.Define, Lhs: [Ident name] } assignment => draft.Replace(assignment, $"var {name.Name} error\n{statement}"),
            _ => draft.Replace(Subject.StatementOf(wait), statement),
        };
        return CanFail(subject) ? draft : draft.ExpectNothing();
    }

    private static bool CanFail(Subject subject) => subject.GroupCalls("Go").Any(call => call.Args is not [FuncLit literal]
        || literal.Body.Descendants<ReturnStmt>().Any(back => back.Results is [not Ident { Name: "nil" }]));

    private static bool IsOverData(Subject subject, RangeStmt range) => subject.Package.ConstantOf(range.X) is null && !range.Body.Descendants<FuncLit>().Any();
}
