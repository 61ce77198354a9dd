using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same work, divided among other functions.</summary>
internal static class Extractions
{
    private static readonly HashSet<string> Contract = ["Invoke", "Match", "CheckAffiliation", "ValidateCredentials", "Error", "String", "init", "main"];

    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("ask the filter in a predicate", subject => Asked(subject, "rejects", call => call, answer => answer)),
        new("ask the filter in a negated predicate", subject => Asked(subject, "accepts", call => "!" + call, answer => "!" + answer)),
        new("send in a helper", Sent),
        new("filter and send in a helper", Submitted),
        new("set the limit in a helper", subject => subject.GroupCalls("SetLimit").Select(call => Limited(subject, call))),
        new("divide a function into two", subject => subject.All<FuncDecl>().Where(IsDivisible).Select(function => Divided(subject, function))),
        new("turn a method into a function", subject => subject.Package.Functions.Where(function => IsFree(subject, function)).Select(function => Freed(subject, function))),
        new("turn a function into a method", subject => subject.Package.Functions.Where(function => !function.IsMethod).Select(function => Bound(subject, function)).OfType<Draft>()),
        new("inline a function of one expression", Inlined),
        new("give the function that runs later a name", subject => subject.GroupCalls("Go").Where(call => call.Args is [FuncLit])
            .Select(call => Named(subject, call))),
    ];

    private static IEnumerable<Draft> Asked(Subject subject, string stem, Func<string, string> use, Func<string, string> answer)
    {
        foreach (var call in subject.FilterCalls())
        {
            if (subject.ReceiverOf(call) is not { } receiver || !subject.Text(call.Fun).StartsWith(receiver.Name + ".", StringComparison.Ordinal)) continue;
            var helper = subject.Fresh(stem);
            var type = ((SelectorExpr)call.Fun).Sel.Name;
            yield return subject.Edit().Replace(call, use($"{receiver.Name}.{helper}({subject.Text(call.Args[0])})"))
                .Append(subject.FileOf(call), $"func ({receiver.Whole}) {helper}(value *model.{type}) bool {{\n\treturn {answer($"{subject.Text(call.Fun)}(value)")}\n}}")
                .Import(subject.FileOf(call), "github.com/praetorian-inc/chariot/backend/pkg/model");
        }
    }

    private static IEnumerable<Draft> Sent(Subject subject)
    {
        foreach (var (_, call) in subject.Sends())
        {
            if (subject.ReceiverOf(call) is not { } receiver || call.Args.Length != 1) continue;
            var helper = subject.Fresh("emit");
            yield return subject.Edit().Replace(call.Fun, $"{receiver.Name}.{helper}")
                .Append(subject.FileOf(call), $"func ({receiver.Whole}) {helper}(value any) {{\n\t{subject.Text(call.Fun)}(value)\n}}");
        }
    }

    private static IEnumerable<Draft> Submitted(Subject subject)
    {
        foreach (var (statement, call) in subject.Sends())
        {
            var list = Subject.ListOf(statement);
            if (list.IndexOf(statement) is not (> 0 and var at) || list[at - 1] is not IfStmt { Init: null, Else: null } guard || guard.Cond.Unparen() is not CallExpr asked) continue;
            if (!subject.IsFilterCall(asked) || !Subject.Leaves(guard.Body) || subject.Text(asked.Args[0]) != subject.Text(call.Args[0]) || subject.ReceiverOf(call) is not { } receiver) continue;
            if (!subject.Text(asked.Fun).StartsWith(receiver.Name + ".", StringComparison.Ordinal)) continue;
            var helper = subject.Fresh("submit");
            var type = ((SelectorExpr)asked.Fun).Sel.Name;
            yield return subject.Edit().Replace(guard.Cond, $"!{receiver.Name}.{helper}({subject.Text(call.Args[0])})").Remove(statement)
                .Append(subject.FileOf(call), $"func ({receiver.Whole}) {helper}(value *model.{type}) bool {{\n\tif {subject.Text(asked.Fun)}(value) {{\n\t\treturn false\n\t}}\n\t{subject.Text(call.Fun)}(value)\n\treturn true\n}}")
                .Import(subject.FileOf(call), "github.com/praetorian-inc/chariot/backend/pkg/model");
        }
    }

    private static Draft Limited(Subject subject, CallExpr call)
    {
        var helper = subject.Fresh("limit");
        var group = ((SelectorExpr)call.Fun).X;
        var name = subject.FileOf(call).Imports.First(import => import.ImportPath.EndsWith("/errgroup", StringComparison.Ordinal)).LocalName;
        var pointer = subject.Package.TypeOf(group).IsPointer ? subject.Text(group) : "&" + subject.Text(group);
        return subject.Edit().Replace(call, $"{helper}({pointer}, {subject.Text(call.Args[0])})")
            .Append(subject.FileOf(call), $"func {helper}(group *{name}.Group, most int) {{\n\tgroup.SetLimit(most)\n}}");
    }

    private static bool IsDivisible(FuncDecl function) => function is { Body: not null, Name.Name: not ("init" or "main"), Type.TypeParams: null }
        && function.Recv is null or { List: [{ Names: [{ Name: not "_" }] }] }
        && function.Type.Params.List.All(field => field.Names.Length > 0 && field.Names.All(name => name.Name != "_") && field.Type is not Ellipsis);

    /// <summary>A function that hands everything on to another, which has its body.</summary>
    private static Draft Divided(Subject subject, FuncDecl function)
    {
        var file = subject.FileOf(function);
        var fresh = subject.Fresh(char.ToLowerInvariant(function.Name.Name[0]) + function.Name.Name[1..] + "Body");
        var arguments = string.Join(", ", function.Type.Params.List.SelectMany(field => field.Names).Select(name => name.Name));
        var receiver = function.Recv is null ? "" : function.Recv.List[0].Names[0].Name + ".";
        var header = file.Text.ToString(new TextSpan(function.Span.Start, function.Body!.Span.Start));
        var back = function.Type.Results is { List.Length: > 0 } ? "return " : "";
        return subject.Edit().Before(function, $"{header}{{\n\t{back}{receiver}{fresh}({arguments})\n}}\n").Replace(function.Name, fresh);
    }

    private static IEnumerable<SelectorExpr> UsesOf(Subject subject, FunctionSymbol method)
        => subject.All<SelectorExpr>().Where(selector => selector.Sel.Name == method.Name && subject.Package.SymbolOf(selector) == method);

    private static bool IsFree(Subject subject, FunctionSymbol method)
    {
        if (!method.IsMethod || Contract.Contains(method.Name) || method.Body?.Receiver is not { Name: not "_" } receiver) return false;
        if (subject.All<InterfaceType>().Any(contract => contract.Methods.List.Any(field => field.Names.Any(name => name.Name == method.Name)))) return false;
        return UsesOf(subject, method).All(use => use.Parent is CallExpr call && call.Fun == use && subject.Package.TypeOf(use.X).Equals(receiver.Type)
            && !use.Ancestors().OfType<CallExpr>().Skip(1).Any(outer => UsesOf(subject, method).Contains(outer.Fun)));
    }

    private static Draft Freed(Subject subject, FunctionSymbol method)
    {
        var fresh = subject.Fresh(method.Name + "Of");
        var draft = subject.Edit();
        var syntax = method.Syntax;
        var file = method.File!;
        var comma = syntax.Type.Params.List.IsEmpty ? "" : ", ";
        draft.Replace(file, new TextSpan(syntax.Recv!.Span.Start, syntax.Type.Params.Span.Start + 1), $"{fresh}({subject.Text(syntax.Recv.List[0])}{comma}");
        foreach (var use in UsesOf(subject, method))
        {
            var call = (CallExpr)use.Parent!;
            draft.Replace(subject.FileOf(use), new TextSpan(use.Span.Start, call.Parens.Start + 1), $"{fresh}({subject.Text(use.X)}{(call.Args.IsEmpty ? "" : ", ")}");
        }

        return draft;
    }

    /// <summary>A function that methods of one type alone call becomes one of them.</summary>
    private static Draft? Bound(Subject subject, FunctionSymbol function)
    {
        var uses = subject.All<Ident>().Where(ident => ident.Name == function.Name && subject.Package.SymbolOf(ident) == function && ident != function.Declaration).ToList();
        if (function.Name is "init" || function.Body is null || function.Syntax.Type.TypeParams is not null || uses.Count == 0) return null;
        if (!uses.All(use => use.Parent is CallExpr call && call.Fun == use && subject.ReceiverOf(use) is not null)) return null;
        if (uses.Select(use => subject.ReceiverOf(use)!.Value.Whole).Distinct(StringComparer.Ordinal).ToList() is not [var receiver]) return null;
        var fresh = subject.Fresh(function.Name + "Here");
        var name = function.Syntax.Body!.Descendants<Ident>().Concat(function.Syntax.Type.Descendants<Ident>()).Any(ident => receiver.StartsWith(ident.Name + " ", StringComparison.Ordinal))
            ? "_" + receiver[receiver.IndexOf(' ', StringComparison.Ordinal)..]
            : receiver;
        var draft = subject.Edit().Replace(function.Syntax.Name, $"({name}) {fresh}");
        foreach (var use in uses) draft.Replace(use, $"{subject.ReceiverOf(use)!.Value.Name}.{fresh}");
        return draft;
    }

    /// <summary>A call of a function that only returns an expression, where each argument is a name or a selection.</summary>
    private static IEnumerable<Draft> Inlined(Subject subject)
    {
        foreach (var function in subject.Package.Functions.Where(function => function.Syntax.Body is { List: [ReturnStmt { Results: [not FuncLit] }] } && function.TypeParameters.IsEmpty))
        {
            if (Contract.Contains(function.Name) || function.Body is not { } body) continue;
            var value = ((ReturnStmt)function.Syntax.Body!.List[0]).Results[0];
            foreach (var call in subject.All<CallExpr>().Where(call => subject.Package.CalleeOf(call).Declaration == function && subject.FileOf(call) == function.File))
            {
                if (!call.Args.All(IsPlain) || call.Args.Length != body.Parameters.Length || call.Parent is ExprStmt) continue;
                var replaced = body.Parameters.Zip(call.Args.Select(subject.Text)).ToDictionary(pair => (Symbol)pair.First, pair => pair.Second, ReferenceEqualityComparer.Instance as IEqualityComparer<Symbol>);
                if (body.Receiver is { } receiver && call.Fun is SelectorExpr selector) replaced.Add(receiver, subject.Text(selector.X));
                yield return subject.Edit().Replace(call, $"({Substituted(subject, value, replaced)})");
            }
        }
    }

    private static bool IsPlain(Expr argument) => argument.Unparen() is Ident or BasicLit or SelectorExpr { X: Ident } or UnaryExpr { Op: Token.And, X: Ident };

    private static string Substituted(Subject subject, Expr value, Dictionary<Symbol, string> replaced)
    {
        var text = "";
        var end = value.Span.Start;
        var file = subject.FileOf(value);
        foreach (var ident in value.Descendants<Ident>().OrderBy(ident => ident.Span.Start))
        {
            if (ident.Parent is SelectorExpr selector && selector.Sel == ident) continue;
            if (subject.Package.SymbolOf(ident) is not { } symbol || !replaced.TryGetValue(symbol, out var replacement)) continue;
            text += file.Text.ToString(new TextSpan(end, ident.Span.Start)) + (replacement[0] == '&' ? $"({replacement})" : replacement);
            end = ident.Span.End;
        }

        return text + file.Text.ToString(new TextSpan(end, value.Span.End));
    }

    private static Draft Named(Subject subject, CallExpr call)
    {
        var name = subject.Fresh("work");
        return subject.Edit().Before(Subject.StatementOf(call), $"{name} := {subject.Text(call.Args[0])}").Replace(call.Args[0], name);
    }
}
