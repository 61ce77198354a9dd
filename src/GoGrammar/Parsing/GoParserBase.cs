using Antlr4.Runtime;
using GoGrammar.Parsing.Generated;

namespace GoGrammar.Parsing;

/// <summary>
/// What the generated parser stands on. ANTLR's runtime would keep a context object, a list of children and a token object for all that it
/// reads; this base writes a <see cref="ParseLog"/> instead and lets contexts go at once.
/// </summary>
internal abstract class GoParserBase : Parser
{
    private GoTokenStream stream = null!;
    private SyntaxErrorReporter reporter = null!;
    private Recovery recovery = null!;
    private int maxDepth;
    private bool unwinding;

    protected GoParserBase(ITokenStream input, System.IO.TextWriter output, System.IO.TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
    }

    /// <summary>What has been read of the declaration.</summary>
    public ParseLog Log { get; } = new();

    /// <summary>The type of the next token.</summary>
    protected int Ahead => stream.Type;

    /// <summary>Index of the next token.</summary>
    public int Position
    {
        get => stream.Position;
        set => stream.Position = value;
    }

    /// <summary>Gets ready for a file. Rules that nest deeper than <paramref name="maxDepth"/> make a <see cref="NestingException"/>.</summary>
    public void Start(GoTokenStream stream, SyntaxErrorReporter reporter, Recovery recovery, int maxDepth)
    {
        this.stream = stream;
        this.reporter = reporter;
        this.recovery = recovery;
        this.maxDepth = maxDepth;
        BuildParseTree = false;
        if (Interpreter is not OneTokenSimulator)
        {
            ErrorHandler = new StrictErrorStrategy(this);
            Interpreter = new OneTokenSimulator(this, Interpreter.atn, Interpreter.decisionToDFA);
        }

        StartDeclaration();
    }

    /// <summary>Forgets what was read before.</summary>
    public void StartDeclaration()
    {
        Log.Clear();
        unwinding = false;
    }

    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        State = state;
        if (Log.Depth >= maxDepth) throw new NestingException();
        Log.Open(ruleIndex, stream.Position);
    }

    public override void ExitRule() => Log.Close(stream.Position, unwinding);

    public override IToken Match(int ttype)
    {
        if (stream.Type != ttype) throw Expected(ttype);
        stream.Position++;
        return null!;
    }

    public override IToken Consume()
    {
        stream.Position++;
        return null!;
    }

    /// <summary>Reports that the innermost rule cannot go on with the next token.</summary>
    public Exception NoAlternative() => Expected(ErrorSite.Several);

    /// <summary>Ends a statement that has been read; what cannot follow it is skipped as a part of it.</summary>
    protected void EndStatement()
    {
        if (stream.Type is GoParser.SEMICOLON or GoParser.RBRACE or GoParser.CASE or GoParser.DEFAULT) return;
        var error = Expected(ParseLog.SiteAfterStatement(stream.Position));
        if (error is not SyntaxErrorException syntaxError) throw error;
        RecoverStatement(syntaxError);
    }

    /// <summary>Ends a statement that cannot be read.</summary>
    protected void RecoverStatement(SyntaxErrorException error)
    {
        unwinding = false;
        Log.BreakOpenRule(stream.Position);
        stream.Position = error.ResumeAt;
    }

    private Exception Expected(int type) => Expected(Log.SiteOf(type, stream.Position));

    private Exception Expected(in ErrorSite site)
    {
        reporter.Report(site);
        unwinding = true;
        if (recovery.IsDeclarationInside(stream.Position - 1)) stream.Position--;
        var statement = Log.OpenStatement;
        var resumeAt = statement < 0 ? -1 : recovery.FindStatementEnd(statement, stream.Position);
        return resumeAt < 0 ? new DeclarationException() : new SyntaxErrorException(resumeAt);
    }
}
