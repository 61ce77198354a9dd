using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.FileSize;

/// <summary>Proposes how to split a file, from what it declares: its types, its client and its transformations each have a file's place.</summary>
internal sealed class SplitProposal
{
    private static readonly string[] Suffixes = ["_types", "_client", "_transform"];
    private static readonly string[] TransformWords = ["transform", "convert", "normalize", "map", "to", "from"];

    private readonly GoFile file;
    private readonly ExternalCallNames names;
    private readonly string stem;
    private readonly int[] linesBySuffix = new int[Suffixes.Length];

    /// <summary>The first line of each group of comments, by its last.</summary>
    private readonly Dictionary<int, int> commentStarts = [];
    private int longestLines;
    private string longestName = string.Empty;

    private SplitProposal(GoFile file, AnalysisOptions options)
    {
        this.file = file;
        names = options.Knowledge.ExternalCalls;
        stem = StemOf(file);
        foreach (var group in file.Syntax.Comments) commentStarts[file.Text.GetLine(group.Span.End)] = file.Text.GetLine(group.Span.Start);
        foreach (var decl in file.Syntax.Decls) Add(decl);
    }

    /// <summary>The files to make with the lines that each would take, and what stays; null when nothing in the file stands apart.</summary>
    public static string? For(GoFile file, AnalysisOptions options) => new SplitProposal(file, options).Say(options.MaxFileLines);

    private static string StemOf(GoFile file)
    {
        var name = file.FileName.EndsWith(".go", StringComparison.Ordinal) ? file.FileName[..^3] : file.FileName;
        return Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } own ? name[..^own.Length] : name;
    }

    private string? Say(int limit)
    {
        var parts = new List<string>();
        var kept = FileLines.Count(file.Text);
        for (var i = 0; i < Suffixes.Length; i++)
        {
            if (linesBySuffix[i] == 0) continue;

            // The new file's package clause, and a blank line after it.
            parts.Add($"{stem}{Suffixes[i]}.go ({linesBySuffix[i] + 2} lines)");
            kept -= linesBySuffix[i];
        }

        if (parts.Count == 0) return null;
        parts.Add($"{file.FileName} keeps {kept}");
        if (kept >= limit && longestLines > 0) parts.Add($"of which {longestName} alone has {longestLines}");
        return string.Join(", ", parts);
    }

    private void Add(Decl decl)
    {
        var lines = LinesOf(decl);
        var index = Array.IndexOf(Suffixes, SuffixOf(decl));

        // A group whose place is this very file stays. The blank line that parts it from the next declaration goes with it.
        if (index >= 0 && $"{stem}{Suffixes[index]}.go" != file.FileName) linesBySuffix[index] += lines + 1;
        else if (decl is FuncDecl function && lines > longestLines) (longestLines, longestName) = (lines, function.Name.Name);
    }

    private string? SuffixOf(Decl decl)
    {
        switch (decl)
        {
            case GenDecl { Tok: Token.Type } types:
                if (types.Specs.OfType<TypeSpec>().Any(IsIntegration)) return null;
                return types.Specs is [TypeSpec only] && names.IsClientLike(only.Name.Name) ? "_client" : "_types";
            case FuncDecl { Recv.List: [{ Type: { } receiver }, ..] } when SyntaxNames.LastName(receiver) is { } owner && names.IsClientLike(owner):
            case FuncDecl { Recv: null, Name.Name: var name } when StartsWith(name, "new") && names.IsClientLike(name):
                return "_client";
            case FuncDecl function when Array.Exists(TransformWords, word => StartsWith(function.Name.Name, word)):
                return "_transform";
            default:
                return null;
        }
    }

    private bool IsIntegration(TypeSpec spec) => file.Package.Integrations.Any(integration => integration.Type.Syntax == spec);

    /// <summary>Exported or not, a name starts with the word.</summary>
    private static bool StartsWith(string name, string word)
        => CamelCase.StartsWithWord(name, word) || CamelCase.StartsWithWord(name, char.ToUpperInvariant(word[0]) + word[1..]);

    /// <summary>The lines of a declaration with the comment directly above it.</summary>
    private int LinesOf(Decl decl)
    {
        var text = file.Text;
        var first = text.GetLine(decl.Span.Start);
        if (commentStarts.TryGetValue(first - 1, out var commentStart)) first = commentStart;
        return text.GetLine(Math.Max(decl.Span.Start, decl.Span.End - 1)) - first + 1;
    }
}
