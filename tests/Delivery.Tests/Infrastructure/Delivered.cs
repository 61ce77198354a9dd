namespace Delivery.Tests.Infrastructure;

/// <summary>The package as the project's own script makes and tries it, once for all tests, and the command installed from it.</summary>
public sealed class Delivered : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Ending> installation;

    /// <summary>Nothing is built before a test asks.</summary>
    public Delivered() => installation = new Lazy<Ending>(Install);

    /// <summary>The clone's folder.</summary>
    internal string Source => Installed("source");

    /// <summary>How <c>scripts/try-install</c> ended.</summary>
    internal Ending Installation => installation.Value;

    /// <summary>The package's path.</summary>
    internal string Package => Assert.Single(Directory.GetFiles(Installed("out", "feed"), "*.nupkg"));

    /// <summary>The path of the package with the symbols.</summary>
    internal string SymbolPackage => Assert.Single(Directory.GetFiles(Installed("out", "feed"), "*.snupkg"));

    /// <summary>The folder of the installed command.</summary>
    internal string CommandFolder => Installed("out", "kept");

    /// <summary>Runs the installed command.</summary>
    internal Ending RunIn(string workingFolder, params string[] arguments) =>
        Shell.Run(workingFolder, [("DOTNET_ROOT", DotnetRoot)], Path.Combine(CommandFolder, "p0"), arguments);

    /// <summary>Where .NET is, which the shim of an installed tool has to be told when the place is unusual.</summary>
    internal static string DotnetRoot { get; } = Path.GetDirectoryName(Environment.ProcessPath) is { } host && File.Exists(Path.Combine(host, "dotnet"))
        ? host
        : Path.GetDirectoryName(File.ResolveLinkTarget(Shell.Find("dotnet")!, returnFinalTarget: true)?.FullName ?? Shell.Find("dotnet")!)!;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private string Installed(params string[] parts)
    {
        installation.Value.MustSucceed();
        return Path.Combine([folder.FullPath, .. parts]);
    }

    // As on a build server, so that paths of this machine stay out of what is built.
    private Ending Install()
    {
        Clone.Make(folder.PathOf("source"));
        return Shell.Run(folder.PathOf("source"), [("CI", "true")], "bash", "scripts/try-install", folder.PathOf("out"));
    }
}

/// <summary>The tests that need the package share it, and do not build at the same time.</summary>
[CollectionDefinition(Name)]
public sealed class DeliveredCollection : ICollectionFixture<Delivered>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "delivered";
}
