using System.Text;
using System.Text.Unicode;

namespace GoGrammar.Parsing;

/// <summary>"Source code representation": UTF-8 without NUL, and with a byte order mark at most at the beginning.</summary>
internal static class SourceEncoding
{
    public const int MarkLength = 3;

    public static readonly Rune Mark = new('\uFEFF');

    private static ReadOnlySpan<byte> MarkBytes => [0xEF, 0xBB, 0xBF];

    public static bool StartsWithMark(ReadOnlySpan<byte> source) => source.StartsWith(MarkBytes);

    /// <summary>The first character; bytes that are not UTF-8 read as U+FFFD of length 1, as in Go.</summary>
    public static Rune Decode(ReadOnlySpan<byte> source, out int length)
    {
        if (Rune.DecodeFromUtf8(source, out var rune, out length) == System.Buffers.OperationStatus.Done) return rune;
        length = 1;
        return Rune.ReplacementChar;
    }

    /// <summary>Says each place where the rules are broken. A file that keeps them, as nearly all do, is looked through at the speed of memory.</summary>
    public static void Check(ReadOnlySpan<byte> source, DiagnosticBag diagnostics)
    {
        var start = StartsWithMark(source) ? MarkLength : 0;
        var rest = source[start..];
        if (rest.IndexOf((byte)0) < 0 && rest.IndexOf(MarkBytes) < 0 && Utf8.IsValid(rest)) return;
        for (var offset = start; offset < source.Length;)
        {
            var rune = Decode(source[offset..], out var length);
            if (rune.Value == 0) diagnostics.Add(offset, offset + 1, ScannerMessages.IllegalNul);
            else if (rune == Rune.ReplacementChar && length == 1) diagnostics.Add(offset, offset + 1, ScannerMessages.IllegalUtf8);
            else if (rune == Mark) diagnostics.Add(offset, offset + length, ScannerMessages.IllegalMark);
            offset += length;
        }
    }
}
