using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

/// <summary>Which declaration an identifier means. Lines are counted from 1, occurrences of a name too.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("x := 1\n_ = x", 2, 1)]
    [InlineData("x := 1\n{\nx := 2\n_ = x\n}\n_ = x", 3, 3)]
    [InlineData("x := 1\n{\nx := 2\n_ = x\n}\n_ = x", 4, 1)]
    [InlineData("x := 1\nx, y := 2, 3\n_, _ = x, y", 2, 1)]
    [InlineData("x := 1\n{\nx, y := x, 3\n_, _ = x, y\n}", 3, 1)]
    [InlineData("x := 1\n{\nx, y := x, 3\n_, _ = x, y\n}", 2, 3)]
    [InlineData("x := 1\nif x := 2; x > 1 {\n_ = x\n} else {\n_ = x\n}\n_ = x", 3, 2)]
    [InlineData("x := 1\nif x := 2; x > 1 {\n_ = x\n} else {\n_ = x\n}\n_ = x", 5, 2)]
    [InlineData("x := 1\nif x := 2; x > 1 {\n_ = x\n} else {\n_ = x\n}\n_ = x", 6, 1)]
    [InlineData("if x := 1; x > 1 {\n} else if y := x; y > x {\n}", 3, 1)]
    [InlineData("for x := 0; x < 2; x++ {\nx := x\n_ = x\n}", 3, 1)]
    [InlineData("for x := 0; x < 2; x++ {\nx := x\n_ = x\n}", 5, 1)]
    [InlineData("for x := 0; x < 2; x++ {\nx := x\n_ = x\n}", 4, 2)]
    [InlineData("for x := 0; x < 2; x++ {\nx := x\n_ = x\n}", 6, 2)]
    [InlineData("x := []int{}\nfor _, x := range x {\n_ = x\n}", 3, 1)]
    [InlineData("x := []int{}\nfor _, x := range x {\n_ = x\n}", 4, 2)]
    [InlineData("var x int\nfor x = range 3 {\n}\n_ = x", 2, 1)]
    [InlineData("switch x := 1; x {\ncase x:\nx := 2\n_ = x\ndefault:\n_ = x\n}", 3, 1)]
    [InlineData("switch x := 1; x {\ncase x:\nx := 2\n_ = x\ndefault:\n_ = x\n}", 5, 3)]
    [InlineData("switch x := 1; x {\ncase x:\nx := 2\n_ = x\ndefault:\n_ = x\n}", 6, 1)]
    [InlineData("c := make(chan int)\nselect {\ncase x := <-c:\n_ = x\ncase x, ok := <-c:\n_, _ = x, ok\n}", 2, 3)]
    [InlineData("c := make(chan int)\nselect {\ncase x := <-c:\n_ = x\ncase x, ok := <-c:\n_, _ = x, ok\n}", 4, 5)]
    [InlineData("x := 1\n_ = func(x int) int {\nreturn x\n}\n_ = x", 3, 2)]
    [InlineData("x := 1\n_ = func(x int) int {\nreturn x\n}\n_ = x", 4, 1)]
    [InlineData("x := 1\nfunc() {\nx = 2\nx := 3\n_ = x\n}()", 2, 1)]
    [InlineData("var x = 1\n{\nvar x = x\n_ = x\n}", 3, 1)]
    [InlineData("const x = 1\n{\nconst x = x\n_ = x\n}", 3, 1)]
    [InlineData("var f func(x int)\nx := 1\n_, _ = f, x", 3, 2)]
    public void A_name_means_the_innermost_declaration_that_is_in_force(string body, int occurrence, int line)
        => Assert.Equal(line + 2, Snippet.Body(body).DeclarationLine("x", occurrence));

    [Fact]
    public void A_type_is_known_in_its_own_declaration_and_a_variable_is_not()
    {
        var code = Snippet.Body("type x struct {\nnext *x\n}\n{\ntype x []x\n}");
        Assert.Equal(3, code.DeclarationLine("x", 2));
        Assert.Equal(7, code.DeclarationLine("x", 4));
    }

    [Fact]
    public void A_named_result_is_assigned_by_a_short_declaration_in_the_outermost_block()
    {
        var code = Snippet.Of("func f() (err error) {\nn, err := 1, err\n_ = n\nif true {\n_, err := 2, err\n_ = err\n}\nreturn\n}");
        Assert.Equal(VariableKind.Result, Assert.IsType<VariableSymbol>(code.SymbolOf("err", 2)).Kind);
        Assert.Equal(VariableKind.Local, Assert.IsType<VariableSymbol>(code.SymbolOf("err", 4)).Kind);
        Assert.Equal(VariableKind.Result, Assert.IsType<VariableSymbol>(code.SymbolOf("err", 5)).Kind);
    }

    [Fact]
    public void Package_level_names_are_known_across_files_and_before_their_declaration()
    {
        var code = Snippet.Files(("a.go", "package p\nfunc f() int { return limit + g() }"), ("b.go", "package p\nconst limit = 1\nfunc g() int { return 2 }"));
        Assert.IsType<ConstantSymbol>(code.SymbolOf("limit", 1));
        Assert.Equal("p/b.go", Assert.IsType<FunctionSymbol>(code.SymbolOf("g", 1)).File!.Path);
    }

    [Fact]
    public void An_import_is_known_in_its_own_file_alone()
    {
        var code = Snippet.Files(("a.go", "package p\nimport h \"net/http\"\nvar a = h.StatusOK"), ("b.go", "package p\nvar b = h.StatusOK"));
        Assert.Equal("net/http", Assert.IsType<ImportSymbol>(code.SymbolOf("h", 2)).ImportPath);
        Assert.Null(code.SymbolOf("h", 3));
    }

    [Theory]
    [InlineData("gopkg.in/yaml.v3", "yaml")]
    [InlineData("github.com/redis/go-redis/v9", "redis")]
    [InlineData("github.com/google/go-github/v62/github", "github")]
    [InlineData("math/rand/v2", "rand")]
    [InlineData("github.com/acme/acme-go", "acme")]
    public void An_import_without_a_name_goes_by_its_packages_own(string path, string name)
    {
        var code = Snippet.Of($"import \"{path}\"\nvar x = {name}.Something");
        Assert.Equal(path, Assert.IsType<ImportSymbol>(code.SymbolOf(name, 1)).ImportPath);
    }

    [Fact]
    public void A_package_of_the_run_gives_its_import_the_name_in_its_clause()
    {
        var code = Snippet.Packages(
            ("p", [("a.go", "package p\nimport \"example.com/m/go-lib\"\nvar x = library.Answer")]),
            ("go-lib", [("lib.go", "package library\nconst Answer = 42")]));
        Assert.IsType<ImportSymbol>(code.SymbolOf("library", 1));
        Assert.Equal("42", code.ConstantOf("library.Answer"));
    }

    [Fact]
    public void A_dot_import_declares_what_the_package_exports()
    {
        var code = Snippet.Of("import . \"golang.org/x/sync/errgroup\"\nvar g Group\nvar u Unknown");
        Assert.True(Assert.IsType<ImportedSymbol>(code.SymbolOf("Group", 1)).Is("golang.org/x/sync/errgroup", "Group"));
        Assert.Null(code.SymbolOf("Unknown", 1));
    }

    [Fact]
    public void Labels_live_in_a_space_of_their_own()
    {
        var code = Snippet.Body("x := 1\ngoto x\nx:\nfor x < 2 {\nbreak x\n}");
        Assert.IsType<LabelSymbol>(code.SymbolOf("x", 2));
        Assert.IsType<LabelSymbol>(code.SymbolOf("x", 3));
        Assert.IsType<VariableSymbol>(code.SymbolOf("x", 4));
        Assert.Same(code.SymbolOf("x", 3), code.SymbolOf("x", 5));
    }

    [Fact]
    public void A_label_of_a_literal_is_not_that_of_the_function_around_it()
    {
        var code = Snippet.Body("L:\nfor {\nfunc() {\nL:\nfor {\nbreak L\n}\n}()\nbreak L\n}");
        Assert.Equal(6, code.DeclarationLine("L", 3));
        Assert.Equal(3, code.DeclarationLine("L", 4));
    }

    [Fact]
    public void Keys_of_a_struct_literal_are_fields_and_keys_of_a_map_are_not()
    {
        var code = Snippet.Body("Name := \"a\"\n_ = T{Name: Name}\n_ = map[string]int{Name: 1}", "type T struct{ Name string }");
        Assert.Equal(VariableKind.Field, Assert.IsType<VariableSymbol>(code.SymbolOf("Name", 3)).Kind);
        Assert.Equal(VariableKind.Local, Assert.IsType<VariableSymbol>(code.SymbolOf("Name", 4)).Kind);
        Assert.Equal(VariableKind.Local, Assert.IsType<VariableSymbol>(code.SymbolOf("Name", 5)).Kind);
        Assert.Same(code.SymbolOf("Name", 1), code.SymbolOf("Name", 3));
    }

    [Fact]
    public void A_key_of_a_struct_that_was_not_read_is_no_variable()
    {
        var code = Snippet.Body("Name := \"a\"\n_ = []model.Asset{{Name: Name}}", "import \"example.com/other/model\"");
        Assert.Null(code.SymbolOf("Name", 2));
        Assert.IsType<VariableSymbol>(code.SymbolOf("Name", 3));
    }

    [Fact]
    public void Type_parameters_are_known_in_signature_and_body()
    {
        var code = Snippet.Of("func f[T any, S ~[]T](s S) T { var zero T; return zero }\ntype L[T any] struct{ v T }\nfunc (l *L[E]) get() E { return l.v }");
        Assert.All(new[] { 2, 3, 4 }, occurrence => Assert.Same(code.SymbolOf("T", 1), code.SymbolOf("T", occurrence)));
        Assert.IsType<TypeParameterSymbol>(code.SymbolOf("T", 6));
        Assert.NotSame(code.SymbolOf("T", 1), code.SymbolOf("T", 6));
        Assert.IsType<TypeParameterSymbol>(code.SymbolOf("E", 2));
    }

    [Fact]
    public void Each_clause_of_a_type_switch_has_its_own_variable()
    {
        var code = Snippet.Body("var a any\nswitch x := a.(type) {\ncase int:\n_ = x\ncase string, bool:\n_ = x\n}");
        Assert.NotSame(code.SymbolOf("x", 2), code.SymbolOf("x", 3));
        Assert.Equal("int", ((VariableSymbol)code.SymbolOf("x", 2)!).Type.ToString());
        Assert.Equal("any", ((VariableSymbol)code.SymbolOf("x", 3)!).Type.ToString());
    }

    [Fact]
    public void Predeclared_names_can_be_hidden()
    {
        var code = Snippet.Body("_ = len(\"\")\nlen := 1\n_ = len");
        Assert.IsType<BuiltinSymbol>(code.SymbolOf("len", 1));
        Assert.IsType<VariableSymbol>(code.SymbolOf("len", 3));
    }

    [Fact]
    public void Functions_know_their_literals_and_literals_their_functions()
    {
        var code = Snippet.Of("type T struct{}\nfunc (t *T) Run() {\ngo func() {\ndefer func() {}()\n}()\n}\nvar v = func() {}");
        Assert.Equal(["T.Run", "function literal"], code.Package.Bodies.Select(body => body.DisplayName));
        var run = code.Package.Bodies[0];
        var inner = Assert.Single(Assert.Single(run.Literals).Literals);
        Assert.Same(run, inner.Declared);
        Assert.Equal("function literal in T.Run", inner.DisplayName);
        Assert.Same(inner, code.Package.FunctionOf(inner.Body));
        Assert.True(run.Symbol!.HasPointerReceiver);
    }

    [Fact]
    public void Nesting_may_be_very_deep()
    {
        const int depth = 5_000;
        var code = Snippet.Body($"x := 1\n{string.Concat(Enumerable.Repeat("{y := x\n", depth))}{string.Concat(Enumerable.Repeat("}", depth))}");
        Assert.Equal(3, code.DeclarationLine("x", depth + 1));
    }
}
