using System.Security.Cryptography;

namespace GoGrammar.Tests;

public sealed class GeneratedCodeTests
{
    private static readonly string[] ParserHome = ["src", "GoGrammar", "Parsing", "Generated"];
    private static readonly string[] LexerHome = ["tests", "GoGrammar.Tests", "Generated"];

    public static TheoryData<string, string> Stamps()
    {
        var stamps = new TheoryData<string, string>();
        foreach (var line in System.IO.File.ReadAllLines(Repository.PathOf([.. ParserHome, "grammars.sha256"])))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            stamps.Add(fields[1], fields[0]);
        }

        return stamps;
    }

    [Theory]
    [MemberData(nameof(Stamps))]
    public void Generated_code_is_what_the_grammars_and_the_pinned_generator_made(string file, string hash)
    {
        string[] home = file switch
        {
            "GoParser.cs" => ParserHome,
            "GoLexer.cs" => LexerHome,
            _ => ["grammars"],
        };
        var bytes = System.IO.File.ReadAllBytes(Repository.PathOf([.. home, file]));
        Assert.True(Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash, $"{file} has changed: run grammars/generate");
    }
}
