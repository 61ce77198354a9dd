namespace P0Analyzer.Tests.Harness;

/// <summary>Where things are in this repository.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = FindRoot();

    public static string Cases => Path.Combine(Root, "tests", "P0Analyzer.Tests", "Cases");

    public static string Rules => Path.Combine(Root, "rules");

    public static string Rulings => Path.Combine(Root, "tests", "P0Analyzer.Tests", "Ruling", "Repositories");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (System.IO.File.Exists(Path.Combine(folder, "P0Analyzer.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests do not run inside of the repository.");
    }
}
