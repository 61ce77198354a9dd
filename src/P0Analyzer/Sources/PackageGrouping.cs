using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>A file that was read, and its folder's absolute path.</summary>
internal sealed record ReadFile(SourceFile File, string Folder);

/// <summary>Makes packages of files: those of one folder with one package clause.</summary>
internal sealed class PackageGrouping(string root, ModuleLookup modules, IReadOnlyDictionary<string, string> problems)
{
    private readonly ILookup<string, UnreadFile> unreadFiles = problems
        .Where(problem => problem.Key.EndsWith(".go", StringComparison.Ordinal))
        .OrderBy(problem => problem.Key, StringComparer.Ordinal)
        .ToLookup(problem => FolderOf(problem.Key), problem => new UnreadFile(problem.Key, problem.Value), StringComparer.Ordinal);

    /// <summary>The packages with at least one file that was asked for, in order of folder and name.</summary>
    public ImmutableArray<SourcePackage> Group(IEnumerable<ReadFile> files) =>
    [
        .. files.GroupBy(file => file.Folder, StringComparer.Ordinal)
            .SelectMany(PackagesOf)
            .Where(package => package.Files.Any(file => !file.IsContext))
            .OrderBy(package => package.Directory, StringComparer.Ordinal)
            .ThenBy(package => package.Name, StringComparer.Ordinal),
    ];

    private IEnumerable<SourcePackage> PackagesOf(IGrouping<string, ReadFile> folder)
    {
        var directory = SourceRoot.Show(root, folder.Key);
        var fallback = MostFrequentName(folder);

        // Nobody knows which of the folder's packages an unread file is of: it may be any.
        var unread = unreadFiles[directory].ToImmutableArray();
        return folder
            .GroupBy(file => NameOf(file.File) is { Length: > 0 } name ? name : fallback, StringComparer.Ordinal)
            .Select(package => new SourcePackage(
                directory, package.Key, [.. package.Select(file => file.File)], modules.ModuleOf(folder.Key), unread));
    }

    /// <summary>A file whose package clause is broken is taken for one of its folder's main package.</summary>
    private static string MostFrequentName(IEnumerable<ReadFile> folder)
        => folder.GroupBy(file => NameOf(file.File), StringComparer.Ordinal)
            .Where(group => group.Key.Length > 0)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key ?? "_";

    private static string NameOf(SourceFile file)
    {
        var name = file.Tree.Root.Name.Name;
        return name == "_" ? string.Empty : name;
    }

    private static string FolderOf(string shown) => shown.LastIndexOf('/') is var slash and >= 0 ? shown[..slash] : ".";
}
