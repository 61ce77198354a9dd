using GoGrammar;
using P0Analyzer.Analysis;

namespace Architecture.Tests;

/// <summary>One direction, no way back: which part of the code may see which.</summary>
public sealed class LayerTests
{
    private const string Grammar = "src/GoGrammar";
    private const string Tool = "src/P0Analyzer";

    /// <summary>What each part of the tool may see besides itself. A part that is not named may see everything.</summary>
    private static readonly Dictionary<string, string[]> Sees = new(StringComparer.Ordinal)
    {
        ["Concurrency"] = [],
        ["Knowledge"] = [],
        ["Semantics"] = ["Knowledge"],
        ["Sources"] = ["Concurrency", "Knowledge", "Semantics"],
        ["Analysis"] = ["Concurrency", "Knowledge", "Semantics"],
        ["Configuration"] = ["Analysis", "Knowledge", "Semantics"],
        ["Rules"] = ["Analysis", "Knowledge", "Semantics"],
        ["Verdicts"] = ["Analysis", "Semantics"],
        ["Reporting"] = ["Analysis", "Configuration", "Knowledge", "Rules", "Semantics", "Sources", "Verdicts"],
    };

    public static TheoryData<string> Parts() => [.. Sees.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_sees_only_what_is_before_it(string part)
    {
        var later = SourceTree.Files.Where(file => file.IsIn(Tool))
            .Select(file => file.Path.Split('/'))
            .Where(path => path.Length > 3)
            .Select(path => path[2])
            .Distinct()
            .Where(other => other != part && !Sees[part].Contains(other))
            .ToList();

        Assert.NotEmpty(later);
        Assert.Empty(SourceTree.Find(SourceTree.In($"{Tool}/{part}"), $@"\bP0Analyzer\.(?:{string.Join('|', later)})\b"));
    }

    [Fact]
    public void The_grammar_knows_nothing_of_the_analyzer()
    {
        Assert.Empty(SourceTree.Find(SourceTree.In(Grammar), @"\bP0Analyzer\b"));
        Assert.DoesNotContain(typeof(GoSyntaxTree).Assembly.GetReferencedAssemblies(), reference => reference.Name == "p0");
    }

    [Fact]
    public void No_code_outside_of_Parsing_names_ANTLR()
        => Assert.Empty(SourceTree.Find(SourceTree.In("src").Where(file => !file.IsIn($"{Grammar}/Parsing")), @"\bAntlr4?\b"));

    [Fact]
    public void No_public_member_of_the_grammar_shows_an_ANTLR_type()
    {
        var shown = typeof(GoSyntaxTree).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers().SelectMany(TypesOf).Append(type.BaseType).Concat(type.GetInterfaces()))
            .Where(type => type?.Namespace?.StartsWith("Antlr", StringComparison.Ordinal) == true);

        Assert.Empty(shown);
    }

    [Fact]
    public void The_tool_does_not_reference_ANTLR()
        => Assert.DoesNotContain(
            typeof(Analyzer).Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Antlr", StringComparison.Ordinal));

    [Fact]
    public void Only_the_outer_parts_touch_the_console_the_files_and_the_environment()
    {
        var inner = SourceTree.In("src/P0Analyzer", Grammar)
            .Where(file => !new[] { "Cli", "Sources", "Reporting", "Caching" }.Any(part => file.IsIn($"{Tool}/{part}")))
            .Where(file => file.Path != $"{Tool}/Program.cs" && !file.IsGenerated);

        Assert.Empty(SourceTree.Find(inner, @"(?<![\w.])(?:System\.)?(?:Console|Environment)\.\w+"));
        Assert.Empty(SourceTree.Find(inner, @"\bSystem\.IO\.(?:File|Directory)\b|\bnew (?:FileStream|FileInfo|DirectoryInfo)\b"));
        Assert.Empty(SourceTree.Find(inner, @"(?<![\w.])(?:File|Directory)\.(?:Read|Write|Open|Exists|Delete|Create|Copy|Move|Append|Get|Enumerate)\w*\("));
    }

    [Fact]
    public void Neither_analysis_nor_semantics_names_a_rule()
        => Assert.Empty(SourceTree.Find(SourceTree.In($"{Tool}/Analysis", $"{Tool}/Semantics", $"{Tool}/Knowledge"), @"\bP0\d{4}\w*"));

    [Fact]
    public void No_rule_makes_lines_and_columns()
        => Assert.Empty(SourceTree.Find(SourceTree.In($"{Tool}/Rules"), @"\b(?:GetBytePosition|GetUtf16Position|LinePosition)\b"));

    [Fact]
    public void No_reporter_decides_a_verdict()
        => Assert.Empty(SourceTree.Find(SourceTree.In($"{Tool}/Reporting"), @"\bnew\s+(?:Integration)?Verdicts?\("));

    private static IEnumerable<Type?> TypesOf(System.Reflection.MemberInfo member) => member switch
    {
        System.Reflection.MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append((method as System.Reflection.MethodInfo)?.ReturnType),
        System.Reflection.PropertyInfo property => [property.PropertyType],
        System.Reflection.FieldInfo field => [field.FieldType],
        _ => [],
    };
}
