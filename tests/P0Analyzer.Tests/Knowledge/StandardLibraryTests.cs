using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

public sealed class StandardLibraryTests
{
    [Theory]
    [InlineData("os", "Open", "string", "*os.File, error")]
    [InlineData("os", "Getenv", "string", "string")]
    [InlineData("os", "Stat", "string", "io/fs.FileInfo, error")]
    [InlineData("context", "WithTimeout", "context.Context, time.Duration", "context.Context, context.CancelFunc")]
    [InlineData("context", "Background", "", "context.Context")]
    [InlineData("net/http", "Get", "string", "*net/http.Response, error")]
    [InlineData("net/http", "NewRequestWithContext", "context.Context, string, string, io.Reader", "*net/http.Request, error")]
    [InlineData("encoding/json", "Marshal", "any", "[]byte, error")]
    [InlineData("encoding/json", "Unmarshal", "[]byte, any", "error")]
    [InlineData("strconv", "Atoi", "string", "int, error")]
    [InlineData("strings", "Cut", "string, string", "string, string, bool")]
    [InlineData("url", "Parse", null, null)]
    [InlineData("net/url", "Parse", "string", "*net/url.URL, error")]
    [InlineData("math/rand/v2", "IntN", "int", "int")]
    [InlineData("sync", "OnceFunc", "func()", "func()")]
    [InlineData("os/signal", "Notify", "chan<- os.Signal, os.Signal", "")]
    [InlineData("time", "After", "time.Duration", "<-chan time.Time")]
    [InlineData("slices", "Clone", "S", "S")]
    [InlineData("iter", "Pull", "iter.Seq[V]", "func() (V, bool), func()")]
    [InlineData("golang.org/x/sync/errgroup", "WithContext", "context.Context", "*golang.org/x/sync/errgroup.Group, context.Context")]
    [InlineData("os", "open", null, null)]
    public void A_function_has_the_parameters_and_results_of_its_declaration(string path, string name, string? parameters, string? results)
        => AssertSignature(StandardLibrary.Function(path, name), parameters, results);

    [Theory]
    [InlineData("os", "File", "Close", "", "error")]
    [InlineData("net/http", "Client", "Do", "*net/http.Request", "*net/http.Response, error")]
    [InlineData("net/http", "Header", "Get", "string", "string")]
    [InlineData("sync", "WaitGroup", "Wait", "", "")]
    [InlineData("bufio", "ReadWriter", "ReadString", "byte", "string, error")] // promoted from an embedded pointer
    [InlineData("text/template", "Template", "Execute", "io.Writer, any", "error")]
    [InlineData("testing", "T", "Fatalf", "string, any", "")] // promoted from an unexported type
    [InlineData("io", "ReadWriteCloser", "Close", "", "error")] // of an embedded interface
    [InlineData("net", "Error", "Error", "", "string")] // of the embedded predeclared interface
    [InlineData("os", "FileInfo", "ModTime", "", "time.Time")] // through an alias
    [InlineData("hash", "Hash32", "Write", "[]byte", "int, error")]
    [InlineData("sync/atomic", "Pointer", "Load", "", "*T")]
    [InlineData("encoding/binary", "bigEndian", "Uint32", "[]byte", "uint32")] // of an unexported type that a variable has
    [InlineData("golang.org/x/sync/errgroup", "Group", "Wait", "", "error")]
    [InlineData("golang.org/x/sync/semaphore", "Weighted", "TryAcquire", "int64", "bool")]
    [InlineData("os", "File", "close", null, null)]
    [InlineData("os", "Missing", "Close", null, null)]
    [InlineData("example.com/sdk", "Client", "Do", null, null)]
    public void A_method_is_found_where_it_can_be_called(string path, string type, string method, string? parameters, string? results)
        => AssertSignature(StandardLibrary.Method(path, type, method), parameters, results);

    [Theory]
    [InlineData("net/http", "Response", "Body", "io.ReadCloser")]
    [InlineData("net/http", "Response", "StatusCode", "int")]
    [InlineData("net/http", "Client", "Transport", "net/http.RoundTripper")]
    [InlineData("crypto/x509", "Certificate", "DNSNames", "[]string")]
    [InlineData("encoding/asn1", "BitString", "Bytes", "[]byte")]
    [InlineData("os", "PathError", "Err", "error")] // through an alias
    [InlineData("log/slog", "Record", "Message", "string")]
    [InlineData("text/template", "Template", "Root", "*text/template/parse.ListNode")] // promoted from an embedded pointer
    [InlineData("net/http", "Response", "body", null)]
    public void A_field_has_the_type_of_its_declaration(string path, string type, string field, string? expected)
        => Assert.Equal(expected, StandardLibrary.FieldType(path, type, field));

    [Theory]
    [InlineData("io", "EOF", "error")]
    [InlineData("io/fs", "ErrNotExist", "error")]
    [InlineData("net/http", "DefaultClient", "*net/http.Client")]
    [InlineData("os", "Args", "[]string")]
    [InlineData("encoding/binary", "BigEndian", "encoding/binary.bigEndian")]
    [InlineData("io", "Reader", null)]
    public void A_variable_has_the_type_of_its_declaration(string path, string name, string? expected)
        => Assert.Equal(expected, StandardLibrary.VariableType(path, name));

    [Theory]
    [InlineData("net/http", "StatusNotFound", "untyped int", "404")]
    [InlineData("time", "Second", "time.Duration", "1000000000")]
    [InlineData("math", "MaxInt64", "untyped int", "9223372036854775807")]
    [InlineData("math", "Pi", "untyped float", null)]
    [InlineData("net/http", "MethodGet", "untyped string", null)]
    [InlineData("go/token", "ADD", "go/token.Token", "12")]
    public void A_constant_has_its_type_and_an_integer_its_value(string path, string name, string type, string? value)
        => Assert.Equal(new(type, value), StandardLibrary.Constant(path, name));

    [Fact]
    public void A_variadic_function_says_so_and_keeps_the_element_type()
    {
        var printf = StandardLibrary.Function("fmt", "Sprintf")!;
        Assert.True(printf.IsVariadic);
        Assert.Equal<IEnumerable<string>>(["string", "any"], printf.Parameters);
        Assert.False(StandardLibrary.Function("slices", "Sort")!.IsVariadic);
    }

    [Fact]
    public void A_generic_function_names_its_type_parameters_with_their_constraints()
    {
        var binarySearch = StandardLibrary.Function("slices", "BinarySearch")!;
        Assert.Equal<IEnumerable<TypeParameter>>([new("S", "~[]E"), new("E", "cmp.Ordered")], binarySearch.TypeParameters);
        Assert.Equal<IEnumerable<TypeParameter>>([new("T", "any")], StandardLibrary.Type("sync/atomic", "Pointer")!.TypeParameters);
    }

    [Theory]
    [InlineData("sync", "WaitGroup", "Wait", true)]
    [InlineData("time", "Time", "Unix", false)]
    [InlineData("io", "Reader", "Read", false)]
    public void A_method_tells_whether_its_receiver_must_be_a_pointer(string path, string type, string method, bool expected)
        => Assert.Equal(expected, StandardLibrary.Method(path, type, method)!.HasPointerReceiver);

    [Theory]
    [InlineData("net/http", "Header", "map[string][]string")]
    [InlineData("net/http", "Client", "struct")]
    [InlineData("io", "Reader", "interface")]
    [InlineData("context", "CancelFunc", "func()")]
    [InlineData("time", "Duration", "int64")]
    [InlineData("os", "FileMode", "uint32")] // through an alias
    public void A_type_tells_what_it_is_made_of(string path, string name, string expected)
        => Assert.Equal(expected, StandardLibrary.Type(path, name)!.Underlying);

    [Theory]
    [InlineData("strconv", "Atoi", 1)]
    [InlineData("encoding/json", "Unmarshal", 0)]
    [InlineData("strings", "Cut", -1)]
    [InlineData("os", "Exit", -1)]
    public void The_error_among_the_results_is_found(string path, string name, int expected)
        => Assert.Equal(expected, StandardLibrary.Function(path, name)!.ErrorIndex);

    [Theory]
    [InlineData("error", true)]
    [InlineData("*net/url.Error", true)]
    [InlineData("*os.PathError", true)]
    [InlineData("net.Error", true)]
    [InlineData("syscall.Errno", true)]
    [InlineData("*net/http.Response", false)]
    [InlineData("[]error", false)]
    [InlineData("string", false)]
    public void A_type_with_an_Error_method_is_an_error(string spelling, bool expected)
        => Assert.Equal(expected, StandardLibrary.IsErrorType(spelling));

    [Theory]
    [InlineData("fmt", true)]
    [InlineData("net/http", true)]
    [InlineData("encoding/json/v2", true)]
    [InlineData("testing/synctest", true)]
    [InlineData("weak", true)]
    [InlineData("golang.org/x/sync/errgroup", false)]
    [InlineData("github.com/acme/net/http", false)]
    [InlineData("acme", false)]
    [InlineData("acme/client", false)]
    [InlineData("network/client", false)]
    [InlineData("./http", false)]
    [InlineData("C", false)]
    [InlineData("", false)]
    public void The_standard_library_is_told_from_modules(string path, bool expected)
        => Assert.Equal(expected, StandardLibrary.Contains(path));

    [Fact]
    public void Every_package_of_the_tables_can_be_read()
    {
        foreach (var path in StandardLibrary.Standard.ImportPaths.Concat(StandardLibrary.WellKnown.ImportPaths))
        {
            var package = StandardLibrary.Package(path);
            Assert.Equal(path, package!.ImportPath);
            Assert.Equal(ImportNames.LastElement(path), package.Name);
        }
    }

    [Fact]
    public void Packages_are_read_by_many_threads_at_once()
    {
        var table = PackageTable.FromResource("knowledge/StandardLibrary.txt");
        Parallel.For(0, 200, i => Assert.NotNull(table.Find(i % 2 == 0 ? "net/http" : "os")));
        Assert.Null(table.Find("net/htt"));
    }

    private static void AssertSignature(FunctionSignature? signature, string? parameters, string? results)
    {
        Assert.Equal(parameters, signature is null ? null : string.Join(", ", signature.Parameters));
        Assert.Equal(results, signature is null ? null : string.Join(", ", signature.Results));
    }
}
