using GoGrammar.Parsing.Generated;
using GoGrammar.Syntax;

namespace GoGrammar.Parsing;

/// <summary>What a parse needs and the next one on the same thread can use again: buffers, the generated parser, the words seen so far.</summary>
internal sealed class Workbench
{
    /// <summary>A file with more tokens than this, about half a megabyte of text, leaves no buffers behind.</summary>
    private const int MaxKeptTokens = 200_000;

    [ThreadStatic]
    private static Workbench? idle;

    private Workbench()
    {
        Stream = new GoTokenStream(Tokens);
        Parser = new GoParser(Stream);
    }

    public TokenBuffer Tokens { get; } = new();

    public CommentBuffer Comments { get; } = new();

    public GoTokenStream Stream { get; }

    public GoParser Parser { get; }

    public NameTable Names { get; } = new();

    public Scratch<Expr> Exprs { get; } = new();

    public Scratch<Stmt> Stmts { get; } = new();

    public Scratch<Ident> Idents { get; } = new();

    public Scratch<Field> Fields { get; } = new();

    public Scratch<Spec> Specs { get; } = new();

    public Scratch<Parameter> Parameters { get; } = new();

    /// <summary>The thread's bench, or a new one.</summary>
    public static Workbench Take()
    {
        var bench = idle ?? new Workbench();
        idle = null;
        bench.Tokens.Clear();
        bench.Comments.Clear();
        bench.Stream.Position = 0;
        return bench;
    }

    /// <summary>Keeps the bench for the thread's next file. One that a parse left in the middle of its work is not put back.</summary>
    public void PutBack()
    {
        if (Tokens.Count > MaxKeptTokens) return;
        Names.Trim();
        idle = this;
    }
}
