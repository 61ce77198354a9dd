using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Breaking;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same loops with other headers.</summary>
internal static class Loops
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("move a loop's condition into its body", subject => subject.All<ForStmt>().Where(loop => loop.Cond is not null).Select(loop => Guarded(subject, loop))),
        new("move the counter out of a loop's header", subject => subject.All<ForStmt>().Where(loop => loop.Init is AssignStmt && !HasContinue(loop) && loop.Parent is BlockStmt)
            .Select(loop => Counted(subject, loop))),
        new("range over the constant", Ranged),
        new("count to a constant instead of ranging over it", subject => subject.All<RangeStmt>().Where(range => range.Key is Ident && subject.Package.ConstantOf(range.X) is not null)
            .Select(range => Header(subject, range, $"for {subject.Text(range.Key!)} := 0; {subject.Text(range.Key!)} < {subject.Text(range.X)}; {subject.Text(range.Key!)}++ "))),
        new("label loops and leave them by name", subject => subject.All<ForStmt>().Where(loop => loop.Parent is BlockStmt).Select(loop => Labelled(subject, loop))),
        new("range by index", subject => subject.All<RangeStmt>().Where(range => range is { Value: Ident value, X: Ident or SelectorExpr, Key: Ident { Name: "_" } }
            && !range.Body.List.OfType<AssignStmt>().Any(copy => copy.Tok == Token.Define && copy.Lhs.Any(left => left is Ident name && name.Name == value.Name))).Select(range => Indexed(subject, range))),
        new("put the bound last", Last),
        new("put the bound into a helper's words", subject => PageBound.In(subject).Where(bound => bound.Test is not null).Select(bound => Predicate(subject, bound))),
        new("put the bound into a constant of its own", subject => PageBound.In(subject).Select(bound => Local(subject, bound))),
        new("advance the counter by assignment", subject => subject.All<IncDecStmt>().Where(step => step.Tok == Token.Inc)
            .Select(step => subject.Edit().Replace(step, $"{subject.Text(step.X)} = {subject.Text(step.X)} + 1"))),
        new("advance the counter by +=", subject => subject.All<IncDecStmt>().Where(step => step.Tok == Token.Inc).Select(step => subject.Edit().Replace(step, $"{subject.Text(step.X)} += 1"))),
    ];

    private static bool HasContinue(ForStmt loop) => loop.Body.Descendants<BranchStmt>().Any(leave => leave.Tok == Token.Continue);

    private static Draft Header(Subject subject, Stmt loop, string header)
    {
        var body = loop is ForStmt plain ? plain.Body : ((RangeStmt)loop).Body;
        return subject.Edit().Replace(subject.FileOf(loop), new TextSpan(loop.Span.Start, body.Span.Start), header);
    }

    private static Draft Guarded(Subject subject, ForStmt loop)
    {
        var header = loop.Init is null && loop.Post is null ? "for " : $"for {TextOr(subject, loop.Init)}; ; {TextOr(subject, loop.Post)} ";
        return Header(subject, loop, header).Inside(loop.Body, $"if !({subject.Text(loop.Cond!)}) {{\nbreak\n}}");
    }

    private static string TextOr(Subject subject, SyntaxNode? node) => node is null ? "" : subject.Text(node);

    private static Draft Counted(Subject subject, ForStmt loop)
    {
        var body = subject.Text(loop.Body);
        var post = loop.Post is null ? "" : subject.Text(loop.Post) + "\n";
        return subject.Edit().Replace(loop, $"{{\n{subject.Text(loop.Init!)}\nfor {TextOr(subject, loop.Cond)} {body[..^1]}{post}}}\n}}");
    }

    /// <summary><c>for i := 0; i &lt; n; i++</c> where nothing else moves the counter.</summary>
    private static IEnumerable<Draft> Ranged(Subject subject)
    {
        foreach (var loop in subject.All<ForStmt>())
        {
            if (loop is not { Init: AssignStmt { Lhs: [Ident counter], Rhs: [BasicLit { Value: "0" }] }, Cond: BinaryExpr { Op: Token.Lss, X: Ident tested, Y: var limit }, Post: IncDecStmt { Tok: Token.Inc } }) continue;
            if (tested.Name != counter.Name || loop.Body.Descendants<AssignStmt>().Any(assignment => assignment.Lhs.Any(left => left is Ident name && name.Name == counter.Name))) continue;
            if (subject.Package.ConstantOf(limit) is null) continue;
            var isUsed = loop.Body.Descendants<Ident>().Any(ident => ident.Name == counter.Name);
            yield return Header(subject, loop, isUsed ? $"for {counter.Name} := range {subject.Text(limit)} " : $"for range {subject.Text(limit)} ");
        }
    }

    private static Draft Labelled(Subject subject, ForStmt loop)
    {
        var label = subject.Fresh("turns");
        var draft = subject.Edit();
        var leaves = loop.Body.Descendants<BranchStmt>().Where(leave => leave is { Label: null, Tok: Token.Break or Token.Continue } && Target(leave) == loop).ToList();
        foreach (var leave in leaves) draft.Replace(leave, $"{leave.Tok.ToString().ToLowerInvariant()} {label}");
        return leaves.Count == 0 ? draft : draft.Before(loop, label + ":");
    }

    private static SyntaxNode? Target(BranchStmt leave) => leave.Ancestors().FirstOrDefault(node => node is ForStmt or RangeStmt or FuncLit
        || (leave.Tok == Token.Break && node is SwitchStmt or TypeSwitchStmt or SelectStmt));

    private static Draft Indexed(Subject subject, RangeStmt range)
    {
        var index = subject.Fresh("at");
        var list = subject.Text(range.X);
        var value = subject.Text(range.Value!);
        return Header(subject, range, $"for {index} := range {list} ").Inside(range.Body, $"{value} := {list}[{index}]");
    }

    /// <summary>A guard at the start of a body, where nothing goes on before its end, is as good at the end: one page more is read.</summary>
    private static IEnumerable<Draft> Last(Subject subject)
    {
        foreach (var bound in PageBound.In(subject).Where(bound => bound.Guard is not null && bound.Loop is ForStmt loop && !HasContinue(loop)))
        {
            if (bound.Body.List[^1] != bound.Guard)
                yield return subject.Edit().Remove(bound.Guard!).After(bound.Body.List[^1], subject.Text(bound.Guard!));
        }
    }

    private static Draft Predicate(Subject subject, PageBound bound)
    {
        var helper = subject.Fresh("atTheBound");
        var counter = subject.Text(bound.Counter!);
        var test = subject.Text(bound.Test!).Replace(counter, "count", StringComparison.Ordinal);
        return subject.Edit().Replace(bound.Test!, $"{helper}({counter})").Append(subject.FileOf(bound.Loop), $"func {helper}(count int) bool {{\n\treturn {test}\n}}");
    }

    private static Draft Local(Subject subject, PageBound bound)
    {
        var name = subject.Fresh("mostPages");
        var place = bound.Loop.Parent is LabeledStmt label ? label : bound.Loop;
        return subject.Edit().Before(place, $"const {name} = {bound.Limit.Name}").Replace(bound.Limit, name);
    }
}
