using System.Text;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Errors;

/// <summary>
/// Text that is large, stands on one line or is broken all over. Work is what is allocated and what is passed over after errors: like time, and not
/// dependent on the machine. It is measured alone, since what other tests allocate would count.
/// </summary>
[CollectionDefinition(nameof(HostileInputTests), DisableParallelization = true)]
[Collection(nameof(HostileInputTests))]
public sealed class HostileInputTests
{
    /// <summary>Bytes of a large file of Go; 50 MB in the full run.</summary>
    private static readonly int Large = Repository.IsFullRun ? 50_000_000 : 1_000_000;

    /// <summary>
    /// Bytes of a large file that is broken: each of its millions of errors costs an exception, some 20 µs, so that 50 MB of each shape would take an
    /// hour and show nothing that this does not.
    /// </summary>
    private static readonly int LargeAndBroken = Repository.IsFullRun ? 5_000_000 : 1_000_000;

    /// <summary>What stands before, what is repeated, what stands after (a character is a byte), and whether that is Go.</summary>
    public static TheoryData<string, string, string, bool> Shapes => new()
    {
        { "package p\n", "func f(a int) (b string, err error) {\n\tif a > 1 {\n\t\treturn g(a+1, \"s\"), nil // c\n\t}\n\n\treturn \"\", err\n}\n\n", "", true },
        { "package p; var x = []int{", "1, ", "}", true },
        { "package p; func f() { ", "x = y(z); ", "}", true },
        { "package p; import (", "\"a\"; ", ")", true },
        { "package p; var x = `", "a", "`", true },
        { "package p; var x = \"", "a", "\"", true },
        { "package p; var ", "x", " int", true },
        { "package p; var x = 0x", "1", "", true },
        { "package p\n", "// a\n", "", true },
        { "package p\n/*", "a\n", "*/", true },
        { "package p /*", "a", "*/", true },
        { "package p\n", "\r\n", "", true },
        { "package p", " ", "", true },
        { "package p\nfunc f() {\n", "x y\n", "}", false },
        { "package p; func f() { ", "x y; ", "}", false },
        { "package p; func f() { ", "if x { y z }; ", "}", false },
        { "package p; func f() { ", "x(; ", "}", false },
        { "package p\nfunc f() {\n", "if x {\n\ty z\n", "", false },
        { "package p\nfunc f() {\n", "g(func() {\n\tx y\n", "", false },
        { "package p\n", "func f( {\n}\n", "", false },
        { "package p\n", "func f() { if x {\n", "", false },
        { "package p; ", "var x = (; ", "", false },
        { "package p\n", "x := 1\n", "", false },
        { "package p\n", "}", "", false },
        { "package p\n", "a ", "", false },
        { "package p; var x = []int{", "1 2, ", "}", false },
        { "package p; type t struct { ", "a b c; ", "}", false },
        { "package p; func f(", "a b c, ", ")", false },
        { "package p\nvar x = \"", "a\n", "", false },
        { "package p\nvar x = '", "a", "'", false },
        { "package p /*", "a", "", false },
        { "package p\n", "\0", "", false },
        { "package p\n", "\xFF", "", false },
        { "package p\n", "\xEF\xBB\xBF", "", false },
        { "package p\n", "\xE2\x82", "", false },
        { "package p; var x = `", "\0", "`", false },
        { "package p\n", "@ # $\n", "", false },
        { "", "\x7F\x45\x4C\x46\x02\x01\x01\0\n", "", false },
        { "", "<p>not Go</p>\n", "", false },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_large_file_has_a_tree(string before, string unit, string after, bool isGo)
    {
        var tree = Parse(before, unit, after, isGo ? Large : LargeAndBroken);
        Assert.Equal(isGo ? null : TreeText.FirstError(tree), TreeText.FirstError(tree));
        Assert.Equal(!isGo, tree.HasErrors);
        if (!Repository.IsFullRun) TreeInvariants.Check(tree);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_text_is_four_times_the_work(string before, string unit, string after, bool isGo)
    {
        // Shapes that nest have to stay below the depth at which a file is given up.
        const int Small = 50_000;
        Assert.NotEmpty(isGo ? unit : unit + after);
        Work(before, unit, after, 4 * Small);
        var (small, large) = (Work(before, unit, after, Small), Work(before, unit, after, 4 * Small));
        Assert.True(large.Allocated < 6 * small.Allocated + 1_000_000, $"{small} grew to {large}");
        Assert.True(large.PassedOver <= 6 * small.PassedOver + 100, $"{small} grew to {large}");
    }

    private static (long Allocated, long PassedOver) Work(string before, string unit, string after, int bytes)
    {
        var source = Repeat(before, unit, after, bytes);
        var start = GC.GetTotalAllocatedBytes(precise: true);
        var tree = GoSyntaxTree.Parse(new SourceText(source));
        return (GC.GetTotalAllocatedBytes(precise: true) - start, tree.PassedOver);
    }

    private static GoSyntaxTree Parse(string before, string unit, string after, int bytes) => GoSyntaxTree.Parse(new SourceText(Repeat(before, unit, after, bytes)));

    private static byte[] Repeat(string before, string unit, string after, int bytes)
    {
        var text = new StringBuilder(before, before.Length + bytes + unit.Length + after.Length);
        while (text.Length < bytes) text.Append(unit);
        return Encoding.Latin1.GetBytes(text.Append(after).ToString());
    }
}
