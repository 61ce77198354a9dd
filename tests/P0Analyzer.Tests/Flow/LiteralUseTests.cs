using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class LiteralUseTests
{
    [Theory]
    [InlineData("func() {}()", "CalledAtOnce")]
    [InlineData("(func() {})()", "CalledAtOnce")]
    [InlineData("x := func() int { return 1 }() + 1\n_ = x", "CalledAtOnce")]
    [InlineData("defer func() {}()", "Deferred")]
    [InlineData("go func() {}()", "Spawned")]
    [InlineData("group.Go(func() error { return nil })", "Spawned")]
    [InlineData("s.group.TryGo(func() error { return nil })", "Spawned")]
    [InlineData("once.Do(func() {})", "OnceDo")]
    [InlineData("client.Do(func() {})", "PassedOn")]
    [InlineData("Go(func() {})", "PassedOn")]
    [InlineData("walk(func() {})", "PassedOn")]
    [InlineData("return func() {}", "PassedOn")]
    [InlineData("x := s{run: func() {}}\n_ = x", "PassedOn")]
    [InlineData("x.run = func() {}", "PassedOn")]
    [InlineData("a, run := 1, func() {}\nrun()\n_ = a", "CalledAtOnce")]
    [InlineData("var run = func() {}\ngo run()", "Spawned")]
    [InlineData("run := func() error { return nil }\ngroup.Go(run)", "Spawned")]
    [InlineData("var run func()\nrun = func() {}\ndefer run()", "Deferred")]
    [InlineData("run := func() {}\nrun()\ngo run()\nwalk(run)", "CalledAtOnce Spawned PassedOn")]
    [InlineData("run := func() {}\n_ = 1", "")]
    public void A_literal_runs_when_what_it_is_given_to_runs_it(string body, string expected)
        => Assert.Equal(expected, string.Join(' ', LiteralUse.AllOf(Literal(body)).Select(use => use.Run)));

    [Fact]
    public void A_literal_in_a_variable_is_stored()
    {
        var use = LiteralUse.Of(Literal("run := func() {}\nrun()"));

        Assert.Equal((LiteralRun.Stored, "run"), (use.Run, use.Variable!.Name));
        Assert.False(use.RunsInPlace);
    }

    private static GoFunction Literal(string body)
    {
        var package = GoCode.Package($"package p\nimport \"sync\"\nvar once sync.Once\nfunc f() any {{\n{body}\nreturn nil\n}}");
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        return package.Function("f").Literals[0];
    }
}
