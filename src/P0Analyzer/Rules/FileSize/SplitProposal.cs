using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.FileSize;

/// <summary>
/// Proposes how to split a file, from what it declares: its types, its client and its transformations each have a file's place, and where that is not
/// enough, the methods of each further type, helpers and constants do.
/// </summary>
internal sealed class SplitProposal
{
    private readonly GoFile file;
    private readonly int limit;
    private readonly FileNames names;
    private readonly PartFinder finder;
    private readonly Dictionary<string, FilePart> parts = new(StringComparer.Ordinal);

    /// <summary>The first line of each group of comments, by its last.</summary>
    private readonly Dictionary<int, int> commentStarts = [];
    private readonly List<(string Name, int Lines, string? Suffix)> functions = [];
    private bool hasOwnKind;

    private SplitProposal(GoFile file, AnalysisOptions options)
    {
        this.file = file;
        limit = options.MaxFileLines;
        names = new FileNames(file);
        finder = new PartFinder(file, options.Knowledge.ExternalCalls);
        foreach (var group in file.Syntax.Comments) commentStarts[file.Text.GetLine(group.Span.End)] = file.Text.GetLine(group.Span.Start);
        foreach (var decl in file.Syntax.Decls) Add(decl);
    }

    /// <summary>The longest function's name and lines; null where there is none.</summary>
    public (string Name, int Lines)? Longest => LongestOf(static _ => true);

    /// <summary>The files to make with the lines that each would take, and what stays; null when nothing in the file stands apart.</summary>
    public string? Text => Say();

    /// <summary>The proposal for a file.</summary>
    public static SplitProposal For(GoFile file, AnalysisOptions options) => new(file, options);

    private string? Say()
    {
        var kept = FileLines.Count(file.Text);
        var said = new List<string>();
        var moved = new HashSet<string?>();
        foreach (var suffix in PartFinder.Kinds)
        {
            if (parts.TryGetValue(suffix, out var part)) Move(part);
        }

        foreach (var other in Others())
        {
            if (kept >= limit) Move(other);
        }

        if (said.Count == 0) return null;
        said.Add($"{file.FileName} keeps {kept}");
        if (kept >= limit && LongestOf(suffix => !moved.Contains(suffix)) is { } longest) said.Add($"of which {longest.Name} alone has {longest.Lines}");
        return string.Join(", ", said);

        void Move(FilePart part)
        {
            kept -= part.Lines;
            moved.Add(part.Suffix);
            said.AddRange(names.Of(part, limit));
        }
    }

    private (string Name, int Lines)? LongestOf(Func<string?, bool> counts)
    {
        (string Name, int Lines)? longest = null;
        foreach (var (name, lines, suffix) in functions)
        {
            if (counts(suffix) && lines > (longest?.Lines ?? 0)) longest = (name, lines);
        }

        return longest;
    }

    /// <summary>What may go if it must, the longest first. What the file is about stays: its own kind, the integration's own code, else the most of it.</summary>
    private IEnumerable<FilePart> Others()
    {
        var others = parts.Values.Where(part => !PartFinder.Kinds.Contains(part.Suffix)).OrderByDescending(part => part.Lines).ThenBy(part => part.Suffix, StringComparer.Ordinal);
        return hasOwnKind || finder.HasIntegration ? others : others.Skip(1);
    }

    private void Add(Decl decl)
    {
        var lines = LinesOf(decl);
        var suffix = finder.SuffixOf(decl);

        if (decl is FuncDecl function) functions.Add((function.Name.Name, lines, suffix));
        if (suffix is null) return;

        // A group whose place is this very file stays.
        if (names.IsOwn(suffix))
        {
            hasOwnKind = true;
            return;
        }

        if (!parts.TryGetValue(suffix, out var part)) parts[suffix] = part = new FilePart(suffix);
        part.Add(lines);
    }

    /// <summary>The lines of a declaration with the comment directly above it.</summary>
    private int LinesOf(Decl decl)
    {
        var text = file.Text;
        var first = text.GetLine(decl.Span.Start);
        if (commentStarts.TryGetValue(first - 1, out var commentStart)) first = commentStart;
        return text.GetLine(Math.Max(decl.Span.Start, decl.Span.End - 1)) - first + 1;
    }
}
