using System.Collections.Immutable;
using GoGrammar.Parsing;
using GoGrammar.Text;

namespace GoGrammar;

/// <summary>The tokens of a piece of Go, for who compares code by more than its letters.</summary>
public static class GoTokens
{
    /// <summary>
    /// The tokens in order, comments and white space left out. A line end that makes a semicolon (specification, "Semicolons") is a token of length 0.
    /// </summary>
    /// <param name="source">Any bytes, in UTF-8; where they are no Go, the nearest thing that they could be.</param>
    /// <returns>The tokens' places in <paramref name="source"/>, as byte offsets from 0.</returns>
    public static ImmutableArray<TextSpan> Of(ReadOnlySpan<byte> source)
    {
        var tokens = new TokenBuffer();
        GoScanner.Scan(source, tokens, new CommentBuffer(), new DiagnosticBag(new SourceText(source.ToArray())));
        var spans = ImmutableArray.CreateBuilder<TextSpan>(tokens.Count - 1);
        for (var i = 0; i < tokens.Count - 1; i++) spans.Add(new TextSpan(tokens.Starts[i], tokens.Ends[i]));
        return spans.MoveToImmutable();
    }
}
