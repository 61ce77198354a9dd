namespace EndToEnd.Tests.Infrastructure;

/// <summary>An empty folder outside of any repository that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The absolute path.</summary>
    public string FullPath { get; } = Directory.CreateTempSubdirectory("p0-test-").FullName;

    /// <summary>The absolute path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(FullPath, name);

    /// <summary>Writes a file, its folders too, and gives its absolute path.</summary>
    public string Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
