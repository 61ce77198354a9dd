using GoGrammar.Text;

namespace GoGrammar.Tests.Trees;

public sealed class PrintedTreeTests
{
    [Fact]
    public void A_file_prints_as_go_ast_has_it()
    {
        const string Source = "package p\n\nfunc f(a, b int) error {\n\tx := a + b*2\n\treturn g(x)\n}\n";
        const string Expected = """
            File 1:1-6:2
              Ident 1:9-1:10 name=p
              FuncDecl 3:1-6:2
                Ident 3:6-3:7 name=f
                FuncType 3:1-3:23
                  FieldList 3:7-3:17
                    Field 3:8-3:16
                      Ident 3:8-3:9 name=a
                      Ident 3:11-3:12 name=b
                      Ident 3:13-3:16 name=int
                  FieldList 3:18-3:23
                    Field 3:18-3:23
                      Ident 3:18-3:23 name=error
                BlockStmt 3:24-6:2
                  AssignStmt 4:2-4:14 op=:=
                    Ident 4:2-4:3 name=x
                    BinaryExpr 4:7-4:14 op=+
                      Ident 4:7-4:8 name=a
                      BinaryExpr 4:11-4:14 op=*
                        Ident 4:11-4:12 name=b
                        BasicLit 4:13-4:14 value="2"
                  ReturnStmt 5:2-5:13
                    CallExpr 5:9-5:13
                      Ident 5:9-5:10 name=g
                      Ident 5:11-5:12 name=x

            """;
        Assert.Equal(Expected, Print(Source));
    }

    private static string Print(string source)
    {
        var writer = new StringWriter();
        SyntaxTreePrinter.Print(GoSyntaxTree.Parse(SourceText.From(source)), writer);
        return writer.ToString();
    }
}
