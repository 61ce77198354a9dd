using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>Keeps the imports of an edited file what Go asks for: all that are used, and no other.</summary>
internal static class ImportTidy
{
    public static string Tidy(string text, IEnumerable<string> wanted)
    {
        var tree = GoSyntaxTree.Parse(SourceText.From(text));
        if (tree.HasErrors) return text;
        var used = tree.Root.Descendants<SelectorExpr>().Select(selector => selector.X).OfType<Ident>().Select(ident => ident.Name).ToHashSet(StringComparer.Ordinal);
        var present = tree.Root.Imports.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var missing = wanted.Distinct(StringComparer.Ordinal).Where(path => !present.Contains(path) && used.Contains(ImportNames.PackageName(path)));

        foreach (var spec in tree.Root.Imports.Where(spec => !used.Contains(NameOf(spec)) && NameOf(spec) is not ("_" or ".")).Reverse())
        {
            // A declaration of one import goes as a whole.
            SyntaxNode gone = spec.Parent is GenDecl { IsGroup: false } decl ? decl : spec;
            text = Without(text, gone.Span);
        }

        var after = tree.Root.Name.Span.End;
        return text[..after] + string.Concat(missing.Select(path => $"\n\nimport \"{path}\"")) + text[after..];
    }

    // The samples are ASCII, so that a byte is a character.
    private static string Without(string text, TextSpan gone) => text[..gone.Start] + text[gone.End..];

    private static string NameOf(ImportSpec spec) => spec.Name?.Name ?? ImportNames.PackageName(PathOf(spec));

    private static string PathOf(ImportSpec spec) => spec.Path.Value.Trim('"');
}
