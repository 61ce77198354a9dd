using System.IO;
using System.Text.RegularExpressions;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

/// <summary>
/// Go lists the whole API of its standard library, release by release, in files of its own (<c>GOROOT/api</c>): a second opinion on the table, which is made
/// from the sources.
/// </summary>
public sealed partial class ApiListTests
{
    private static readonly string[] Lists = ["/usr/lib/go-1.23/api", "/usr/local/go/api", "/usr/share/go-1.23/api"];

    [SkippableFact]
    public void The_table_knows_every_function_and_method_that_Go_lists_and_whether_it_gives_an_error()
    {
        var folder = Lists.FirstOrDefault(static folder => File.Exists(Path.Combine(folder, "go1.23.txt")) && !File.Exists(Path.Combine(folder, "go1.24.txt")));
        Skip.If(folder is null, "no list of the API of Go 1.23 on this machine");

        var asked = 0;
        var unlike = new List<string>();
        foreach (var line in Directory.EnumerateFiles(folder, "go1*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            if (Declared().Match(line) is not { Success: true } declared || line.Contains("//deprecated", StringComparison.Ordinal)) continue;
            asked++;
            var (path, type, name) = (declared.Groups["path"].Value, declared.Groups["type"], declared.Groups["name"].Value);
            var signature = type.Success ? StandardLibrary.Method(path, type.Value, name) : StandardLibrary.Function(path, name);
            if (signature?.ReturnsError != GivesError(line[(declared.Index + declared.Length)..])) unlike.Add(line);
        }

        Assert.True(asked > 4000, $"only {asked} functions and methods are listed");
        Assert.Empty(unlike);
    }

    /// <summary>A function or method for all systems, or for the one that the table is made for.</summary>
    [GeneratedRegex(@"^pkg (?<path>[^ ,]+)(?: \(linux-amd64\))?, (?:func (?<name>\w+)|method \(\*?(?<type>\w+)(?:\[[^\]]*\])?\) (?<name>\w+))(?=[\[(])")]
    private static partial Regex Declared();

    /// <summary>Whether an <c>error</c> is among the results, given what follows the name: type parameters, parameters, results, an issue's number.</summary>
    private static bool GivesError(string signature)
    {
        var depth = 0;
        var lists = 0;
        var isGeneric = signature[0] == '[';
        for (var i = 0; i < signature.Length; i++)
        {
            if (signature[i] is '(' or '[') depth++;
            else if (signature[i] is ')' or ']' && --depth == 0 && ++lists == (isGeneric ? 2 : 1)) return ResultTypes(signature[(i + 1)..]).Contains("error");
        }

        return false;
    }

    private static IEnumerable<string> ResultTypes(string results)
    {
        var text = results.Split(" #")[0].Trim();
        if (text.StartsWith('(')) text = text[1..^1];
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (text[i] != ',' || depth > 0) continue;
            yield return text[start..i].Trim();
            start = i + 1;
        }

        yield return text[start..].Trim();
    }
}
