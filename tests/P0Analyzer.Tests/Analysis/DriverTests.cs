using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Rules;
using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Analysis;

public sealed class DriverTests
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0403LoopVariableCaptured;
    private static readonly DiagnosticDescriptor OtherRule = Descriptors.P0602ErrorDiscarded;

    [Fact]
    public void Nodes_come_in_source_order_and_only_of_the_kinds_asked_for()
    {
        var seen = new List<string>();
        Run("package a\n\nfunc f(x int) { g(x); h() }\n", new FakeAnalyzer(Rule, context => context.RegisterSyntaxNodeAction(
            node => seen.Add($"{node.Node.Kind} {node.File.Text.ToString(node.Node.Span)} in {node.ContainingFunction?.DisplayName}"),
            SyntaxKind.CallExpr,
            SyntaxKind.Field)));

        Assert.Equal(["Field x int in f", "CallExpr g(x) in f", "CallExpr h() in f"], seen);
    }

    [Fact]
    public void Each_kind_of_action_is_called_for_each_of_its_subjects()
    {
        var seen = new List<string>();
        var program = GoCode.Program([("a/one.go", "package a\n\nfunc f() { _ = func() {} }\n"), ("a/two.go", "package a\n\nfunc g()\n\nfunc h() {}\n")]);
        GoCode.Run(program, null, new FakeAnalyzer(Rule, context =>
        {
            context.RegisterSuppressionAction(_ => seen.Add("suppressions"));
            context.RegisterPackageAction(package => seen.Add($"package {package.Package.Name}"));
            context.RegisterFunctionAction(function => seen.Add($"function {function.Function.DisplayName}"));
            context.RegisterFileAction(file => seen.Add($"file {file.File.Path}"));
        }));

        Assert.Equal(["file a/one.go", "file a/two.go", "function f", "function h", "package a", "suppressions"], seen);
    }

    [Fact]
    public void An_action_that_throws_is_told_about_and_everything_else_goes_on()
    {
        var result = Run(
            "package a\n\nvar x, y int\n",
            new FakeAnalyzer(Rule, context =>
            {
                context.RegisterFileAction(_ => throw new InvalidOperationException("no such thing"));
                context.RegisterPackageAction(package => package.Report(Rule, package.Package.Files[0], new(0, 7)));
            }),
            FakeAnalyzer.Names(OtherRule, "y"));

        var error = Assert.Single(result.AllInternalErrors);
        Assert.Equal("P0403 acme.go InvalidOperationException no such thing", $"{error.RuleIds} {error.File!.Path} {error.ExceptionType} {error.Message}");
        Assert.Equal(["P0403", "P0602"], result.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void An_action_that_throws_on_every_node_of_a_file_is_told_about_once()
    {
        var result = Run("package a\n\nvar x, y, z int\n", new FakeAnalyzer(Rule, context =>
            context.RegisterSyntaxNodeAction(_ => throw new InvalidOperationException("always"), SyntaxKind.Ident)));

        Assert.Single(result.AllInternalErrors);
    }

    [Fact]
    public void An_analyzer_that_throws_before_any_package_does_not_stop_the_others()
    {
        var result = Run("package a\n\nvar x int\n", new FakeAnalyzer(Rule, _ => throw new NotSupportedException("never")), FakeAnalyzer.Names(OtherRule, "x"));

        Assert.Equal("NotSupportedException", Assert.Single(result.InternalErrors).ExceptionType);
        Assert.Single(result.Findings);
    }

    [Fact]
    public void Reporting_a_rule_that_is_not_its_own_is_a_defect_of_the_analyzer()
    {
        var result = Run("package a\n", new FakeAnalyzer(Rule, context =>
            context.RegisterFileAction(file => file.Report(OtherRule, file.File, new(0, 7)))));

        Assert.Empty(result.Findings);
        Assert.Contains("P0602", Assert.Single(result.AllInternalErrors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Could not find file '/home/someone/src/acme.go'.", "Could not find file 'acme.go'.")]
    [InlineData(@"C:\src\acme.go is locked", "acme.go is locked")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("a/b is no path of a machine", "a/b is no path of a machine")]
    public void What_an_exception_says_holds_no_machines_path(string thrown, string told)
    {
        var result = Run("package a\n", new FakeAnalyzer(Rule, context => context.RegisterFileAction(_ => throw new InvalidOperationException(thrown))));

        Assert.Equal(told, Assert.Single(result.AllInternalErrors).Message);
    }

    [Fact]
    public void The_result_is_the_same_however_many_packages_are_analysed_at_a_time()
    {
        var program = GoCode.Program(Enumerable.Range(0, 50).Select(i => ($"p{i:00}/p.go", $"package p{i:00}\n\nvar x, y int\n")));
        Analyzer[] analyzers = [FakeAnalyzer.Names(Rule, "y"), FakeAnalyzer.Names(OtherRule, "x")];

        var one = Describe(1);

        Assert.Equal(100, one.Count);
        Assert.Equal(one, Describe(8));

        List<string> Describe(int parallelism) => [.. new Driver(new RuleCatalog(AllRules.Descriptors), parallelism)
            .Run(program, [.. analyzers], AnalysisOptions.Default).Findings.Select(finding => $"{finding.Location.File.Path} {finding.Rule.Id}")];
    }

    [Fact]
    public void Findings_come_in_order_of_file_place_and_ID()
    {
        var program = GoCode.Program([("b.go", "package a\n\nvar y int\n"), ("a.go", "package a\n\nvar x, y int\n")]);

        var result = GoCode.Run(program, null, FakeAnalyzer.Names(OtherRule, "y"), FakeAnalyzer.Names(Rule, "y"), FakeAnalyzer.Names(OtherRule, "x"));

        Assert.Equal(
            ["a.go P0602", "a.go P0403", "a.go P0602", "b.go P0403", "b.go P0602"],
            result.Findings.Select(finding => $"{finding.Location.File.Path} {finding.Rule.Id}"));
    }

    [Fact]
    public void What_is_found_in_a_file_that_is_only_context_is_kept_apart()
    {
        var program = GoCode.Program([("a.go", "package a\n\nvar x int\n"), ("b.go", "package a\n\nvar x int\n")], null, "a.go");

        var result = GoCode.Run(program, null, FakeAnalyzer.Names(Rule, "x"));

        Assert.Equal("b.go", Assert.Single(result.Findings).Location.File.Path);
        Assert.Equal(2, result.Packages[0].Findings.Length);
    }

    [Fact]
    public void Nothing_is_found_in_a_declaration_that_does_not_parse()
    {
        const string Text = "package a\n\nfunc f() {\n\tx()\n\tg(\n}\n\nfunc h() { x() }\n";

        var finding = Assert.Single(Run(Text, FakeAnalyzer.Names(Rule, "x")).Findings);

        Assert.True(finding.Location.Span.Start > Text.IndexOf("func h", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => new Driver(new RuleCatalog(AllRules.Descriptors))
            .Run(GoCode.Program("package a\n"), [FakeAnalyzer.Names(Rule, "x")], AnalysisOptions.Default, cancelled.Token));
    }

    /// <summary>Nothing can catch a stack overflow: were there one, no test would be left to fail.</summary>
    [Theory]
    [InlineData("var x = ", "(", "1", ")")]
    [InlineData("var x = ", "f(", "1", ")")]
    [InlineData("var x = ", "- ", "1", "")]
    [InlineData("var x ", "[]", "int", "")]
    [InlineData("var x = ", "func() any { return ", "1", " }")]
    [InlineData("func f() ", "{ if err := f(); err != nil ", "{}", " }")]
    [InlineData("func f() ", "{ for { g.Go(func() error ", "{}", ") } }")]
    public void No_rule_overflows_its_stack_on_code_that_nests_as_deep_as_Go_allows(string start, string open, string middle, string close)
    {
        const int Depth = 4_000;
        var nested = string.Concat(Enumerable.Repeat(open, Depth)) + middle + string.Concat(Enumerable.Repeat(close, Depth));
        var program = GoCode.Program($"package a\n\n{start}{nested}\n");

        var result = GoCode.Run(program);

        Assert.Empty(result.AllInternalErrors);
        Assert.False(program.Packages[0].Files[0].HasErrors);
    }

    [Fact]
    public void A_program_without_packages_has_an_empty_result()
        => Assert.Empty(GoCode.Run(GoCode.Program([])).Packages);

    private static AnalysisResult Run(string text, params Analyzer[] analyzers) => GoCode.Run(GoCode.Program(text), null, analyzers);
}
