using System.Collections.Immutable;
using GoGrammar;
using GoGrammar.Text;
using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;

namespace P0Analyzer.Tests.Harness;

/// <summary>Makes programs of Go texts and runs analyzers on them.</summary>
internal static class GoCode
{
    public const string ModulePath = "example.com/case";

    /// <summary>A program of texts by path: those of one folder with one package clause are a package, the whole a module.</summary>
    public static GoProgram Program(IEnumerable<(string Path, string Text)> files, (int Major, int Minor)? goVersion = null, params string[] context)
    {
        var module = new GoModule(ModulePath, ".", goVersion);
        var parsed = files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Parse(file.Path, file.Text, context.Contains(file.Path)));
        return GoProgram.Create(parsed
            .GroupBy(file => (Folder: FolderOf(file.Path), file.Tree.Root.Name.Name))
            .Select(package => new SourcePackage(package.Key.Folder, package.Key.Name, [.. package], module)));
    }

    /// <summary>A program of one file.</summary>
    public static GoProgram Program(string text, string path = "acme.go") => Program([(path, text)]);

    /// <summary>Runs the given analyzers, or every rule.</summary>
    public static AnalysisResult Run(GoProgram program, AnalysisOptions? options = null, params Analyzer[] analyzers)
        => new Driver(new RuleCatalog(AllRules.Descriptors))
            .Run(program, analyzers is [] ? AllRules.CreateAnalyzers() : [.. analyzers], options ?? AnalysisOptions.Default);

    public static SourceFile Parse(string path, string text, bool isContext = false)
    {
        var tree = GoSyntaxTree.Parse(SourceText.From(text, path));
        var isTest = path.EndsWith("_test.go", StringComparison.Ordinal);
        return new SourceFile(path, tree, isTest, BuildGoVersion: BuildConstraint.GoVersion(tree.Root), IsContext: isContext);
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : ".";
}
