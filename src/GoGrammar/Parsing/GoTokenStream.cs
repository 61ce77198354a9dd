using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace GoGrammar.Parsing;

/// <summary>
/// The tokens as the generated parser wants them. It asks for types only; token objects are made where ANTLR's own code insists on one,
/// which happens on errors alone.
/// </summary>
internal sealed class GoTokenStream(TokenBuffer tokens) : ITokenStream
{
    private readonly TokenBuffer tokens = tokens;

    /// <summary>Index of the next token.</summary>
    public int Position { get; set; }

    /// <summary>The type of the next token.</summary>
    public int Type => tokens.Types[Position];

    public int Index => Position;

    public int Size => tokens.Count;

    public string SourceName => string.Empty;

    public ITokenSource TokenSource => throw new NotSupportedException("the tokens have been read before");

    public int LA(int i) => tokens.Types[i == 1 ? Position : Math.Min(Position + i - 1, tokens.Count - 1)];

    public IToken LT(int k) => Get(Math.Min(Position + k - 1, tokens.Count - 1));

    public IToken Get(int i) => new CommonToken(tokens.Types[i]) { TokenIndex = i, StartIndex = tokens.Starts[i], StopIndex = tokens.Ends[i] - 1 };

    public void Consume() => Position++;

    public void Seek(int index) => Position = index;

    public int Mark() => 0;

    public void Release(int marker) { }

    public string GetText(Interval interval) => string.Empty;

    public string GetText() => string.Empty;

    public string GetText(RuleContext ctx) => string.Empty;

    public string GetText(IToken start, IToken stop) => string.Empty;
}
