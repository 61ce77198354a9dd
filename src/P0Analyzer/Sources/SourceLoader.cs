using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using GoGrammar;
using GoGrammar.Text;
using P0Analyzer.Concurrency;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>
/// Finds, reads and parses the files of a selection. When single files are named, their packages are read whole, since what a file means
/// depends on its package; the files that were not named are then context (<see cref="GoFile.IsContext"/>).
/// </summary>
public sealed class SourceLoader
{
    private readonly SourceSelection selection;
    private readonly CancellationToken cancellationToken;
    private readonly string root;
    private readonly FileTree tree;
    private readonly ConcurrentDictionary<string, string> problems = new(StringComparer.Ordinal);

    private SourceLoader(SourceSelection selection, string root, FileTree tree, CancellationToken cancellationToken)
    {
        this.tree = tree;
        this.selection = selection;
        this.root = root;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Loads a selection. What cannot be read is told about in the result.</summary>
    /// <param name="selection">Which files.</param>
    /// <param name="options">What the program is made with.</param>
    /// <param name="cancellationToken">Asks to stop.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="GitException">The index is asked for and cannot be read.</exception>
    public static LoadedSources Load(SourceSelection selection, SemanticOptions? options = null, CancellationToken cancellationToken = default)
    {
        var paths = selection.Paths.Select(path => (Given: path, Full: FullPath(selection, path))).ToList();
        var full = paths.ConvertAll(path => path.Full);
        var root = full.Count == 0 ? selection.WorkingDirectory : SourceRoot.Find(full);
        FileTree tree = selection.Staged ? StagedFiles.Open(root) : DiskFiles.Instance;
        var missing = paths.Where(path => !tree.Exists(path.Full)).Select(path => path.Given).ToImmutableArray();
        if (!missing.IsEmpty || paths.Count == 0) return new LoadedSources(GoProgram.Create([], options), selection.WorkingDirectory, [], missing);

        return new SourceLoader(selection, root, tree, cancellationToken).Load(full, options);
    }

    private static string FullPath(SourceSelection selection, string path) => FullPath(path, selection.WorkingDirectory);

    internal static string FullPath(string path, string workingDirectory)
    {
        if (path == "...") path = ".";
        else if (path.EndsWith("/...", StringComparison.Ordinal)) path = path.Length == 4 ? "/" : path[..^4];
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));
    }

    private LoadedSources Load(List<string> paths, SemanticOptions? options)
    {
        var found = FileDiscovery.Find(selection, tree, paths, AddProblem, cancellationToken);
        tree.Expect(found.Select(file => file.FullPath));
        var read = new ReadFile?[found.Count];
        Workers.ForEach(found.Count, selection.Parallelism, index => read[index] = Read(found[index]), cancellationToken);

        var packages = new PackageGrouping(root, new ModuleLookup(root, tree), problems).Group(read.OfType<ReadFile>());
        var told = problems.Select(problem => new SourceProblem(problem.Key, problem.Value)).OrderBy(problem => problem.Path, StringComparer.Ordinal);
        if (selection.Shard is null) return new LoadedSources(GoProgram.Create(packages, options), root, [.. told], []) { Tree = tree };
        var sharding = new Sharding(selection.Shard, packages);
        return new LoadedSources(GoProgram.Create(packages.Select(sharding.View), options), root, [.. told.Where(sharding.Tells)], []) { Tree = tree, IsShard = true };
    }

    /// <summary>Reads and parses a file; null when it is left out or cannot be read.</summary>
    private ReadFile? Read(FoundFile found)
    {
        var shown = SourceRoot.Show(root, found.FullPath);
        try
        {
            var bytes = tree.Read(found.FullPath);
            var isGenerated = GeneratedHeader.IsIn(bytes);
            if (isGenerated && !found.IsNamed && !selection.IncludeGenerated) return null;
            var syntax = GoSyntaxTree.Parse(new SourceText(bytes, shown), cancellationToken);
            var isTest = shown.EndsWith("_test.go", StringComparison.Ordinal);
            var file = new SourceFile(shown, syntax, isTest, isGenerated, BuildConstraint.GoVersion(syntax.Root), found.IsContext);
            return new ReadFile(file, Path.GetDirectoryName(found.FullPath)!);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            AddProblem(found.FullPath, exception);
            return null;
        }
    }

    private void AddProblem(string path, Exception exception) => problems[SourceRoot.Show(root, path)] = SourceProblem.Explain(exception);
}
