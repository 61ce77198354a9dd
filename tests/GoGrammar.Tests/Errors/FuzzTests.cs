using System.Text;
using CsCheck;
using GoGrammar.Parsing;
using GoGrammar.Syntax;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Errors;

/// <summary>Hostile input. <c>.ci/full</c>, or the variable <c>CsCheck_Iter</c>, makes these longer than the minute that they may take in CI.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Pieces =
    [
        .. "( ) [ ] { } , ; : . ... := = == <- * & | ~ + - ! ^ << \n \t x y T 1 1.5 'a' \"s\" `r` // /* */ \\ @ \0 \uFEFF é".Split(' '),
        .. "func type var const import package if else for range switch case default select go defer return chan map struct interface".Split(' '),
        .. "break continue goto fallthrough func( []int map[string] struct{ interface{ func(){ if{ for{ T{ x.(type) x:=range".Split(' '),
    ];

    private static readonly Gen<string> Words = OneOf(Pieces).Array[0, 60].Select(words => string.Join(' ', words));

    private static readonly Gen<byte[]> File = OneOf(Sample.All).Array[1, 6].Select(Join);

    [Fact]
    public void Any_bytes_have_a_tree()
        => Gen.Byte.Array[0, 300].Sample(bytes => Check(bytes), iter: Iterations(20));

    [Fact]
    public void Any_words_have_a_tree()
        => Words.Sample(words => Check(Encoding.UTF8.GetBytes($"package p\nfunc f() {{\n{words}\n}}\n")), iter: Iterations(60));

    [Fact]
    public void Any_words_outside_of_functions_have_a_tree()
        => Words.Sample(words => Check(Encoding.UTF8.GetBytes($"package p\n{words}\n")), iter: Iterations(60));

    [Fact]
    public void A_file_that_breaks_off_anywhere_has_a_tree()
        => Gen.Select(File, Gen.Double[0, 1]).Sample((file, part) => Check(file[..(int)(file.Length * part)]), iter: Iterations(10));

    [Fact]
    public void A_file_that_breaks_off_at_a_token_has_a_tree()
        => Assert.All(Sample.All, sample =>
        {
            var source = Encoding.UTF8.GetBytes(sample.Source);
            var tokens = Scan(source);
            for (var i = 0; i < tokens.Count; i++) Check(source[..tokens.Ends[i]]);
        });

    [Fact]
    public void A_file_with_any_byte_changed_has_a_tree()
        => Gen.Select(File, Gen.Double[0, 0.999], Gen.Byte).Sample(
            (file, part, value) =>
            {
                file[(int)(file.Length * part)] = value;
                Check(file);
            },
            iter: Iterations(10));

    [Fact]
    public void A_token_deleted_doubled_or_swapped_leaves_the_declarations_before_it()
        => Gen.Select(File, Gen.Double[0, 0.999], Gen.Int[0, 2]).Sample(
            (file, part, edit) =>
            {
                var (edited, at) = Edit(file, part, edit);
                Check(edited);
                Assert.Equal(DeclarationsBefore(file, at), DeclarationsBefore(edited, at));
            },
            iter: Iterations(20));

    private static Gen<T> OneOf<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);

    private static long Iterations(int factor) => CsCheck.Check.Iter * factor * (Repository.IsFullRun ? 20 : 1);

    private static void Check(byte[] bytes) => TreeInvariants.Check(GoSyntaxTree.Parse(new SourceText(bytes)));

    private static byte[] Join(Sample[] samples)
    {
        var source = new StringBuilder("package p\n");
        foreach (var sample in samples)
        {
            if (!sample.Source.Contains("import", StringComparison.Ordinal))
                source.Append(sample.Source.Replace("package p\n", "\n", StringComparison.Ordinal).Replace("package _\n", "\n", StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(source.ToString());
    }

    private static TokenBuffer Scan(byte[] file)
    {
        var tokens = new TokenBuffer();
        GoScanner.Scan(file, tokens, new CommentBuffer(), new DiagnosticBag(new SourceText(file)));
        return tokens;
    }

    private static (byte[] Edited, int At) Edit(byte[] file, double part, int edit)
    {
        var tokens = Scan(file);
        var token = (int)(part * (tokens.Count - 1));
        var (start, end) = (tokens.Starts[token], tokens.Ends[token]);
        var next = file[tokens.Starts[token + 1]..tokens.Ends[token + 1]];
        byte[] edited = edit switch
        {
            0 => [.. file[..start], .. file[end..]],
            1 => [.. file[..end], (byte)' ', .. file[start..]],
            _ => [.. file[..start], .. next, (byte)' ', .. file[start..end], .. file[tokens.Ends[token + 1]..]],
        };
        return (edited, start);
    }

    /// <summary>The declarations that end on a line before a place.</summary>
    private static List<string> DeclarationsBefore(byte[] file, int at)
    {
        var tree = GoSyntaxTree.Parse(new SourceText(file));
        var lineStart = tree.Text.GetLineSpan(tree.Text.GetLine(at)).Start;
        return [.. tree.Root.Decls.Where(d => d.Span.End < lineStart - 1).Select(d => string.Join('\n', d.DescendantsAndSelf()))];
    }
}
