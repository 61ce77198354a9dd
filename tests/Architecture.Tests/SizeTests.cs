namespace Architecture.Tests;

/// <summary>What we ask of integrations holds for our own files.</summary>
public sealed class SizeTests
{
    private const int FileLimit = 400;
    private const int RuleLimit = 200;

    [Fact]
    public void Every_file_has_fewer_than_400_lines()
        => Assert.DoesNotContain(SourceTree.Files, file => !file.IsGenerated && Lines(file) >= FileLimit);

    [Fact]
    public void Every_rule_has_fewer_than_200_lines()
        => Assert.DoesNotContain(SourceTree.In("src/P0Analyzer/Rules"), file => Lines(file) >= RuleLimit);

    private static int Lines(CSharpFile file) => file.Text.Count(character => character == '\n');
}
