using System.IO;
using System.Text;

namespace P0Analyzer.Cli;

/// <summary>Where a command writes: documents to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="output">Standard output, as bytes: a command writes one document and nothing else.</param>
/// <param name="error">Standard error.</param>
/// <param name="showsColor">Whether standard output is a terminal whose user has not asked for plain text.</param>
internal sealed class Terminal(Stream output, TextWriter error, bool showsColor)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard output.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether <c>--color auto</c> means colour.</summary>
    public bool ShowsColor { get; } = showsColor;

    /// <summary>The streams of this process. A non-empty <c>NO_COLOR</c> (no-color.org) and a dumb terminal mean no colour.</summary>
    public static Terminal OfProcess()
    {
        var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        var plain = Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb" or "";
        return new Terminal(Console.OpenStandardOutput(), error, !plain);
    }

    /// <summary>A writer of UTF-8 text with line feeds over <see cref="Output"/>, to be disposed by the caller, which writes it out.</summary>
    public StreamWriter OpenText() => new(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says why the exit code is not 0, always on the last line, and gives the code back.</summary>
    public int Fail(int code, string reason)
    {
        Error.WriteLine($"p0: exit {code}: {reason}");
        return code;
    }
}
