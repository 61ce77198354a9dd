using System.IO;

namespace P0Analyzer.Sources;

/// <summary>Reads files that are such. A pipe named <c>x.go</c> would have its reader wait for somebody to write, and a device may never end.</summary>
internal static class RegularFile
{
    /// <summary>The bytes of a file. What says that it is empty is taken at its word.</summary>
    /// <exception cref="NotRegularException">It is a pipe, or a link to one.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static byte[] Read(string path)
    {
        var file = new FileInfo(path);
        if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target) file = target;
        if (!file.Exists || file.Length > 0) return System.IO.File.ReadAllBytes(path);
        try
        {
            // Pipes say so too. To open one does not wait where it is for both directions.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            if (!stream.CanSeek) throw new NotRegularException(path);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException and not NotRegularException)
        {
            // An empty file that may only be read is as empty.
        }

        return [];
    }
}

/// <summary>What has the name of a file is none that holds text.</summary>
internal sealed class NotRegularException(string path) : IOException(path);
