using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GoGrammar.Tests.Errors;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Oracle;

/// <summary>p0 beside go/parser, on the sources of Go itself and on the folders that <c>P0_CORPORA</c> names.</summary>
public sealed class OracleTests
{
    /// <summary>
    /// Characters that Go's printing escapes and ours does not, by the ends of the paths of the files that hold them: U+A7DC is a letter since Unicode 16,
    /// and Go 1.23 knows Unicode 15. Nothing else in their trees may differ.
    /// </summary>
    private static readonly Dictionary<string, string> Escaped = new()
    {
        ["/golang.org/x/text/cases/tables17.0.0.go"] = "\uA7DC",
    };

    /// <summary>
    /// The lines of our first errors where Go's are others, by the ends of paths: a <c>//line</c> directive renumbers the lines, and go/parser sorts its errors
    /// by the numbers so given.
    /// </summary>
    private static readonly Dictionary<string, int> FirstErrors = new()
    {
        ["/test/fixedbugs/issue15611.go"] = 15,
    };

    public static TheoryData<string> Folders => [.. GoToolchain.Folders];

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void Every_file_that_Go_accepts_has_Gos_tree_and_every_other_is_refused(string folder)
    {
        GoToolchain.Require();
        var expected = GoToolchain.Ask("-sum", GoToolchain.Sources(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var different = new ConcurrentBag<string>();
        Parallel.ForEach(expected, line =>
        {
            var (sum, path) = Split(line);
            if (Sum(path) != sum) different.Add(path);
        });
        Assert.NotEmpty(expected);
        Assert.Empty(different);
    }

    [SkippableTheory]
    [MemberData(nameof(Folders))]
    public void Every_file_that_Go_refuses_is_refused_with_the_first_error_on_the_same_line(string folder)
    {
        GoToolchain.Require();
        var checks = GoToolchain.Ask("-check", GoToolchain.Sources(folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(checks);
        foreach (var line in checks.Where(line => line.StartsWith("ERROR ", StringComparison.Ordinal)))
        {
            var fields = line["ERROR ".Length..].Split(':');
            var expected = Of(FirstErrors, fields[0]) is > 0 and var known ? $"{known}" : fields[1];
            var said = TreeText.FirstError(Parse(fields[0]));
            Assert.True(said?.StartsWith($"{expected}:", StringComparison.Ordinal) == true, $"Go: {line}\np0: {said}");
        }
    }

    [SkippableFact]
    public void The_samples_are_what_Go_makes_of_them()
    {
        GoToolchain.Require();
        Assert.Equal(System.IO.File.ReadAllText(Sample.Path), GoToolchain.Ask("-samples", Sample.Path));
    }

    [SkippableFact]
    public void The_table_of_refusals_says_what_Go_says()
    {
        GoToolchain.Require();
        Assert.Equal(System.IO.File.ReadAllText(Refusal.Path), GoToolchain.Ask("-refusals", Refusal.Path));
    }

    [SkippableFact]
    public void The_scanner_reads_the_tokens_of_the_grammar_in_Gos_own_sources()
    {
        GoToolchain.Require();
        string[] folders = ["net", "go", "text", "reflect", "internal/types/testdata"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(GoToolchain.Sources("src"), folder), "*.go", SearchOption.AllDirectories));
        Parallel.ForEach(files, file =>
        {
            if (Parse(file).HasErrors) return;
            var source = System.IO.File.ReadAllBytes(file);
            Assert.Equal(Scanning.ReferenceLexer.Read(source), Scanning.ReferenceLexer.Scan(source));
        });
    }

    private static GoSyntaxTree Parse(string path) => GoSyntaxTree.Parse(new SourceText(System.IO.File.ReadAllBytes(path), path));

    private static (string Sum, string Path) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (line[..space], line[(space + 1)..]);
    }

    private static T? Of<T>(Dictionary<string, T> differences, string path)
        => differences.FirstOrDefault(difference => path.EndsWith(difference.Key, StringComparison.Ordinal)).Value;

    private static string Sum(string path)
    {
        var tree = Parse(path);
        if (tree.HasErrors) return "ERROR";
        if (Of(Escaped, path) is { } letter)
        {
            var printed = new StringWriter();
            SyntaxTreePrinter.Print(tree, printed);
            var escaped = printed.ToString().Replace(letter, $"\\u{(int)letter[0]:x4}", StringComparison.Ordinal);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(escaped)));
        }

        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        using (var writer = new StreamWriter(stream))
            SyntaxTreePrinter.Print(tree, writer);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
