using System.CommandLine;
using System.IO;
using GoGrammar;
using GoGrammar.Text;

namespace P0Analyzer.Cli;

/// <summary><c>p0 syntax</c>: prints trees in a form that can be compared with Go's own. It leaves no file out: tests, testdata and generated code too.</summary>
internal static class SyntaxCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Go files, and folders with all below them", Arity = ArgumentArity.OneOrMore };
        var check = new Option<bool>("--check") { Description = "print a line a file: OK, or ERROR with the first error" };
        var kinds = new Option<bool>("--kinds") { Description = "print a line a file: how often each kind of node occurs" };
        var command = new Command("syntax", "Print the syntax trees of Go files; no file is left out.") { paths, check, kinds };
        command.Validators.Add(result =>
        {
            if (result.GetValue(check) && result.GetValue(kinds)) result.AddError("--check and --kinds exclude each other");
        });
        command.SetAction(parse =>
        {
            var mode = parse.GetValue(check) ? SyntaxOutput.Check : parse.GetValue(kinds) ? SyntaxOutput.Kinds : SyntaxOutput.Tree;
            using var output = terminal.OpenText();
            var code = Run(parse.GetRequiredValue(paths), mode, output, terminal.Error);
            return code == ExitCode.Clean ? code : terminal.Fail(code, "a file could not be read or does not parse");
        });
        return command;
    }

    /// <summary>Prints the <c>.go</c> files of <paramref name="paths"/>, sorted by path, and gives the exit code.</summary>
    /// <exception cref="UsageException">A path does not exist, or there is no Go file.</exception>
    public static int Run(IReadOnlyList<string> paths, SyntaxOutput mode, TextWriter output, TextWriter error)
    {
        var files = FindFiles(paths);
        if (files.Count == 0) throw new UsageException($"there is no Go file in {string.Join(", ", paths)}");
        var exitCode = ExitCode.Clean;
        foreach (var file in files)
        {
            if (!Print(file, mode, withHeading: files.Count > 1, output, error)) exitCode = ExitCode.Incomplete;
        }

        return exitCode;
    }

    private static SortedSet<string> FindFiles(IReadOnlyList<string> paths)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (System.IO.File.Exists(path)) files.Add(path);
            else if (Directory.Exists(path)) files.UnionWith(FilesIn(path));
            else throw new UsageException($"there is no file or folder '{path}'");
        }

        return files;
    }

    private static IEnumerable<string> FilesIn(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.go", options))
            yield return Path.Join(folder, Path.GetRelativePath(folder, file.FullName)).Replace('\\', '/');
    }

    private static bool Print(string path, SyntaxOutput mode, bool withHeading, TextWriter output, TextWriter error)
    {
        if (Read(path, error) is not { } text) return false;
        var tree = GoSyntaxTree.Parse(text);
        switch (mode)
        {
            case SyntaxOutput.Check: PrintCheck(tree, output); break;
            case SyntaxOutput.Kinds: PrintKinds(tree, output); break;
            default: PrintTree(tree, withHeading, output); break;
        }

        return !tree.HasErrors;
    }

    private static SourceText? Read(string path, TextWriter error)
    {
        try
        {
            return new SourceText(System.IO.File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{path}: {exception.Message}");
            return null;
        }
    }

    private static void PrintCheck(GoSyntaxTree tree, TextWriter output)
        => output.Write(tree.HasErrors ? $"ERROR {tree.Text.Path}:{FirstError(tree)}\n" : $"OK {tree.Text.Path}\n");

    private static void PrintKinds(GoSyntaxTree tree, TextWriter output)
    {
        output.Write(tree.Text.Path);
        if (tree.HasErrors) output.Write(" ERROR");
        else SyntaxTreePrinter.PrintKinds(tree, output);
        output.Write('\n');
    }

    private static void PrintTree(GoSyntaxTree tree, bool withHeading, TextWriter output)
    {
        if (withHeading) output.Write($"== {tree.Text.Path}\n");
        if (tree.HasErrors) output.Write($"ERROR {FirstError(tree)}\n");
        else SyntaxTreePrinter.Print(tree, output);
    }

    private static string FirstError(GoSyntaxTree tree)
    {
        var first = tree.Diagnostics[0];
        return $"{tree.Text.GetBytePosition(first.Span.Start)}: {first.Message}";
    }
}
