using System.Globalization;
using System.Text;

namespace GoGrammar.Tests.Errors;

/// <summary>A program that is no Go, with what is said about it; <c>tests/oracle -refusals</c> says it for Go.</summary>
internal sealed record Refusal(string Quoted, string Said, string SaidByGo)
{
    /// <summary>The table: the quoted program, what p0 says, and what Go says, <c>=</c> for the same, between tabs.</summary>
    public static string Path => Repository.PathOf("tests", "GoGrammar.Tests", "Errors", "refusals.tsv");

    public static IReadOnlyList<Refusal> All { get; } =
    [
        .. System.IO.File.ReadLines(Path).Select(line => line.Split('\t')).Where(fields => fields.Length == 3).Select(Read),
    ];

    public byte[] Program => Unquote(Quoted[1..^1]);

    private static Refusal Read(string[] fields) => new(fields[0], fields[1], fields[2] == "=" ? fields[1] : fields[2]);

    private static byte[] Unquote(string quoted)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] != '\\')
            {
                bytes.Add((byte)quoted[i]);
                continue;
            }

            i++;
            switch (quoted[i])
            {
                case 'n': bytes.Add((byte)'\n'); break;
                case 'r': bytes.Add((byte)'\r'); break;
                case 't': bytes.Add((byte)'\t'); break;
                case 'x': bytes.Add((byte)Hexadecimal(quoted, ref i, 2)); break;
                case 'u': bytes.AddRange(Encoding.UTF8.GetBytes(((char)Hexadecimal(quoted, ref i, 4)).ToString())); break;
                default: bytes.Add((byte)quoted[i]); break;
            }
        }

        return [.. bytes];
    }

    private static int Hexadecimal(string quoted, ref int i, int digits)
    {
        var value = int.Parse(quoted.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        i += digits;
        return value;
    }
}
