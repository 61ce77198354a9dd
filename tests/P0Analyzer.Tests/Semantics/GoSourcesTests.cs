using System.Collections.Immutable;
using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

/// <summary>Go's own sources, where they are installed: code of every style.</summary>
public class GoSourcesTests
{
    private const string Root = "/usr/share/go-1.23/src";

    [SkippableTheory]
    [InlineData("net")]
    [InlineData("go")]
    [InlineData("encoding")]
    public void Nearly_every_name_and_call_is_resolved(string folder)
    {
        Skip.IfNot(Directory.Exists($"{Root}/{folder}"), "Go's sources are not installed.");
        var program = Read(folder);
        Parallel.ForEach(program.Packages, package => _ = package.ExternalCalls);

        var (names, unbound) = (0, 0);
        var (calls, unknown) = (0, 0);
        foreach (var package in program.Packages)
        {
            foreach (var ident in package.Files.SelectMany(file => file.Syntax.Descendants<Ident>()).Where(IsUse))
            {
                names++;
                if (package.Binding.SymbolOf(ident) is null) unbound++;
            }

            foreach (var site in package.CallGraph.Sites)
            {
                calls++;
                if (site.Callee is Callee.Unknown or Callee.UnknownMethod) unknown++;
            }

            Assert.All(package.Functions, function => Assert.NotNull(function.Signature));
            Assert.Empty(package.Integrations);
        }

        Assert.True(names > 10_000);
        Assert.True(unbound * 1000 < names, $"{unbound} of {names} names are bound to nothing.");
        Assert.True(unknown * 50 < calls, $"{unknown} of {calls} calls call something unknown.");
    }

    /// <summary>Whether an identifier stands for something by itself, neither after a dot nor as a key, where types decide.</summary>
    private static bool IsUse(Ident ident) => ident.Name != "_" && ident.Parent switch
    {
        SelectorExpr selector => selector.X == ident,
        KeyValueExpr element => element.Value == ident,
        GoGrammar.Syntax.File or Field or TypeSwitchStmt => false,
        FuncDecl or ImportSpec => false,
        AssignStmt { Parent: TypeSwitchStmt } => false,
        _ => true,
    };

    private static GoProgram Read(string folder)
    {
        var module = new GoModule("std", Root);
        var paths = Directory.EnumerateFiles($"{Root}/{folder}", "*.go", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/testdata/", StringComparison.Ordinal) && !path.EndsWith("_test.go", StringComparison.Ordinal));
        var files = paths.AsParallel().Select(path => new SourceFile(path, GoSyntaxTree.Parse(new SourceText(System.IO.File.ReadAllBytes(path), path)))).ToList();
        var packages = files
            .GroupBy(file => (Directory: Path.GetDirectoryName(file.Path)!, file.Tree.Root.Name.Name))
            .Select(group => new SourcePackage(group.Key.Directory, group.Key.Name, [.. group.OrderBy(file => file.Path, StringComparer.Ordinal)], module));
        return GoProgram.Create(packages);
    }
}
