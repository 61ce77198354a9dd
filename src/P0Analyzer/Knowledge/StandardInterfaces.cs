using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>A method that a standard interface asks for.</summary>
/// <param name="Interface">The interface: <c>io.Reader</c>.</param>
/// <param name="Signature">The method as the interface declares it.</param>
public sealed record InterfaceMethod(string Interface, FunctionSignature Signature);

/// <summary>
/// Methods of the standard library's interfaces that give an error whose identity their callers rely on (<c>io.EOF</c> from <c>Read</c>,
/// <c>fs.ErrNotExist</c> from <c>Open</c>): who implements one hands errors on as they are.
/// </summary>
public static class StandardInterfaces
{
    private static readonly string[] Rows =
    [
        "io.Reader Read([]byte) (int, error)",
        "io.Writer Write([]byte) (int, error)",
        "io.Closer Close() error",
        "io.Seeker Seek(int64, int) (int64, error)",
        "io.ReaderAt ReadAt([]byte, int64) (int, error)",
        "io.WriterAt WriteAt([]byte, int64) (int, error)",
        "io.ReaderFrom ReadFrom(io.Reader) (int64, error)",
        "io.WriterTo WriteTo(io.Writer) (int64, error)",
        "io.ByteReader ReadByte() (byte, error)",
        "io.ByteScanner UnreadByte() error",
        "io.ByteWriter WriteByte(byte) error",
        "io.RuneReader ReadRune() (rune, int, error)",
        "io.RuneScanner UnreadRune() error",
        "io.StringWriter WriteString(string) (int, error)",

        "io/fs.FS Open(string) (io/fs.File, error)",
        "io/fs.File Stat() (io/fs.FileInfo, error)",
        "io/fs.DirEntry Info() (io/fs.FileInfo, error)",
        "io/fs.ReadDirFile ReadDir(int) ([]io/fs.DirEntry, error)",
        "io/fs.ReadDirFS ReadDir(string) ([]io/fs.DirEntry, error)",
        "io/fs.ReadFileFS ReadFile(string) ([]byte, error)",
        "io/fs.StatFS Stat(string) (io/fs.FileInfo, error)",
        "io/fs.GlobFS Glob(string) ([]string, error)",
        "io/fs.SubFS Sub(string) (io/fs.FS, error)",

        "net/http.RoundTripper RoundTrip(*net/http.Request) (*net/http.Response, error)",
        "net/http.FileSystem Open(string) (net/http.File, error)",
        "net/http.File Readdir(int) ([]io/fs.FileInfo, error)",
        "net/http.Hijacker Hijack() (net.Conn, *bufio.ReadWriter, error)",
        "net/http.Pusher Push(string, *net/http.PushOptions) error",

        "net.Listener Accept() (net.Conn, error)",
        "net.Conn SetDeadline(time.Time) error",
        "net.Conn SetReadDeadline(time.Time) error",
        "net.Conn SetWriteDeadline(time.Time) error",
        "net.PacketConn ReadFrom([]byte) (int, net.Addr, error)",
        "net.PacketConn WriteTo([]byte, net.Addr) (int, error)",

        "context.Context Err() error",
        "log/slog.Handler Handle(context.Context, log/slog.Record) error",
        "flag.Value Set(string) error",
        "fmt.Scanner Scan(fmt.ScanState, rune) error",

        "encoding.TextMarshaler MarshalText() ([]byte, error)",
        "encoding.TextUnmarshaler UnmarshalText([]byte) error",
        "encoding.BinaryMarshaler MarshalBinary() ([]byte, error)",
        "encoding.BinaryUnmarshaler UnmarshalBinary([]byte) error",
        "encoding/json.Marshaler MarshalJSON() ([]byte, error)",
        "encoding/json.Unmarshaler UnmarshalJSON([]byte) error",
        "encoding/xml.Marshaler MarshalXML(*encoding/xml.Encoder, encoding/xml.StartElement) error",
        "encoding/xml.Unmarshaler UnmarshalXML(*encoding/xml.Decoder, encoding/xml.StartElement) error",
        "encoding/xml.MarshalerAttr MarshalXMLAttr(encoding/xml.Name) (encoding/xml.Attr, error)",
        "encoding/xml.UnmarshalerAttr UnmarshalXMLAttr(encoding/xml.Attr) error",
        "encoding/gob.GobEncoder GobEncode() ([]byte, error)",
        "encoding/gob.GobDecoder GobDecode([]byte) error",

        "database/sql.Scanner Scan(any) error",
        "database/sql/driver.Rows Next([]database/sql/driver.Value) error",
        "database/sql/driver.Valuer Value() (database/sql/driver.Value, error)",
    ];

    private static readonly Lazy<ILookup<string, InterfaceMethod>> ByName =
        new(() => Rows.Select(Read).ToLookup(static method => method.Signature.Name, StringComparer.Ordinal));

    /// <summary>All the methods.</summary>
    public static IEnumerable<InterfaceMethod> Methods => ByName.Value.SelectMany(static methods => methods);

    /// <summary>Whether some interface asks for a method of this name; the signature decides.</summary>
    public static bool HasName(string method) => ByName.Value.Contains(method);

    /// <summary>
    /// The interface that asks for a method of this name and signature; null when none does. Types are spelled as
    /// <see cref="TypeSpelling"/> says.
    /// </summary>
    public static InterfaceMethod? Find(string method, ImmutableArray<string> parameters, ImmutableArray<string> results)
    {
        foreach (var candidate in ByName.Value[method])
        {
            if (AreIdentical(candidate.Signature.Parameters, parameters) && AreIdentical(candidate.Signature.Results, results))
                return candidate;
        }

        return null;
    }

    private static bool AreIdentical(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!TypeSpelling.AreIdentical(left[i], right[i]))
                return false;
        }

        return true;
    }

    private static InterfaceMethod Read(string row)
    {
        var space = row.IndexOf(' ', StringComparison.Ordinal);
        return new(row[..space], SignatureReader.Read(row.AsSpan(space + 1)));
    }
}
