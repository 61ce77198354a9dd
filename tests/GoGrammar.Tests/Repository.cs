namespace GoGrammar.Tests;

/// <summary>Finds the repository's files from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>Whether tests are to be exhaustive, as <c>.ci/full</c> asks for.</summary>
    public static bool IsFullRun { get; } = Environment.GetEnvironmentVariable("P0_FULL") == "1";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !System.IO.File.Exists(Path.Combine(directory.FullName, "P0Analyzer.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
