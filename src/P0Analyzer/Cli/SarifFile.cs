using System.IO;
using P0Analyzer.Reporting.Sarif.Reading;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>A SARIF log as input.</summary>
internal static class SarifFile
{
    /// <summary>Reads a log.</summary>
    /// <param name="path">Its path as given.</param>
    /// <param name="read">Takes from its bytes what is wanted.</param>
    /// <param name="advice">What to do when it is no log that can be used; null when there is nothing to say.</param>
    /// <exception cref="UsageException">It cannot be read, or is not what it has to be.</exception>
    public static T Read<T>(string path, Func<byte[], T> read, string? advice = null)
    {
        var shown = Printable.Neutralize(path);
        try
        {
            return read(Bytes(path, shown));
        }
        catch (SarifFormatException exception)
        {
            throw new UsageException($"{shown}: {Printable.Neutralize(exception.Message)}{(advice is null ? "" : $"; {advice}")}", exception);
        }
    }

    private static byte[] Bytes(string path, string shown)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > SarifText.Longest) throw new UsageException($"{shown}: it has {length} bytes, and no more than {SarifText.Longest} are read");
            return System.IO.File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {shown}: {Printable.Neutralize(exception.Message)}", exception);
        }
    }
}
