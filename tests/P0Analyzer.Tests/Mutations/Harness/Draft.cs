using System.Collections.Immutable;
using System.Text;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>Edits of a package's texts, placed by its trees. They must not overlap; insertions at one place keep their order.</summary>
internal sealed class Draft(Subject subject)
{
    private readonly List<(GoFile File, TextSpan Span, string Text)> edits = [];
    private readonly List<(GoFile File, string Path)> imports = [];
    private readonly List<(string Path, string Text)> newFiles = [];

    /// <summary>The rules of which each finding must be, and at least one is; null where those of the operator hold, empty where nothing is broken.</summary>
    public ImmutableArray<string>? Expected { get; private set; }

    public bool IsEmpty => edits.Count == 0 && newFiles.Count == 0;

    public Draft Replace(SyntaxNode node, string text) => Replace(subject.FileOf(node), node.Span, text);

    public Draft Replace(GoFile file, TextSpan span, string text)
    {
        edits.Add((file, span, text));
        return this;
    }

    /// <summary>Puts code on a line of its own before a node.</summary>
    public Draft Before(SyntaxNode node, string code) => Replace(subject.FileOf(node), TextSpan.At(node.Span.Start, 0), code + "\n");

    /// <summary>Puts code on a line of its own after a node, before a comment that ends its line.</summary>
    public Draft After(SyntaxNode node, string code) => Replace(subject.FileOf(node), TextSpan.At(node.Span.End, 0), "\n" + code);

    /// <summary>Puts code at the start of a block.</summary>
    public Draft Inside(BlockStmt block, string code) => Replace(subject.FileOf(block), TextSpan.At(block.Span.Start + 1, 0), "\n" + code + "\n");

    /// <summary>Adds declarations at the end of a file.</summary>
    public Draft Append(GoFile file, string code) => Replace(file, TextSpan.At(file.Text.Length, 0), "\n" + code + "\n");

    public Draft Remove(SyntaxNode node) => Replace(node, "");

    public Draft AddFile(string path, string text)
    {
        newFiles.Add((path, text));
        return this;
    }

    /// <summary>Makes sure that a file imports a package under its own name.</summary>
    public Draft Import(GoFile file, string path)
    {
        imports.Add((file, path));
        return this;
    }

    public Draft Expect(params string[] rules)
    {
        Expected = [.. rules];
        return this;
    }

    /// <summary>Says that the edit breaks nothing after all, where the operator's others do.</summary>
    public Draft ExpectNothing() => Expect();

    /// <summary>The edited texts. Imports that the edits have made needless are taken out, since Go refuses them.</summary>
    public GoSources Apply(string operatorName)
    {
        var files = ImmutableArray.CreateBuilder<(string Path, string Text)>();
        foreach (var file in subject.Package.Files)
        {
            var own = edits.Where(edit => edit.File == file).ToList();
            if (own.Count > 0 && Edited(file, own) is { } text && text.Trim().Length > 0) files.Add((file.Path, ImportTidy.Tidy(text, ImportsOf(file))));
            else if (own.Count == 0) files.Add((file.Path, file.Text.ToString()));
        }

        files.AddRange(newFiles.Select(file => (file.Path, ImportTidy.Tidy(file.Text, []))));
        return new GoSources($"{subject.Sources.Name} + {operatorName}", files.ToImmutable());
    }

    private IEnumerable<string> ImportsOf(GoFile file) => imports.Where(import => import.File == file).Select(import => import.Path);

    private static string Edited(GoFile file, List<(GoFile File, TextSpan Span, string Text)> own)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var (_, span, replacement) in own.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (span.Start < end) throw new InvalidOperationException($"Edits of {file.Path} overlap at {span}.");
            text.Append(file.Text.ToString(new TextSpan(end, span.Start))).Append(replacement);
            end = span.End;
        }

        return text.Append(file.Text.ToString(new TextSpan(end, file.Text.Length))).ToString();
    }
}
