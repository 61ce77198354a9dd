using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 5: the bound on pages is gone, or cannot stop the loop.</summary>
internal static class PaginationBreaks
{
    private static readonly ImmutableArray<string> Ineffective = ["P0503"];

    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("drop the bound", Ineffective, subject => PageBound.In(subject).Select(bound => Unless(bound, Unbound(subject, bound)))),
        new("drop the bound and its constant", ["P0502"], subject => PageBound.In(subject).Select(bound => WithoutConstant(subject, bound, Unbound(subject, bound)))),
        new("drop the bound and every other end", ["P0501"], Endless),
        new("reset the counter", Ineffective, subject => Counted(subject)
            .Select(bound => subject.Edit().Inside(bound.Body, $"if len(os.Args) > 1 {{\n{subject.Text(bound.Counter!)} = 0\n}}").Import(subject.FileOf(bound.Loop), "os"))),
        new("do not advance the counter", Ineffective, subject => Counted(subject).SelectMany(bound => Advances(subject, bound)
            .Take(1).Select(step => subject.Edit().Replace(step, bound.Loop is ForStmt loop && loop.Post == step ? "" : $"_ = {subject.Text(bound.Counter!)}")))),
        new("take the counter back", Ineffective, subject => Counted(subject).SelectMany(bound => Advances(subject, bound)
            .Where(step => step.Parent is BlockStmt).Select(step => subject.Edit().After(step, $"{subject.Text(bound.Counter!)}--")))),
        new("go on before the counter advances", Ineffective, subject => Counted(subject).SelectMany(bound => Advances(subject, bound)
            .Where(step => step.Parent is BlockStmt).Select(step => subject.Edit().Before(step, "if len(os.Args) > 1 {\ncontinue\n}").Import(subject.FileOf(step), "os")))),
        new("advance the counter on one way only", Ineffective, subject => Counted(subject).SelectMany(bound => Advances(subject, bound)
            .Where(step => step.Parent is BlockStmt).Select(step => subject.Edit().Replace(step, $"if len(os.Args) > 1 {{\n{subject.Text(step)}\n}}").Import(subject.FileOf(step), "os")))),
        new("test the bound on one way only", Ineffective, subject => Guarded(subject)
            .Select(bound => subject.Edit().Replace(bound.Guard!, $"if len(os.Args) > 1 {{\n{subject.Text(bound.Guard!)}\n}}").Import(subject.FileOf(bound.Loop), "os"))),
        new("leave a switch and not the loop", Ineffective, subject => Guarded(subject).Where(bound => bound.Test == bound.Guard!.Cond)
            .Select(bound => subject.Edit().Replace(bound.Guard!, $"switch {{\ncase {subject.Text(bound.Guard!.Cond)}:\nbreak\n}}"))),
        new("leave a literal and not the loop", Ineffective, subject => Guarded(subject).Where(bound => bound.Test == bound.Guard!.Cond)
            .Select(bound => subject.Edit().Replace(bound.Guard!, $"func() {{\nif {subject.Text(bound.Guard!.Cond)} {{\nreturn\n}}\n}}()"))),
        new("only note that there are too many pages", Ineffective, subject => Guarded(subject).Where(bound => bound.Test == bound.Guard!.Cond)
            .Select(bound => subject.Edit().Replace(bound.Guard!.Body, "{\nprintln(\"many pages\")\n}"))),
        new("put a number for the constant", ["P0504"], subject => PageBound.In(subject).Select(bound => subject.Edit().Replace(bound.Limit, "1000"))),
        new("put a local variable for the constant", ["P0504"], subject => PageBound.In(subject).Select(bound => Local(subject, bound))),
        new("put a variable of the package for the constant", Ineffective, subject => PageBound.In(subject).Select(bound => Variable(subject, bound))),
        new("make the constant a variable", ["P0502"], Variables),
        new("end by the number of items", Ineffective, subject => Counted(subject).Select(bound => Items(subject, bound))),
    ];

    private static IEnumerable<PageBound> Counted(Subject subject) => PageBound.In(subject).Where(bound => bound.Counter is not null && bound.Loop is ForStmt);

    private static IEnumerable<PageBound> Guarded(Subject subject) => PageBound.In(subject).Where(bound => bound.Guard is not null);

    private static IEnumerable<Stmt> Advances(Subject subject, PageBound bound) => bound.Loop.Descendants<IncDecStmt>()
        .Where(step => step.Tok == Token.Inc && subject.Text(step.X) == subject.Text(bound.Counter!));

    /// <summary>Without a constant that is named for it, a loop without a bound is one without maxPages.</summary>
    private static Draft Unless(PageBound bound, Draft draft)
        => bound.Limit.Name.Replace("_", "", StringComparison.Ordinal).Equals("maxPages", StringComparison.OrdinalIgnoreCase) ? draft : draft.Expect("P0502");

    private static Draft Unbound(Subject subject, PageBound bound)
    {
        var draft = subject.Edit();
        if (bound.Loop is RangeStmt { Key: Ident key } range)
            return draft.Replace(subject.FileOf(range), new(range.Span.Start, range.Body.Span.Start), $"for {key.Name} := 0; ; {key.Name}++ ");
        if (bound.Loop is RangeStmt plain) return draft.Replace(subject.FileOf(plain), new(plain.Span.Start, plain.Body.Span.Start), "for ");
        if (bound.Test is null) return draft.Replace(((ForStmt)bound.Loop).Cond!, "").Replace(bound.Limit, "1");
        if (bound.Test.Parent is BinaryExpr { Op: Token.LAnd or Token.LOr } both)
            return draft.Replace(both, subject.Text(both.X == bound.Test ? both.Y : both.X));
        if (bound.Guard is not null) return draft.Remove(bound.Guard);

        var loop = (ForStmt)bound.Loop;
        return loop.Post is null ? draft.Replace(loop.Cond!, "") : draft.Replace(loop.Cond!, " ");
    }

    private static Draft WithoutConstant(Subject subject, PageBound bound, Draft draft)
    {
        var symbol = (ConstantSymbol)subject.Package.SymbolOf(bound.Limit)!;
        var uses = subject.All<Ident>().Count(ident => subject.Package.SymbolOf(ident) == symbol);
        if (uses > 2) return draft.Expect("P0503");
        if (symbol.Spec.Parent is GenDecl { IsGroup: false } alone) return draft.Remove(alone);
        return draft.Remove(symbol.Spec);
    }

    /// <summary>Takes every way out of the loop that is no failure, where each is a plain statement of its body.</summary>
    private static IEnumerable<Draft> Endless(Subject subject)
    {
        foreach (var bound in PageBound.In(subject))
        {
            var ends = bound.Body.List.OfType<IfStmt>().Where(branch => branch is { Init: null, Else: null } && Subject.Leaves(branch.Body) && !ErrorShapes.IsErrorTest(branch.Cond)).ToList();
            var all = bound.Body.Descendants<BranchStmt>().Count(leave => leave.Tok == Token.Break);
            if (subject.GroupCalls("Wait").Any(wait => Subject.DeclarationOf(wait) == Subject.DeclarationOf(bound.Loop))) continue;
            if (ends.Count == 0 || all != ends.Count(end => end.Body.List[^1] is BranchStmt)) continue;
            var draft = bound.Test?.Parent is BinaryExpr { Op: Token.LOr } ? subject.Edit() : Unbound(subject, bound);
            foreach (var end in ends.Where(end => end != bound.Guard || bound.Test?.Parent is BinaryExpr { Op: Token.LOr })) draft.Remove(end);
            yield return WithoutConstant(subject, bound, draft);
        }
    }

    private static Draft Local(Subject subject, PageBound bound)
    {
        var name = subject.Fresh("pageLimit");
        return subject.Edit().Before(Labelled(bound.Loop), $"{name} := 1000").Replace(bound.Limit, name);
    }

    private static Draft Variable(Subject subject, PageBound bound)
    {
        var name = subject.Fresh("pageLimit");
        return Unless(bound, subject.Edit().Replace(bound.Limit, name).Append(subject.FileOf(bound.Loop), $"var {name} = 1000"));
    }

    private static IEnumerable<Draft> Variables(Subject subject)
    {
        foreach (var symbol in PageBound.In(subject).Select(bound => (ConstantSymbol)subject.Package.SymbolOf(bound.Limit)!).Distinct())
        {
            if (symbol.Spec.Parent is GenDecl { IsGroup: false } alone)
                yield return subject.Edit().Replace(alone, "var " + subject.Text(symbol.Spec));
            else
                yield return subject.Edit().Remove(symbol.Spec).Append(symbol.File!, "var " + subject.Text(symbol.Spec));
        }
    }

    private static Draft Items(Subject subject, PageBound bound)
    {
        var items = subject.Fresh("items");
        return Unless(bound, subject.Edit().Before(Labelled(bound.Loop), $"var {items} []int").Replace(bound.Test!, bound.Guard is null
            ? $"len({items}) < len(os.Args)"
            : $"len({items}) > len(os.Args)").Inside(bound.Body, $"{items} = append({items}, len(os.Args))").Import(subject.FileOf(bound.Loop), "os"));
    }

    private static Stmt Labelled(Stmt loop) => loop.Parent is LabeledStmt label ? label : loop;
}
