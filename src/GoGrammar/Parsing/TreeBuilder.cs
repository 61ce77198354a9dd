using GoGrammar.Syntax;
using GoGrammar.Text;
using static GoGrammar.Parsing.Generated.GoParser;

namespace GoGrammar.Parsing;

/// <summary>
/// Makes the typed tree of a declaration from what the parser read, and says no where the grammar was too kind. One file a chapter of the
/// specification; a method reads one rule, its tokens and the rules inside, from left to right.
/// </summary>
/// <remarks>
/// A rule that an error cut short just ends early: a missing expression reads as a <see cref="BadExpr"/> of length 0, a missing token stands
/// at the end of what was read.
/// </remarks>
internal sealed partial class TreeBuilder
{
    /// <summary>How deep <c>go/parser</c> lets a text nest.</summary>
    private const int MaxNesting = 100_000;

    /// <summary>
    /// How many nodes a level of nesting makes at most: six stand between an interface type and a parameter's type in one of its methods.
    /// </summary>
    private const int NodesPerLevel = 8;

    private readonly SourceText text;
    private readonly TokenBuffer tokens;
    private readonly ParseLog log;
    private readonly DiagnosticBag diagnostics;
    private readonly SyntaxErrorReporter reporter;
    private readonly NameTable names;
    private readonly Scratch<Expr> exprs;
    private readonly Scratch<Stmt> stmts;
    private readonly Scratch<Ident> idents;
    private readonly Scratch<Field> fields;
    private readonly Scratch<Spec> specs;
    private readonly Scratch<Parameter> parameters;

    /// <summary>Index of the next token.</summary>
    private int tok;

    /// <summary>Index of the next record.</summary>
    private int record;

    /// <summary>The end, in tokens and in records, of the rule that is being read.</summary>
    private Limits limits;

    /// <summary>How deep the text nests here, counted as <c>go/parser</c> counts.</summary>
    private int nesting;
    private int deepestNesting;

    /// <summary>Terms of unions, each of which is a level of the tree that Go does not count.</summary>
    private int unionTerms;

    public TreeBuilder(SourceText text, Workbench bench, DiagnosticBag diagnostics, SyntaxErrorReporter reporter)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        this.reporter = reporter;
        tokens = bench.Tokens;
        log = bench.Parser.Log;
        names = bench.Names;
        exprs = bench.Exprs;
        stmts = bench.Stmts;
        idents = bench.Idents;
        fields = bench.Fields;
        specs = bench.Specs;
        parameters = bench.Parameters;
    }

    /// <summary>No path in what was built is longer than this.</summary>
    public int MaxDepth => (NodesPerLevel * (deepestNesting + 1)) + unionTerms;

    /// <summary>Whether the text nests deeper than Go allows.</summary>
    public bool IsTooDeep => deepestNesting > MaxNesting;

    /// <summary>Index of the token that is read next.</summary>
    public int NextToken => tok;

    /// <summary>The type of the next token, or 0 at the end of the rule.</summary>
    private int Ahead => tok < limits.Token ? tokens.Types[tok] : 0;

    /// <summary>The rule that begins at the next token, or -1.</summary>
    private int RuleAhead => record < limits.Record && log.Records[record].Token == tok ? log.Records[record].Rule : -1;

    /// <summary>Whether an error has ended the rule here: what has just been read may lack its end, so that nothing more is said about it.</summary>
    private bool AtCut => limits.Broken && tok == limits.Token;

    /// <summary>The offset after the last token that was read.</summary>
    private int LastEnd => tok > 0 ? tokens.Ends[tok - 1] : 0;

    /// <summary>The offset of the next token; at the end of the rule, of what follows it.</summary>
    private int Here => tokens.Starts[tok];

    private void Restart()
    {
        record = 0;
        tok = log.Records[0].Token;
        limits = new Limits(int.MaxValue, log.Count, false);
        nesting = 0;
    }

    /// <summary>Goes into the rule that begins here; <see cref="Leave"/> goes on behind it.</summary>
    private Limits Enter()
    {
        var outer = limits;
        ref var entered = ref log.Records[record];
        limits = new Limits(entered.Broken ? log.ErrorToken(record) : entered.EndToken, entered.EndRecord, entered.Broken);
        record++;
        return outer;
    }

    private void Leave(Limits outer)
    {
        tok = limits.Token;
        record = limits.Record;
        limits = outer;
    }

    /// <summary>Reads a token of a type and gives its end; where it is missing, the end of what was read.</summary>
    private int EndOf(int type)
    {
        if (Ahead == type) tok++;
        return LastEnd;
    }

    /// <summary>Reads a token of a type, if it stands here.</summary>
    private bool Skip(int type)
    {
        if (Ahead != type) return false;
        tok++;
        return true;
    }

    private TextSpan SpanOf(int token) => new(tokens.Starts[token], tokens.Ends[token]);

    private bool IsNewline(int token) => tokens.Starts[token] == tokens.Ends[token];

    private void Nest()
    {
        nesting++;
        if (nesting <= deepestNesting) return;
        deepestNesting = nesting;
        if (nesting > MaxNesting) throw new NestingException();
    }

    private Ident Identifier()
    {
        if (Ahead != IDENTIFIER) return new Ident(TextSpan.At(LastEnd, 0), "_");
        var span = SpanOf(tok++);
        return new Ident(span, names.Get(text.Bytes[span.Start..span.End]));
    }

    private BadExpr MissingExpression() => new(TextSpan.At(LastEnd, 0));

    private readonly record struct Limits(int Token, int Record, bool Broken);
}
