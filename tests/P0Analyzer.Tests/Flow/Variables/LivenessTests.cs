using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class LivenessTests
{
    /// <summary>Whether the error that <c>err = first()</c> gives may be looked at by anybody.</summary>
    [Theory]
    [InlineData("err = first()\nuse(err)", true)]
    [InlineData("err = first()\nerr = second()\nuse(err)", false)]
    [InlineData("err = first()\nif c {\n\terr = second()\n}\nuse(err)", true)]
    [InlineData("err = first()\nif c {\n\treturn\n}\nerr = second()\nuse(err)", false)]
    [InlineData("err = first()\nerr = wrap(err)\nuse(err)", true)]
    [InlineData("for {\n\tuse(err)\n\terr = first()\n}", true)]
    [InlineData("for {\n\terr = second()\n\tuse(err)\n\terr = first()\n}", false)]
    [InlineData("err = first()\ndefer func() { use(err) }()\nerr = second()", true)]
    [InlineData("defer func() { use(err) }()\nerr = first()", true)]
    [InlineData("go func() { use(err) }()\nerr = first()", true)]
    [InlineData("func() { use(err) }()\nerr = first()", false)]
    [InlineData("err = first()\nfunc() { use(err) }()", true)]
    [InlineData("err = first()\nfunc() { err = second() }()\nuse(err)", true)]
    [InlineData("report(&err)\nerr = first()", false)]
    [InlineData("defer report(&err)\nerr = first()", true)]
    [InlineData("err = first()\nerr.code = 1", true)]
    [InlineData("err = first()\npanic(1)", false)]
    public void A_value_is_read_later_when_some_way_reads_it_before_it_is_replaced(string body, bool isRead)
    {
        var function = Function($"func f(c bool) {{\n\tvar err error\n{body}\n}}");

        Assert.Equal(isRead, IsReadAfterFirst(function));
    }

    [Theory]
    [InlineData("func f() (err error) {\n\terr = first()\n\treturn\n}", true)]
    [InlineData("func f() (err error) {\n\terr = first()\n\treturn nil\n}", false)]
    [InlineData("func f() (err error) {\n\tdefer func() { use(err) }()\n\terr = first()\n\treturn nil\n}", true)]
    [InlineData("var err error\nfunc f() {\n\terr = first()\n}", true)]
    [InlineData("var err error\nfunc f() {\n\terr = first()\n\terr = second()\n}", false)]
    public void Results_and_what_outlives_the_function_are_read_by_others(string declarations, bool isRead)
        => Assert.Equal(isRead, IsReadAfterFirst(Function(declarations)));

    [Fact]
    public void A_variable_of_the_function_around_may_be_read_there_when_the_literal_is_done()
    {
        var function = Function("func f() {\n\tvar err error\n\tgo func() { err = first() }()\n\tuse(err)\n}").Literals[0];

        Assert.True(IsReadAfterFirst(function));
    }

    [Fact]
    public void The_reads_of_a_definition_are_those_that_may_see_it()
    {
        var function = Function("func f() {\n\tx := first()\n\ta(x)\n\tif c {\n\t\tx = second()\n\t\tb(x)\n\t}\n\td(x)\n}");
        var variables = function.Package.VariablesOf(function);
        var variable = (VariableSymbol)function.Package.SymbolOf(function.Find<Ident>("x"))!;
        var first = variables.DefinitionsOf(variable).First();

        Assert.Equal(["a(x)", "d(x)"], variables.ReadsOf(first).Select(read => function.File.Text.ToString(read.Node.Parent!.Span)));
    }

    private static bool IsReadAfterFirst(GoFunction function)
    {
        var variables = function.Package.VariablesOf(function);
        var first = variables.Accesses.First(access => access.Kind == AccessKind.Write && access.Definition?.Value is CallExpr { Fun: Ident { Name: "first" } });
        return variables.IsReadAfter(first.Variable, first.Point.Next);
    }

    private static GoFunction Function(string declarations)
    {
        var package = GoCode.Declarations(declarations);
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        return package.Function("f");
    }
}
