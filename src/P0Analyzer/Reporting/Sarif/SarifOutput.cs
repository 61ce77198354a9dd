using System.IO;
using System.Text;
using Newtonsoft.Json;

namespace P0Analyzer.Reporting.Sarif;

/// <summary>How a log is laid out: UTF-8 without a byte order mark, indented, with line feeds on every system.</summary>
internal static class SarifOutput
{
    /// <summary>Writes a log and leaves the stream open.</summary>
    public static void Write(Stream output, Action<JsonTextWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false }) write(json);
        text.WriteLine();
    }

    /// <summary>Writes a log and tells when it is larger than code scanning takes.</summary>
    public static void WriteMeasured(Stream output, Action<Stream> write, SarifLimits limits, Action<string>? notice)
    {
        using var measured = new CompressedSize(output);
        write(measured);
        if (measured.Finish() is var size && size > limits.CompressedBytes)
            notice?.Invoke($"the SARIF log has {size} bytes when compressed, and code scanning refuses more than {limits.CompressedBytes}; judge fewer folders at a time");
    }
}
