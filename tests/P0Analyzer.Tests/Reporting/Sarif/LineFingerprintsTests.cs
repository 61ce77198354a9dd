using System.Numerics;
using P0Analyzer.Reporting.Sarif;

namespace P0Analyzer.Tests.Reporting.Sarif;

/// <summary>The fingerprints, compared with a second way to compute them: the polynomial of each line's window, summed up in full.</summary>
public class LineFingerprintsTests
{
    public static TheoryData<string> Texts() =>
    [
        "",
        "package p",
        "package p\n",
        "package p\n\n\n",
        "package p\r\n\r\nfunc F() {}\r\n",
        "mixed\r\nends\rhere\n\r\n",
        "a\r \nb\r\t\nc",
        "\r\n",
        "\ufeffpackage p\n",
        "\tif x {\n    y()\n\t}\n",
        "if x {\ny()\n}\n",
        "same\nsame\nsame\n",
        string.Concat(Enumerable.Repeat("the same line again\n", 30)),
        string.Concat(Enumerable.Repeat("x", 99)) + "\n" + new string('x', 99) + "\n",
        string.Concat(Enumerable.Repeat("x", 100)) + "\n" + new string('x', 100),
        string.Concat(Enumerable.Repeat("x", 101)) + "\nlast line without an end",
        new string('y', 250) + "\n\n" + new string('z', 99),
        "größer 世界 😀\nanother\n",
        string.Join('\n', Enumerable.Range(0, 200).Select(line => $"line {line * 7919 % 31}")),
        new string('\n', 300),
        new string('\uffff', 120) + "\nx\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void They_are_those_of_the_published_algorithm(string text)
    {
        var expected = ByDefinition(text);
        var actual = LineFingerprints.Of(text);

        Assert.Equal(expected, Enumerable.Range(1, expected.Count).Select(actual.OfLine));
        Assert.Null(actual.OfLine(expected.Count + 1));
        Assert.Null(actual.OfLine(0));
    }

    [Fact]
    public void White_space_and_line_ends_do_not_count()
    {
        Assert.Equal(LineFingerprints.Of("if x {\n\ty()\n}\n").OfLine(2), LineFingerprints.Of("  if x{\r\n    y()\r\n}\r\n").OfLine(2));
    }

    [Fact]
    public void An_empty_line_at_the_end_is_a_hash_worked_out_by_hand()
    {
        // Only the end of the file: 65535 · 37^99 modulo 2^64.
        var expected = BigInteger.ModPow(37, 99, BigInteger.One << 64) * 65535 % (BigInteger.One << 64);

        Assert.Equal($"{(ulong)expected:x}:1", LineFingerprints.Of("").OfLine(1));
    }

    /// <summary>
    /// The description, step by step: leave out spaces and tabs; a CR is a LF, and the LF right after it is left out; the end of the file is the character
    /// 65535. A line's hash is the sum of c·37^(99-k) over the 100 characters from its start on, missing ones being 0, as 64 bits.
    /// </summary>
    private static List<string> ByDefinition(string text)
    {
        var kept = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t') continue;
            if (text[i] == '\n' && i > 0 && text[i - 1] == '\r') continue;
            kept.Add(text[i] == '\r' ? '\n' : text[i]);
        }

        kept.Add(65535);
        var starts = Enumerable.Range(0, kept.Count).Where(i => i == 0 || kept[i - 1] == '\n').ToList();
        var hashes = starts.ConvertAll(start => Enumerable.Range(0, 100)
            .Aggregate(BigInteger.Zero, (sum, k) => sum + ((start + k < kept.Count ? kept[start + k] : 0) * BigInteger.Pow(37, 99 - k))) % (BigInteger.One << 64));
        return [.. hashes.Select((hash, index) => $"{(ulong)hash:x}:{hashes.Take(index + 1).Count(other => other == hash)}")];
    }
}
