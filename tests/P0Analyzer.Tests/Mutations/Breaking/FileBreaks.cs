using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Breaking;

/// <summary>Requirement 7, and files that are not Go.</summary>
internal static class FileBreaks
{
    public static ImmutableArray<BreakingOperator> All { get; } =
    [
        new("make a file 400 lines long", ["P0701"], subject => subject.Package.Files.Select(file => Padded(subject, file, 400))),
        new("make a file 399 lines long", ["P0702"], subject => subject.Package.Files.Select(file => Padded(subject, file, 399))),
        new("make a file 350 lines long", ["P0702"], subject => subject.Package.Files.Select(file => Padded(subject, file, 350))),
        new("lose a closing brace", ["P0001"], subject => subject.All<FuncDecl>().Where(function => function.Body is not null).Take(6)
            .Select(function => subject.Edit().Replace(subject.FileOf(function), new(function.Span.End - 1, function.Span.End), ""))),
        new("lose a closing parenthesis", ["P0001"], subject => subject.All<ExprStmt>().Select(statement => statement.X).OfType<CallExpr>().Take(6)
            .Select(call => subject.Edit().Replace(subject.FileOf(call), new(call.Span.End - 1, call.Span.End), ""))),
        new("write half an expression", ["P0001"], subject => subject.All<AssignStmt>().Where(assignment => assignment.Parent is BlockStmt).Take(6)
            .Select(assignment => subject.Edit().Replace(assignment.Rhs[^1], subject.Text(assignment.Rhs[^1]) + " + ;"))),
    ];

    private static Draft Padded(Subject subject, GoFile file, int lines)
        => subject.Edit().Append(file, string.Concat(Enumerable.Repeat("// More.\n", lines - file.Text.LineCount - 1)) + "// Last.");
}
