using BenchmarkDotNet.Attributes;
using GoGrammar.Parsing;
using GoGrammar.Text;

namespace GoGrammar.Parts;

/// <summary>The scanner, scanner and parser, and all with the builder, over the files of a folder that <c>P0_CORPUS</c> names.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ParserParts
{
    private List<SourceText> texts = [];

    [GlobalSetup]
    public void Load()
    {
        var folder = Environment.GetEnvironmentVariable("P0_CORPUS") ?? "/usr/share/go-1.23/src/net";
        texts = [.. Directory.EnumerateFiles(folder, "*.go", SearchOption.AllDirectories).Select(path => new SourceText(File.ReadAllBytes(path)))];
    }

    [Benchmark(Baseline = true)]
    public void Scanner() => texts.ForEach(Scan);

    [Benchmark]
    public void ScannerAndParser() => texts.ForEach(Parse);

    [Benchmark]
    public void ScannerParserAndBuilder() => texts.ForEach(text => GoSyntaxTree.Parse(text));

    private static void Scan(SourceText text)
    {
        var bench = Workbench.Take();
        GoScanner.Scan(text.Bytes, bench.Tokens, bench.Comments, new DiagnosticBag(text));
        bench.PutBack();
    }

    private static void Parse(SourceText text)
    {
        var bench = Workbench.Take();
        var diagnostics = new DiagnosticBag(text);
        GoScanner.Scan(text.Bytes, bench.Tokens, bench.Comments, diagnostics);
        var parser = bench.Parser;
        parser.Start(bench.Stream, new SyntaxErrorReporter(text, bench.Tokens, diagnostics), new Recovery(text, bench.Tokens), DeepStack.MaxShallowRuleDepth);
        try
        {
            parser.packageClause();
            for (parser.Position++; bench.Tokens.Types[parser.Position] != TokenBuffer.EndOfFile; parser.Position++)
            {
                parser.StartDeclaration();
                parser.topLevelDecl();
            }

            bench.PutBack();
        }
        catch (DeclarationException)
        {
            // A broken file is read up to its error.
        }
    }
}
