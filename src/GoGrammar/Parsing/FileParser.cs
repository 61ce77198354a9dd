using System.Collections.Immutable;
using GoGrammar.Parsing.Generated;
using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>
/// Parses a file: scans it, then reads and builds one declaration after the other, so that nothing of the parser is kept but the tree. After an
/// error it goes on with the next declaration.
/// </summary>
internal sealed class FileParser
{
    private readonly SourceText text;
    private readonly bool isDeep;
    private readonly Workbench bench = Workbench.Take();
    private readonly TokenBuffer tokens;
    private readonly DiagnosticBag diagnostics;
    private readonly SyntaxErrorReporter reporter;
    private readonly Recovery recovery;
    private readonly GoParser parser;
    private readonly TreeBuilder builder;
    private readonly ImmutableArray<Decl>.Builder decls = ImmutableArray.CreateBuilder<Decl>();

    private FileParser(SourceText text, bool isDeep)
    {
        this.text = text;
        this.isDeep = isDeep;
        tokens = bench.Tokens;
        diagnostics = new DiagnosticBag(text);
        reporter = new SyntaxErrorReporter(text, tokens, diagnostics);
        recovery = new Recovery(text, tokens);
        parser = bench.Parser;
        parser.Start(bench.Stream, reporter, recovery, isDeep ? DeepStack.MaxRuleDepth : DeepStack.MaxShallowRuleDepth);
        builder = new TreeBuilder(text, bench, diagnostics, reporter);
    }

    private int Ahead => tokens.Types[parser.Position];

    /// <summary>Parses a file, on the caller's stack if that is enough.</summary>
    public static GoSyntaxTree Parse(SourceText text, CancellationToken cancellation)
    {
        try
        {
            return new FileParser(text, isDeep: false).Parse(cancellation);
        }
        catch (NestingException)
        {
            return DeepStack.Run(() => new FileParser(text, isDeep: true).Parse(cancellation));
        }
    }

    private GoSyntaxTree Parse(CancellationToken cancellation)
    {
        GoScanner.Scan(text.Bytes, tokens, bench.Comments, diagnostics);
        var (start, name) = PackageClause();
        var complete = TopLevelDecls(cancellation);
        var end = decls.Count > 0 ? decls[^1].Span.End : name.Span.End;
        var file = new File(new TextSpan(start, end), name, decls.ToImmutable(), CommentGroups());
        if (complete) bench.PutBack();
        return new GoSyntaxTree(text, file, diagnostics.ToImmutable(), builder.MaxDepth, recovery.PassedOver);
    }

    /// <summary>Reads declarations to the end of the file, or to where it nests too deep.</summary>
    private bool TopLevelDecls(CancellationToken cancellation)
    {
        try
        {
            while (Ahead != TokenBuffer.EndOfFile)
            {
                cancellation.ThrowIfCancellationRequested();
                TopLevelDecl();
            }

            return true;
        }
        catch (NestingException) when (isDeep || builder.IsTooDeep)
        {
            var at = builder.IsTooDeep ? builder.NextToken : parser.Position;
            diagnostics.Add(tokens.Starts[at], tokens.Ends[at], "exceeded max nesting depth");
            SkipTo(tokens.Count - 1);
            return false;
        }
    }

    /// <summary>The package clause. Where it is broken this is likely not a Go file, and the rest is skipped.</summary>
    private (int Start, Ident Name) PackageClause()
    {
        if (ReadPackageClause())
        {
            var clause = builder.PackageClause();
            if (Ahead is RPAREN or RBRACE) return clause;
            if (Ahead == SEMICOLON)
            {
                parser.Position++;
                return clause;
            }

            reporter.ReportExpected("';'", parser.Position);
        }

        parser.Position = 0;
        SkipTo(tokens.Count - 1);
        return (tokens.Starts[0], new Ident(TextSpan.At(tokens.Starts[0], 0), "_"));
    }

    private bool ReadPackageClause()
    {
        try
        {
            parser.packageClause();
            return true;
        }
        catch (DeclarationException)
        {
            return false;
        }
    }

    private void TopLevelDecl()
    {
        var first = parser.Position;
        if (Ahead is not (FUNC or VAR or CONST or TYPE or IMPORT))
        {
            ReportNoDeclaration();
            SkipTo(recovery.FindDeclaration(first, first));
            return;
        }

        if (Ahead == IMPORT && decls.Count > 0 && decls[^1] is not GenDecl { Tok: Token.Import })
            diagnostics.Add(tokens.Starts[first], tokens.Ends[first], "imports must appear before other declarations");
        var complete = ReadDecl();
        decls.Add(builder.TopLevelDecl());
        if (complete && Ahead == SEMICOLON)
        {
            parser.Position++;
            return;
        }

        if (complete && Ahead is not (RPAREN or RBRACE)) reporter.ReportUnterminated(decls[^1], parser.Position);
        if (!complete || Ahead is not (RPAREN or RBRACE)) SkipTo(recovery.FindDeclaration(first, parser.Position));
    }

    private bool ReadDecl()
    {
        parser.StartDeclaration();
        try
        {
            parser.topLevelDecl();
            return true;
        }
        catch (DeclarationException)
        {
            return false;
        }
    }

    private void ReportNoDeclaration()
    {
        var token = parser.Position;
        if (Ahead == LBRACE && decls.Count > 0 && decls[^1] is FuncDecl { Body: null })
            diagnostics.Add(tokens.Starts[token], tokens.Ends[token], "unexpected semicolon or newline before {");
        else
            reporter.ReportExpected("declaration", token);
    }

    /// <summary>Skips to a token, and marks what is lost.</summary>
    private void SkipTo(int token)
    {
        if (token > parser.Position)
            decls.Add(new BadDecl(new TextSpan(tokens.Starts[parser.Position], tokens.Ends[token - 1])));
        parser.Position = token;
    }

    private ImmutableArray<CommentGroup> CommentGroups()
    {
        var comments = bench.Comments;
        var groups = ImmutableArray.CreateBuilder<CommentGroup>(comments.GroupEnds.Count);
        var first = 0;
        foreach (var end in comments.GroupEnds)
        {
            var list = ImmutableArray.CreateBuilder<Comment>(end - first);
            for (; first < end; first++) list.Add(new Comment(comments.Comments[first], text));
            groups.Add(new CommentGroup(new TextSpan(list[0].Span.Start, list[^1].Span.End), list.MoveToImmutable()));
        }

        return groups.MoveToImmutable();
    }
}
