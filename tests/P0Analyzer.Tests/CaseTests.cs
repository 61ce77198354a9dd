using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests;

/// <summary>Runs all rules on the Go files under <c>Cases/</c>: every marked line must report what it wants, every other must be silent.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names() => [.. GoCase.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rules_say_what_the_case_wants_and_nothing_else(string name)
    {
        var goCase = GoCase.Load(name);
        var options = goCase.Options;
        var result = GoCode.Run(GoCode.Program(goCase.Files, options.GoVersion), options.Analysis);

        var differences = CaseComparison.Differences(result, CaseMarkers.Read(goCase.Files));

        Assert.True(differences.Count == 0, $"{name}:\n{string.Join('\n', differences)}");
    }
}
