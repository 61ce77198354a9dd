using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Reporting;

/// <summary>Why a run is incomplete.</summary>
public enum RunErrorKind
{
    /// <summary>A file could not be read.</summary>
    Unreadable,

    /// <summary>A file is not Go.</summary>
    Syntax,

    /// <summary>A rule broke.</summary>
    Internal,
}

/// <summary>Something that could not be judged.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Path">The file, or the folder, as it is shown; null when it is about no one file.</param>
/// <param name="Line">The line from 1; null when it is about the whole file.</param>
/// <param name="Column">The column from 1, in UTF-16 code units; null where the line is.</param>
/// <param name="Message">What is wrong, on one line.</param>
public sealed record RunError(RunErrorKind Kind, string? Path, int? Line, int? Column, string Message)
{
    // go/parser stops here, too: what follows is mostly an echo.
    private const int MostSyntaxErrorsOfAFile = 10;

    /// <summary>Where it is, as far as that is known: <c>acme.go:4:2</c>; empty when it is about no one file.</summary>
    public string Place => Line is null ? Path ?? "" : $"{Path}:{Line}:{Column}";

    /// <summary>All that went wrong in a run, by path and place.</summary>
    internal static ImmutableArray<RunError> Collect(AnalysisResult result, ImmutableArray<UnreadFile> unreadable)
    {
        var unread = unreadable.Select(file => new RunError(RunErrorKind.Unreadable, file.Path, null, null, file.Message));
        var syntax = result.Program.Packages.Where(package => !package.IsContext).SelectMany(package => package.Files).SelectMany(SyntaxErrorsOf);
        var broken = result.AllInternalErrors.Select(OfRule);

        // A stable sort: of one file, the syntax errors stay in the order of the source.
        return [.. unread.Concat(syntax).Concat(broken).OrderBy(error => error.Path, StringComparer.Ordinal)];
    }

    private static RunError OfRule(InternalError error) => new(
        RunErrorKind.Internal, error.File?.Path ?? error.Package?.Directory, null, null, $"{error.RuleIds} broke: {error.ExceptionType}: {error.Message}");

    private static IEnumerable<RunError> SyntaxErrorsOf(GoFile file)
    {
        if (!file.HasErrors) yield break;
        foreach (var diagnostic in file.Tree.Diagnostics.Take(MostSyntaxErrorsOfAFile))
        {
            var (line, column) = file.Text.GetUtf16Position(diagnostic.Span.Start);
            yield return new RunError(RunErrorKind.Syntax, file.Path, line, column, diagnostic.Message);
        }
    }
}
