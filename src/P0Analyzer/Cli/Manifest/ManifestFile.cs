using System.IO;
using System.Text;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>A manifest that was read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Text">Its text, a byte order mark included.</param>
internal sealed record ManifestFile(string Path, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="UsageException">It is not there, cannot be read, or is not UTF-8.</exception>
    public static ManifestFile Read(string path)
    {
        try
        {
            return new ManifestFile(path, Utf8.GetString(System.IO.File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException exception)
        {
            throw new UsageException($"{path}: a manifest is UTF-8, and this is not (byte {exception.Index + 1}); save it as UTF-8", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var isMissing = exception is FileNotFoundException or DirectoryNotFoundException;
            throw new UsageException(isMissing ? $"there is no manifest '{Printable.Neutralize(path)}'" : $"cannot read {Printable.Neutralize(path)}: {exception.Message}", exception);
        }
    }

    /// <summary>The text with facts in it.</summary>
    /// <exception cref="UsageException">It is not YAML, or cannot be changed without harm; the message has line and column.</exception>
    public string Write(ManifestFacts facts, ManifestPhases phases) => Located(() => ManifestWriter.Write(Text, facts, phases));

    /// <summary>The values in it.</summary>
    /// <exception cref="UsageException">It is not YAML; the message has line and column.</exception>
    public ManifestValues ReadValues() => Located(() => ManifestValues.Parse(Text));

    /// <summary>Puts a text in its place, whole or not at all.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Replace(string text)
    {
        using var pending = PendingFile.Write(Path, stream => stream.Write(Utf8.GetBytes(text)));
        pending.Commit();
    }

    private T Located<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ManifestException exception)
        {
            throw new UsageException($"{Printable.Neutralize(Path)}:{exception.Line}:{exception.Column}: {Printable.Neutralize(exception.Message)}", exception);
        }
    }
}
