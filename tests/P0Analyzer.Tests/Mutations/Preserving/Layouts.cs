using System.Collections.Immutable;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>The same declarations in other places, comments and white space.</summary>
internal static class Layouts
{
    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("reverse the declarations", subject => [Reordered(subject, decls => decls.Reverse())]),
        new("put functions first", subject => [Reordered(subject, decls => decls.OrderBy(decl => decl is FuncDecl ? 0 : 1))]),
        new("put each function into a file", Split),
        new("put all into one file", Merge),
        new("end lines with CRLF", subject => [Whole(subject, text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal))]),
        new("indent with spaces", subject => [Whole(subject, text => text.Replace("\t", "    ", StringComparison.Ordinal))]),
        new("comment every statement", subject => [EachStatement(subject, (draft, statement) => draft.Before(statement, "// What follows is group.Go(func() { _ = err }), and SetLimit(0)."))]),
        new("put blank lines between statements", subject => [EachStatement(subject, (draft, statement) => draft.Before(statement, "\n"))]),
        new("comment inside of calls", subject => [Calls(subject)]),
        new("add a second type", subject => subject.Package.Files.Take(2).Select(file => Second(subject, file))),
        new("add declarations that nobody uses", subject => subject.Package.Files.Take(1).Select(file => subject.Edit()
            .Append(file, "type sender1 struct{}\n\nfunc (sender1) Send(values ...any) {}\n\nfunc idle1(values []string) {\n\tvar out sender1\n\tfor _, value := range values {\n\t\tout.Send(value)\n\t}\n}"))),
        new("group the declarations", subject => [Grouped(subject)]),
    ];

    private static Draft Whole(Subject subject, Func<string, string> change)
    {
        var draft = subject.Edit();
        foreach (var file in subject.Package.Files) draft.Replace(file, TextSpan.At(0, file.Text.Length), change(file.Text.ToString()));
        return draft;
    }

    private static bool IsImport(Decl decl) => decl is GenDecl { Tok: Token.Import };

    private static Draft Reordered(Subject subject, Func<IEnumerable<Decl>, IEnumerable<Decl>> order)
    {
        var draft = subject.Edit();
        foreach (var file in subject.Package.Files)
        {
            var decls = file.Syntax.Decls.Where(decl => !IsImport(decl)).ToList();
            if (decls.Count < 2) continue;
            var start = Header(file, decls[0]).Start;
            var texts = order(decls).Select(decl => file.Text.ToString(Header(file, decl)).Trim() + "\n");
            draft.Replace(file, new TextSpan(start, file.Text.Length), "\n" + string.Join("\n", texts));
        }

        return draft;
    }

    /// <summary>A declaration with the comments right above it and at its end.</summary>
    private static TextSpan Header(GoFile file, Decl decl)
    {
        var previous = file.Syntax.Decls.IndexOf(decl) is var at && at > 0 ? file.Text.GetLineSpan(file.Text.GetLine(file.Syntax.Decls[at - 1].Span.End)).End : file.Syntax.Name.Span.End;
        return new TextSpan(previous, file.Text.GetLineSpan(file.Text.GetLine(decl.Span.End)).End);
    }

    private static string Imports(GoFile file)
        => "package " + file.Syntax.Name.Name + "\n\n" + string.Concat(file.Syntax.Imports.Select(spec => $"import {file.Text.ToString(spec.Span)}\n")) + "\n";

    private static IEnumerable<Draft> Split(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var file in subject.Package.Files)
        {
            var stem = file.FileName[..^3];
            foreach (var (function, index) in file.Syntax.Decls.OfType<FuncDecl>().Where(function => function.Body is not null).Select((function, index) => (function, index)))
            {
                var span = Header(file, function);
                draft.Replace(file, span, "").AddFile($"{stem}_part{index}.go", Imports(file) + file.Text.ToString(span) + "\n");
            }
        }

        return draft.IsEmpty ? [] : [draft];
    }

    private static IEnumerable<Draft> Merge(Subject subject)
    {
        var files = subject.Package.Files;
        // What a file of several integrations shows counts for each of them.
        if (files.Length < 2 || subject.Package.Integrations.Length > 1) return [];
        var imports = files.SelectMany(file => file.Syntax.Imports.Select(spec => file.Text.ToString(spec.Span))).Distinct(StringComparer.Ordinal);
        var all = $"package {files[0].Syntax.Name.Name}\n\n" + string.Concat(imports.Select(import => $"import {import}\n"))
            + string.Concat(files.SelectMany(file => file.Syntax.Decls.Where(decl => !IsImport(decl)).Select(decl => file.Text.ToString(Header(file, decl)) + "\n")));
        var draft = Whole(subject, _ => "");
        return all.Count(character => character == '\n') < 350 ? [draft.AddFile("whole.go", all)] : [];
    }

    private static Draft EachStatement(Subject subject, Action<Draft, Stmt> edit)
    {
        var draft = subject.Edit();
        var perFile = 80;
        foreach (var statement in subject.Lists().SelectMany(list => list.List).Where(statement => statement is not EmptyStmt && StartsLine(subject, statement)).Take(perFile)) edit(draft, statement);
        return draft;
    }

    private static bool StartsLine(Subject subject, Stmt statement)
    {
        var text = subject.FileOf(statement).Text;
        return text.ToString(new TextSpan(text.GetLineSpan(text.GetLine(statement.Span.Start)).Start, statement.Span.Start)).Trim().Length == 0;
    }

    private static Draft Calls(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var call in subject.All<CallExpr>()) draft.Replace(subject.FileOf(call), TextSpan.At(call.Parens.Start + 1, 0), " /* not: Job.Send(x) */ ");
        return draft;
    }

    private static Draft Second(Subject subject, GoFile file) => subject.Edit().Append(file, """
        // helper9 is no integration: it matches nothing and has no Invoke of its own kind.
        type helper9 struct {
        	names map[string]int
        }

        func (h *helper9) Count(name string) (int, bool) {
        	count, found := h.names[name]
        	return count, found
        }

        func (h *helper9) Add(names ...string) {
        	for _, name := range names {
        		h.names[name]++
        	}
        }
        """);

    /// <summary>Each constant and variable of a package in a group of its own.</summary>
    private static Draft Grouped(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var decl in subject.All<GenDecl>().Where(decl => decl is { IsGroup: false, Tok: Token.Const or Token.Var or Token.Type, Parent: GoGrammar.Syntax.File }))
        {
            var keyword = decl.Tok.ToString().ToLowerInvariant();
            if (decl.Tok == Token.Type && subject.FileOf(decl).Text.ToString().Contains("//p0:kind", StringComparison.Ordinal)) continue;
            draft.Replace(decl, $"{keyword} (\n\t{string.Join("\n\t", decl.Specs.Select(subject.Text))}\n)");
        }

        return draft;
    }
}
