namespace EndToEnd.Tests.Infrastructure;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder of <c>P0Analyzer.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file or folder of the working copy.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "P0Analyzer.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("The tests run outside of a working copy.");
    }
}
