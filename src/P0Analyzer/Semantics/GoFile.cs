using System.Collections.Immutable;
using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;

namespace P0Analyzer.Semantics;

/// <summary>A file of a package.</summary>
public sealed class GoFile
{
    private readonly SourceFile source;

    internal GoFile(GoPackage package, SourceFile source)
    {
        Package = package;
        this.source = source;
        Imports = [.. Syntax.Imports.Select(spec => ImportSymbol.Create(this, spec))];
    }

    /// <summary>The path that is shown: relative, with <c>/</c>.</summary>
    public string Path => source.Path;

    /// <summary>The last element of <see cref="Path"/>: <c>acme_client.go</c>.</summary>
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The package that it is a file of.</summary>
    public GoPackage Package { get; }

    /// <summary>The syntax tree with its diagnostics.</summary>
    public GoSyntaxTree Tree => source.Tree;

    /// <summary>The root of the tree.</summary>
    public File Syntax => source.Tree.Root;

    /// <summary>The text, which turns offsets into lines.</summary>
    public SourceText Text => source.Tree.Text;

    /// <summary>Whether it does not parse and its tree is partial.</summary>
    public bool HasErrors => source.Tree.HasErrors;

    /// <summary>Whether its name ends in <c>_test.go</c>.</summary>
    public bool IsTest => source.IsTest;

    /// <summary>Whether its header says <c>Code generated … DO NOT EDIT.</c></summary>
    public bool IsGenerated => source.IsGenerated;

    /// <summary>The version that a <c>//go:build go1.N</c> line demands; null without one.</summary>
    public (int Major, int Minor)? BuildGoVersion => source.BuildGoVersion;

    /// <summary>Whether it was read only for what it tells about other files of its package, which were asked for.</summary>
    public bool IsContext => source.IsContext;

    /// <summary>The imports, in source order.</summary>
    public ImmutableArray<ImportSymbol> Imports { get; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
