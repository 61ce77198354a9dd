using System.Collections.Immutable;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>The Go files of one package, as a mutation takes and gives them.</summary>
/// <param name="Name">What they were made of, and how: <c>acme + rename locals</c>.</param>
/// <param name="Files">The texts by path.</param>
internal sealed record GoSources(string Name, ImmutableArray<(string Path, string Text)> Files)
{
    private static readonly string Samples = Path.Combine(RepositoryPaths.Root, "tests/P0Analyzer.Tests/Mutations/Samples");

    private Outcome? outcome;
    private Subject? subject;

    /// <summary>What the samples import, as far as Go's type checker must know it: modules by the folder's name.</summary>
    public static string Platform { get; } = Path.Combine(RepositoryPaths.Root, "tests/P0Analyzer.Tests/Mutations/Platform");

    /// <summary>
    /// The compliant packages: the sample that the README shows, the reference handler in it alone, whose client is then declared nowhere, and
    /// those written in other styles.
    /// </summary>
    public static ImmutableArray<GoSources> All { get; } =
    [
        Folder("acme", Path.Combine(RepositoryPaths.Root, "samples/acme")),
        Folder("reference", Path.Combine(RepositoryPaths.Root, "samples/acme"), "acme.go"),
        .. Directory.GetDirectories(Samples).Order(StringComparer.Ordinal).Select(folder => Folder(Path.GetFileName(folder), folder)),
    ];

    public static GoSources Of(string name) => All.Single(sources => sources.Name == name);

    /// <summary>Its trees.</summary>
    public Subject Subject => subject ??= new Subject(this);

    /// <summary>What all rules say of it.</summary>
    public Outcome Outcome => outcome ??= Outcome.Of(this);

    /// <summary>Whether everything that the package uses is declared, so that Go's type checker can judge it.</summary>
    public bool IsWhole => !Name.StartsWith("reference", StringComparison.Ordinal);

    public override string ToString() => string.Concat(Files.Select(file => $"// ==== {file.Path}\n{file.Text}\n"));

    private static GoSources Folder(string name, string folder, string pattern = "*.go") => new(
        name,
        [.. Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), System.IO.File.ReadAllText(path)))]);
}
