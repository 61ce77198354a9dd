using P0Analyzer.Analysis;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Baselines;

/// <summary>What a finding is known by: it stays the same when only lines, files and layout change, and no other finding has it.</summary>
public sealed class BaselineKeyTests
{
    private const string Handler = """
        package acme

        import (
        	"errors"
        	"fmt"
        )

        type Acme struct{}

        func (a *Acme) load() error {
        	_ = save(1, "x")
        	if err := check(); err != nil {
        		return fmt.Errorf("load: %v", err)
        	}
        	return nil
        }

        func save(n int, s string) error { return errors.New(s) }

        func check() error { return errors.New("x") }

        """;

    [Fact]
    public void Keys_name_folder_function_rule_and_code()
        => Assert.Equal(
            ["P0602 in Acme.load of pkg/acme: _ = save(1, \"x\")", "P0604 in Acme.load of pkg/acme: return fmt.Errorf(\"load: %v\", err)"],
            KeysOf(("pkg/acme/acme.go", Handler)));

    [Theory]
    [InlineData("_ = save(1, \"x\")", "_ =\n\t\tsave( 1,\n\t\t\t\"x\", // why\n\t\t)")]
    [InlineData("_ = save(1, \"x\")", "/* a */ _ /* b */ = save(1 /* c */, \"x\")")]
    [InlineData("func (a *Acme) load() error {", "// load loads.\n\n\nfunc (self Acme) load() error {")]
    [InlineData("\t_ = save", "\tif true {\n\t\tfmt.Println()\n\t}\n\t_ = save")]
    [InlineData("err := check(); err != nil {", "err := check(); err != nil {\n\t\tfmt.Println(err)")]
    [InlineData("type Acme struct{}", "type Acme struct {\n\tname string\n}")]
    public void What_changes_no_statement_changes_no_key(string old, string now) => Assert.Equal(KeysOf(("acme.go", Handler)), KeysOf(("acme.go", Replace(old, now))));

    [Fact]
    public void Moves_within_a_package_change_no_key()
    {
        var at = Handler.IndexOf("func (a *Acme) load", StringComparison.Ordinal);
        var end = Handler.IndexOf("func save", StringComparison.Ordinal);
        var rest = Handler[..at].Replace("\t\"fmt\"\n", "") + Handler[end..];
        var moved = "package acme\n\nimport \"fmt\"\n\n" + Handler[at..end];

        Assert.Equal(KeysOf(("p/acme.go", Handler)), KeysOf(("p/acme.go", rest), ("p/acme_load.go", moved)));
        Assert.Equal(KeysOf(("p/acme.go", Handler)), KeysOf(("p/vendor.go", Handler)));
    }

    [Theory]
    [InlineData("save(1, \"x\")", "save(2, \"x\")")]
    [InlineData("save(1, \"x\")", "save(1, \"x y\")")]
    [InlineData("save(1, \"x\")", "save(1, `x`)")]
    [InlineData(") load() error", ") reload() error")]
    [InlineData("Acme) load() error", "Other) load() error")]
    public void Another_finding_has_another_key(string old, string now)
        => Assert.NotEqual(KeysOf(("acme.go", Handler)), KeysOf(("acme.go", Replace(old, now))));

    [Fact]
    public void A_loop_without_a_condition_is_known_by_its_first_statement_and_not_by_what_follows()
    {
        const string loop = """
            package acme

            import "example.com/vendor"

            func list(client *vendor.Client) error {
            	token := ""
            	for {
            		page, err := client.List(token)
            		if err != nil {
            			return vendor.Wrap(err)
            		}
            		if page.NextToken == "" {
            			return nil
            		}
            		token = page.NextToken
            	}
            }

            """;

        var key = Assert.Single(KeysOf(("acme.go", loop)));
        Assert.Equal("P0502 in list of .: for page, err := client.List(token)", key);
        Assert.Equal(key, Assert.Single(KeysOf(("acme.go", loop.Replace("\t\ttoken = page", "\t\tprintln(token)\n\t\ttoken = page")))));
        Assert.NotEqual(key, Assert.Single(KeysOf(("acme.go", loop.Replace("client.List", "client.Find")))));
    }

    [Fact]
    public void A_bare_return_is_known_by_the_call_that_its_error_comes_from()
    {
        const string code = "package acme\n\nimport \"example.com/vendor\"\n\nfunc f(c *vendor.Client) error {\n\terr := c.Do(1)\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn nil\n}\n";
        Assert.Equal("P0605 in f of .: return err // err := c.Do(1)", Assert.Single(KeysOf(("acme.go", code))));
    }

    [Fact]
    public void Tokens_do_not_run_together()
    {
        string[] codes = ["x = a - -b", "x = a & ^b", "x = a &^ b", "x = a < -b", "ch <- a", "x = <-ch", "x = a.b", "x = *a", "x = a * *b", "goto L", "return -1"];
        Assert.Equal(codes.Length, codes.Select(Normal).Distinct().Count());
        Assert.Equal("x = a- -b", Normal("x=a - - b"));
        Assert.Equal("x = func(a int){}", Normal("x = func(a int) { f(a); g() }"));
        Assert.Equal(Normal("x = T{a: 1, b: 2}"), Normal("x = T{\na: 1,\nb: 2,\n}"));
    }

    [Fact]
    public void Long_code_is_cut_and_still_told_apart()
    {
        var arguments = string.Join(", ", Enumerable.Range(0, 100));
        var (first, second) = (Normal($"f({arguments})"), Normal($"f({arguments}, 1)"));

        Assert.NotEqual(first, second);
        Assert.All([first, second], code => Assert.InRange(code.Length, 1, 160));
    }

    private static string Replace(string old, string now)
    {
        Assert.Contains(old, Handler, StringComparison.Ordinal);
        return Handler.Replace(old, now);
    }

    private static string Normal(string statement)
    {
        var program = GoCode.Program($"package p\n\nfunc f() {{\n\t{statement}\n}}\n");
        var file = program.Packages[0].Files[0];
        return NormalizedCode.Of(file, CodeHeader.At(file.Syntax, file.Text.ToString().IndexOf(statement, StringComparison.Ordinal)));
    }

    private static List<string> KeysOf(params (string Path, string Text)[] files)
        => [.. GoCode.Run(GoCode.Program(files)).Findings.Select(finding => BaselineKey.Of(finding, finding.Location.File.Package.Directory).ToString()).Order(StringComparer.Ordinal)];
}
