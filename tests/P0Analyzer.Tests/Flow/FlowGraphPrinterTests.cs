using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class FlowGraphPrinterTests
{
    [Fact]
    public void Text_shows_lines_nodes_and_ways()
        => Assert.Equal(
            """
            f · file0.go:2

            b0 (entry)
                 3  xs
                    → b1

            b1 (loop head)
                    → b2 with the next of xs
                    → exit after the last of xs

            b2
                 3  for _, x := range xs
                 4  x
                 5  "a\"b"
                    → b3 if x is "a\"b"
                    → b1 if x is not "a\"b"

            b3
                 6  run(func() {…}, 2)
                    → b1

            exit

            """,
            FlowGraphPrinter.ToText(Graph()));

    [Fact]
    public void Dot_is_Graphviz_language_with_quotes_and_backslashes_escaped()
        => Assert.Equal(
            """
            digraph flow {
              label="f · file0.go:2";
              node [shape=box, fontname="monospace"];
              edge [fontname="monospace"];
              b0 [label="b0 (entry)\l3  xs\l"];
              b1 [label="b1 (loop head)\l"];
              b2 [label="b2\l3  for _, x := range xs\l4  x\l5  \"a\\\"b\"\l"];
              b3 [label="b3\l6  run(func() {…}, 2)\l"];
              b4 [label="exit\l"];
              b0 -> b1 [label=""];
              b1 -> b2 [label="with the next of xs"];
              b1 -> b4 [label="after the last of xs"];
              b2 -> b3 [label="if x is \"a\\\"b\""];
              b2 -> b1 [label="if x is not \"a\\\"b\""];
              b3 -> b1 [label=""];
            }

            """,
            FlowGraphPrinter.ToDot(Graph()));

    [Fact]
    public void What_is_never_reached_is_said_to_be()
    {
        var text = FlowGraphPrinter.ToText(GoCode.Flow("panic(1)\na()"));

        Assert.Contains("exit (unreachable)", text, StringComparison.Ordinal);
        Assert.Contains("→ no return", text, StringComparison.Ordinal);
    }

    private static ControlFlowGraph Graph()
    {
        var package = GoCode.Declarations(
            """
            func f(xs []string) {
                for _, x := range xs {
                    switch x {
                    case "a\"b":
                        run(func() {
                            inner()
                        },
                            2)
                    }
                }
            }
            """);
        return package.FlowOf(package.Function("f"));
    }
}
