using System.IO;

namespace P0Analyzer.Cli;

/// <summary>
/// A file that appears whole or not at all: it is written under another name in the same folder and renamed at the end.
/// Devices (<c>/dev/stdout</c>, a process substitution's <c>/dev/fd/63</c>) cannot be renamed over and are written to at the end.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string target;
    private readonly string? temporary;
    private readonly Stream stream;

    private PendingFile(string target, string? temporary, Stream stream)
    {
        this.target = target;
        this.temporary = temporary;
        this.stream = stream;
    }

    /// <summary>Writes everything but the name.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static PendingFile Write(string path, Action<Stream> write)
    {
        try
        {
            var pending = Open(path);
            try
            {
                write(pending.stream);
                pending.stream.Flush();
                return pending;
            }
            catch
            {
                pending.Dispose();
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, exception);
        }
    }

    /// <summary>Gives the file its name, in place of a file that had it.</summary>
    /// <exception cref="UsageException">The file cannot be put there.</exception>
    public void Commit()
    {
        try
        {
            if (temporary is null)
            {
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
                stream.Position = 0;
                stream.CopyTo(device);
            }
            else
            {
                stream.Dispose();
                System.IO.File.Move(temporary, target, overwrite: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(target, exception);
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (temporary is not null) System.IO.File.Delete(temporary);
    }

    private static PendingFile Open(string path)
    {
        var full = Path.GetFullPath(path);
        if (full.StartsWith("/dev/", StringComparison.Ordinal)) return new PendingFile(full, null, new MemoryStream());
        if (Directory.Exists(full)) throw new UsageException($"cannot write {path}: it is a folder");
        var target = new FileInfo(full).LinkTarget is null ? full : System.IO.File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write);
        if (!OperatingSystem.IsWindows() && System.IO.File.Exists(target)) System.IO.File.SetUnixFileMode(temporary, System.IO.File.GetUnixFileMode(target));
        return new PendingFile(target, temporary, stream);
    }

    private static UsageException CannotWrite(string path, Exception exception) => new(
        exception is DirectoryNotFoundException ? $"cannot write {path}: its folder does not exist" : $"cannot write {path}: {exception.Message}", exception);
}
