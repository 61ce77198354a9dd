using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.FileSize;

/// <summary>What the parts of a file are to be called: <c>acme_types.go</c>, and beside <c>acme_test.go</c> and <c>acme_windows.go</c> the like.</summary>
internal sealed class FileNames
{
    /// <summary>Endings that Go reads as conditions on when a file is compiled, so that they must stay last.</summary>
    private static readonly string[] Conditions = ["_test", "_linux", "_windows", "_darwin", "_freebsd", "_unix", "_js", "_wasm", "_amd64", "_arm64", "_386"];

    private readonly GoFile file;
    private readonly string stem;
    private readonly string ending = ".go";

    public FileNames(GoFile file)
    {
        this.file = file;
        stem = file.FileName.EndsWith(".go", StringComparison.Ordinal) ? file.FileName[..^3] : file.FileName;
        while (Array.Find(Conditions, condition => stem.EndsWith(condition, StringComparison.Ordinal)) is { } condition)
        {
            stem = stem[..^condition.Length];
            ending = condition + ending;
        }

        if (Array.Find(PartFinder.Kinds, kind => stem.EndsWith(kind, StringComparison.Ordinal)) is { } own) stem = stem[..^own.Length];
    }

    /// <summary>Whether a part's place is the file itself.</summary>
    public bool IsOwn(string suffix) => NameOf(suffix, 1) == file.FileName;

    /// <summary>The files that a part makes, each with its lines: <c>acme_types.go (120 lines)</c>.</summary>
    public IEnumerable<string> Of(FilePart part, int limit)
    {
        var number = 1;
        var existing = FileNamed(NameOf(part.Suffix, number)) is { } there ? FileLines.Count(there.Text) : 0;
        foreach (var lines in part.Pack(limit, existing))
        {
            while (number > 1 && FileNamed(NameOf(part.Suffix, number)) is not null) number++;
            var name = NameOf(part.Suffix, number++);
            if (existing == 0) yield return $"{name} ({lines} lines)";
            else if (lines > existing) yield return $"{name} ({lines - existing} more lines)";
            existing = 0;
        }
    }

    private string NameOf(string suffix, int number) => number == 1 ? $"{stem}{suffix}{ending}" : $"{stem}{suffix}_{number}{ending}";

    private GoFile? FileNamed(string name)
    {
        foreach (var other in file.Package.Files)
        {
            if (other.Path.EndsWith(name, StringComparison.Ordinal) && other.FileName == name) return other;
        }

        return null;
    }
}
