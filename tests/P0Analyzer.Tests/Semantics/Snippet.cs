using System.Collections.Immutable;
using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

/// <summary>A program of small Go files, and its nodes by their text.</summary>
internal sealed class Snippet
{
    private Snippet(GoProgram program) => Program = program;

    public GoProgram Program { get; }

    /// <summary>The first package.</summary>
    public GoPackage Package => Program.Packages[0];

    /// <summary>A package of one file; the package clause is added when it is missing.</summary>
    public static Snippet Of(string text) => Files(("snippet.go", text));

    /// <summary>A function of this body, after these declarations.</summary>
    public static Snippet Body(string body, string declarations = "") => Of($"{declarations}\nfunc body() {{\n{body}\n}}\n");

    /// <summary>A package of several files in the folder <c>p</c> of the module <c>example.com/m</c>.</summary>
    public static Snippet Files(params (string Name, string Text)[] files) => Packages(("p", files));

    /// <summary>Several packages of the module <c>example.com/m</c>, by their folders.</summary>
    public static Snippet Packages(params (string Directory, (string Name, string Text)[] Files)[] packages)
        => With(null, packages);

    public static Snippet With(SemanticOptions? options, params (string Directory, (string Name, string Text)[] Files)[] packages)
    {
        var module = new GoModule("example.com/m", ".", (1, 23));
        return new Snippet(GoProgram.Create(packages.Select(package => Source(module, package.Directory, package.Files)), options));
    }

    /// <summary>The expression that is spelled so; the <paramref name="occurrence"/>th, from 1.</summary>
    public T Find<T>(string text, int occurrence = 1)
        where T : SyntaxNode
    {
        foreach (var file in Package.Files)
        {
            foreach (var node in file.Syntax.Descendants<T>())
            {
                if (file.Text.ToString(node.Span) == text && --occurrence == 0) return node;
            }
        }

        throw new InvalidOperationException($"The snippet has no {typeof(T).Name} '{text}'.");
    }

    public Symbol? SymbolOf(string name, int occurrence) => Package.SymbolOf(Find<Ident>(name, occurrence));

    public GoType TypeOf(string expr, int occurrence = 1) => Package.TypeOf(Find<Expr>(expr, occurrence));

    public Callee CalleeOf(string call) => Package.CalleeOf(Find<CallExpr>(call));

    public string? ConstantOf(string expr) => Package.ConstantOf(Find<Expr>(expr))?.ToString();

    /// <summary>The line, from 1, on which the symbol of an identifier is declared; 0 when it has none.</summary>
    public int DeclarationLine(string name, int occurrence)
    {
        var symbol = SymbolOf(name, occurrence);
        return symbol is { File: { } file, Declaration: { } declaration } ? file.Text.GetLine(declaration.Span.Start) : 0;
    }

    private static SourcePackage Source(GoModule module, string directory, (string Name, string Text)[] files)
    {
        var parsed = files.Select(file => Parse($"{directory}/{file.Name}", file.Text, directory)).ToImmutableArray();
        return new SourcePackage(directory, parsed[0].Tree.Root.Name.Name, parsed, module);
    }

    private static SourceFile Parse(string path, string text, string directory)
    {
        if (!text.Contains("package ", StringComparison.Ordinal)) text = $"package {directory[(directory.LastIndexOf('/') + 1)..]}; {text}";
        var tree = GoSyntaxTree.Parse(SourceText.From(text, path));
        Assert.Empty(tree.Diagnostics);
        return new SourceFile(path, tree, path.EndsWith("_test.go", StringComparison.Ordinal));
    }
}
