using System.Reflection;

namespace Architecture.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var directory = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        while (directory is not null && !File.Exists(Path.Combine(directory, "P0Analyzer.sln")))
            directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException("The tests do not stand below the repository.");
    }
}
