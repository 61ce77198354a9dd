namespace P0Analyzer.Tests.Semantics;

public class ConstantTests
{
    private const string Declarations = """
        import (
            "math"
            "net/http"
            "time"
        )
        const maxPages = 1000
        const (
            a = iota
            b
            _
            d = 1 << (10 * iota)
            e
        )
        const typed uint8 = 200
        const name, other = "acme", `raw\n`
        var variable = 7
        var array [12]int
        """;

    [Theory]
    [InlineData("maxPages", "1000")]
    [InlineData("maxPages * 2 - 1", "1999")]
    [InlineData("(maxPages + 1) / 3", "333")]
    [InlineData("a", "0")]
    [InlineData("b", "1")]
    [InlineData("d", "1073741824")]
    [InlineData("e", "1099511627776")]
    [InlineData("0x_FF", "255")]
    [InlineData("0b101", "5")]
    [InlineData("0o17", "15")]
    [InlineData("017", "15")]
    [InlineData("1_000", "1000")]
    [InlineData("'a'", "97")]
    [InlineData("'\\n'", "10")]
    [InlineData("-5 % 3", "-2")]
    [InlineData("7 / 2", "3")]
    [InlineData("7 / 2.0", "3.5")]
    [InlineData("1e3", "1000")]
    [InlineData("int(1e3)", "1000")]
    [InlineData("6 &^ 2 | 1", "5")]
    [InlineData("^0", "-1")]
    [InlineData("^uint8(1)", "254")]
    [InlineData("string('a') + \"b\"", "ab")]
    [InlineData("len(name)", "4")]
    [InlineData("len(\"é\")", "2")]
    [InlineData("len(array)", "12")]
    [InlineData("other", "raw\\n")]
    [InlineData("\"a\\tb\\u00e9\\x41\"", "a\tbéA")]
    [InlineData("name == \"acme\" && !false", "true")]
    [InlineData("1 < 2", "true")]
    [InlineData("time.Second * 5", "5000000000")]
    [InlineData("http.StatusOK", "200")]
    [InlineData("1 << 100 >> 98", "4")]
    public void A_constant_expression_has_its_value(string expr, string value)
        => Assert.Equal(value, Snippet.Body($"_ = {expr}", Declarations).ConstantOf(expr));

    [Theory]
    [InlineData("variable")]
    [InlineData("variable + 1")]
    [InlineData("1 / 0")]
    [InlineData("1 << 100000")]
    [InlineData("len(\"a\" + f())")]
    [InlineData("f()")]
    [InlineData("int(1.5)")]
    [InlineData("math.Pi")]
    [InlineData("1 + \"a\"")]
    [InlineData("[]byte(\"a\")")]
    public void What_is_no_constant_or_cannot_be_known_has_none(string expr)
        => Assert.Null(Snippet.Body($"_ = {expr}", Declarations + "\nfunc f() string { return \"\" }").ConstantOf(expr));

    [Fact]
    public void Constants_cross_files_and_scopes()
    {
        var code = Snippet.Files(
            ("a.go", "package p\nfunc f() { const limit = max / 2; _ = limit + 1 }"),
            ("b.go", "package p\nconst max = 2 * unit"),
            ("c.go", "package p\nconst unit = 5"));
        Assert.Equal("6", code.ConstantOf("limit + 1"));
    }

    [Fact]
    public void Doubling_a_string_again_and_again_is_given_up()
    {
        var doublings = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"const s{i} = s{i - 1} + s{i - 1}"));
        var code = Snippet.Body("_ = s10\n_ = s60", $"const s0 = \"0123456789\"\n{doublings}");
        Assert.Equal(10_240, code.ConstantOf("s10")!.Length);
        Assert.Null(code.ConstantOf("s60"));
    }
}
