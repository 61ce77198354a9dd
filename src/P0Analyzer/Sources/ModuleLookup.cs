using System.IO;
using P0Analyzer.Semantics;

namespace P0Analyzer.Sources;

/// <summary>Finds the module of a folder: the nearest <c>go.mod</c> upwards, as the go command does. Each folder is asked once.</summary>
internal sealed class ModuleLookup(string root, FileTree tree)
{
    private readonly Dictionary<string, GoModule?> byFolder = new(StringComparer.Ordinal);

    public GoModule? ModuleOf(string folder)
    {
        if (byFolder.TryGetValue(folder, out var known)) return known;
        var module = Read(folder) ?? (Path.GetDirectoryName(folder) is { } parent ? ModuleOf(parent) : null);
        byFolder.Add(folder, module);
        return module;
    }

    private GoModule? Read(string folder)
    {
        try
        {
            var path = Path.Combine(folder, "go.mod");
            if (!tree.IsFile(path) || GoModFile.Parse(System.Text.Encoding.UTF8.GetString(tree.Read(path)).TrimStart('\ufeff')) is not { } file) return null;
            return Create(folder, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Folders go by their shown paths. Of a module that begins above the root, what is below the root is the module.</summary>
    private GoModule Create(string folder, GoModFile file)
    {
        var below = SourceRoot.Show(folder, root);
        return below == "." || below.StartsWith("..", StringComparison.Ordinal)
            ? new GoModule(file.ModulePath, SourceRoot.Show(root, folder), file.GoVersion)
            : new GoModule($"{file.ModulePath}/{below}", ".", file.GoVersion);
    }
}
