using Antlr4.Runtime;

namespace GoGrammar.Parsing;

/// <summary>Mends nothing on the way: an error goes to the rule that recovers from it, <c>statement</c>, or ends the declaration.</summary>
internal sealed class StrictErrorStrategy(GoParserBase parser) : IAntlrErrorStrategy
{
    public void Reset(Parser recognizer) { }

    public void Sync(Parser recognizer) { }

    public void ReportMatch(Parser recognizer) { }

    public bool InErrorRecoveryMode(Parser recognizer) => false;

    public IToken RecoverInline(Parser recognizer) => throw parser.NoAlternative();

    public void ReportError(Parser recognizer, RecognitionException e) => throw parser.NoAlternative();

    public void Recover(Parser recognizer, RecognitionException e) { }
}
