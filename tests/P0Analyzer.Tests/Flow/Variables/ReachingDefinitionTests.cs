using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class ReachingDefinitionTests
{
    [Theory]
    [InlineData("x := 1\nuse(x)", "Assign 1")]
    [InlineData("x := 1\nx = 2\nuse(x)", "Assign 2")]
    [InlineData("x := 1\nif c {\n\tx = 2\n}\nuse(x)", "Assign 1, Assign 2")]
    [InlineData("x := 1\nif c {\n\tx = 2\n} else {\n\tx = 3\n}\nuse(x)", "Assign 2, Assign 3")]
    [InlineData("x := 1\nif c {\n\tx = 2\n\treturn\n}\nuse(x)", "Assign 1")]
    [InlineData("var x int\nuse(x)", "Zero ")]
    [InlineData("var x = 3\nuse(x)", "Assign 3")]
    [InlineData("x, y := g()\nuse(x)\n_ = y", "Assign g() #0/2")]
    [InlineData("y, x := g()\nuse(x)\n_ = y", "Assign g() #1/2")]
    [InlineData("var y, x = g()\nuse(x)\n_ = y", "Assign g() #1/2")]
    [InlineData("y, x := 1, 2\nx, y = y, x\nuse(x)", "Assign y")]
    [InlineData("x := 1\nx++\nuse(x)", "Update ")]
    [InlineData("x := 1\nx += 2\nuse(x)", "Update 2")]
    [InlineData("for i, x := range xs {\n\t_ = i\n\tuse(x)\n}", "Range xs #1/2")]
    [InlineData("x := 1\nfor x = range xs {\n}\nuse(x)", "Assign 1, Range xs #0/2")]
    [InlineData("x := 0\nfor {\n\tuse(x)\n\tx = 1\n}", "Assign 0, Assign 1")]
    [InlineData("use(p)", "Parameter ")]
    [InlineData("use(result)", "Zero ")]
    [InlineData("use(global)", "Outside ")]
    [InlineData("global = 1\nuse(global)", "Assign 1")]
    [InlineData("x := 1\nset(&x)\nuse(x)", "Assign 1, AddressTaken ")]
    [InlineData("x := 1\nset(&x)\nx = 2\nuse(x)", "Assign 2")]
    [InlineData("x := 1\nq := &x\nx = 2\nuse(x)\n_ = q", "AddressTaken , Assign 2")]
    [InlineData("x := 1\nfunc() { x = 2 }()\nuse(x)", "Assign 1, Captured 2")]
    [InlineData("x := 1\nfunc() { x = 2 }()\nx = 3\nuse(x)", "Assign 3")]
    [InlineData("x := 1\ngo func() { x = 2 }()\nx = 3\nuse(x)", "Captured 2, Assign 3")]
    [InlineData("x := 1\ndefer func() { func() { x = 2 }() }()\nuse(x)", "Assign 1, Captured 2")]
    [InlineData("select {\ncase x := <-ch:\n\tuse(x)\n}", "Assign <-ch")]
    [InlineData("select {\ncase y, x := <-ch:\n\tuse(x)\n\t_ = y\n}", "Assign <-ch #1/2")]
    [InlineData("switch x := any(p).(type) {\ncase int:\n\tuse(x)\n}", "TypeSwitch any(p)")]
    [InlineData("switch x := g1(); x := x.(type) {\ncase int:\n\tuse(x)\n}", "TypeSwitch x")]
    [InlineData("var (\n\ty = 1\n\tx = y\n)\nuse(x)", "Assign y")]
    [InlineData("x := s{}\nx.f = 1\nuse(x)", "Assign s{}")]
    [InlineData("var x *int\n*x = 1\nuse(x)", "Zero ")]
    [InlineData("x := 1\ngoto end\nx = 2\nend:\nuse(x)", "Assign 1")]
    [InlineData("x := 1\nif c {\n\tx = 2\n\tpanic(1)\n}\nuse(x)", "Assign 1")]
    public void The_definitions_that_reach_a_use_are_those_no_other_replaces(string body, string expected)
    {
        var function = Function(body);
        var use = (Ident)function.Syntax.Descendants<CallExpr>().First(call => call.Fun is Ident { Name: "use" }).Args[0];

        Assert.Equal(expected, Text(function, function.Package.VariablesOf(function).Reaching(use)));
    }

    [Theory]
    [InlineData("x := 1\nfunc() { use(x) }()\nx = 2", "Assign 1")]
    [InlineData("x := 1\nonce.Do(func() { use(x) })\nx = 2", "Assign 1")]
    [InlineData("x := 1\ngo func() { use(x) }()\nx = 2", "Assign 1, Assign 2")]
    [InlineData("x := 1\ngroup.Go(func() error { use(x); return nil })\nx = 2", "Assign 1, Assign 2")]
    [InlineData("x := 1\nlater := func() { use(x) }\nx = 2\nlater()", "Assign 1, Assign 2")]
    [InlineData("x := 1\nfunc() { x = 3; use(x) }()", "Assign 3")]
    [InlineData("func() { use(p) }()", "Parameter ")]
    [InlineData("go func() { use(p) }()", "Parameter ")]
    [InlineData("x := 1\nfunc() { func() { use(x) }() }()", "Assign 1")]
    public void A_captured_variable_has_what_the_function_around_gave_it_by_then_or_ever(string body, string expected)
    {
        var function = Function(body);
        var use = (Ident)function.Syntax.Descendants<CallExpr>().First(call => call.Fun is Ident { Name: "use" }).Args[0];
        var inner = function.Package.FunctionOf(use)!;

        Assert.NotSame(function, inner);
        Assert.Equal(expected, Text(function, function.Package.VariablesOf(inner).Reaching(use)));
    }

    [Theory]
    [InlineData("o := s{}\no.f = 2\nuse(o.f)", "Assign 2")]
    [InlineData("o := s{}\nuse(o.f)", "Assign s{}")]
    [InlineData("o := s{}\no.f = 2\no = s{}\nuse(o.f)", "Assign s{}")]
    [InlineData("o := s{}\no.g = 2\nuse(o.f)", "Assign s{}")]
    [InlineData("o := s{}\nif c {\n\to.f = 2\n}\nuse(o.f)", "Assign s{}, Assign 2")]
    [InlineData("o := &s{}\n(*o).f = 2\nuse(o.f)", "Assign 2")]
    [InlineData("o := m{}\no[\"a\"] = 2\nuse(o[\"a\"])", "Assign 2")]
    [InlineData("o := m{}\no[\"b\"] = 2\nuse(o[\"a\"])", "Assign m{}")]
    [InlineData("o := m{}\no[k] = 2\nuse(o[\"a\"])", "Assign m{}, Assign 2")]
    public void A_part_of_a_variable_has_definitions_of_its_own(string body, string expected)
    {
        var function = Function(body);
        var use = function.Syntax.Descendants<CallExpr>().First(call => call.Fun is Ident { Name: "use" });
        var path = AccessPath.Of(function.Package, use.Args[0])!;

        var found = function.Package.VariablesOf(function).Reaching(path, function.Package.FlowOf(function).PointOf(use)!.Value);

        Assert.Equal(expected, Text(function, found));
    }

    [Fact]
    public void Named_results_are_assigned_by_a_return_that_gives_values()
    {
        var function = Function("result = 1\nif c {\n\treturn 2\n}\nreturn");
        var graph = function.Package.FlowOf(function);

        var found = function.Package.VariablesOf(function).Reaching(AccessPath.Of(function.Results[0]), new FlowPoint(graph.Exit, 0));

        Assert.Equal("Assign 1, Assign 2", Text(function, found));
    }

    private static GoFunction Function(string body)
    {
        var package = GoCode.Package(
            $$"""
            package p

            import "sync"

            var global int
            var once sync.Once

            func f(p int, c bool) (result int) {
            {{body}}
            }
            """);
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        return package.Function("f");
    }

    private static string Text(GoFunction function, IEnumerable<Definition> definitions)
    {
        return string.Join(", ", definitions.OrderBy(definition => definition.Value?.Span.Start ?? definition.Site.Span.Start).Select(Show));

        string Show(Definition definition)
        {
            var value = definition.Value is null ? "" : function.File.Text.ToString(definition.Value.Span);
            var index = definition.ResultCount > 1 ? $" #{definition.ResultIndex}/{definition.ResultCount}" : "";
            return $"{definition.Kind} {value}{index}";
        }
    }
}
