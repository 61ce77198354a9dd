using P0Analyzer.Semantics;
using P0Analyzer.Sources;

namespace P0Analyzer.Cli;

/// <summary>A Go file that an argument names alone, read with its whole package.</summary>
internal static class SourceFileArgument
{
    /// <summary>The file.</summary>
    /// <exception cref="UsageException">There is no such file, or it is no Go file.</exception>
    public static GoFile Load(string path)
    {
        if (!System.IO.File.Exists(path)) throw new UsageException($"{path}: no such file");
        var loaded = SourceLoader.Load(new SourceSelection { Paths = [path], WorkingDirectory = System.IO.Directory.GetCurrentDirectory() });
        return loaded.Program.Packages.SelectMany(package => package.Files).FirstOrDefault(file => !file.IsContext)
            ?? throw new UsageException($"{path}: {loaded.Problems.FirstOrDefault()?.Message ?? "it is no Go file"}");
    }
}
