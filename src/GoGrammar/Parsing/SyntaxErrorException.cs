namespace GoGrammar.Parsing;

/// <summary>
/// The parser cannot go on with a statement. No <c>RecognitionException</c>, which every generated rule would catch: this one goes up to the
/// rule that recovers. What is wrong has been reported when it is thrown.
/// </summary>
internal sealed class SyntaxErrorException(int resumeAt) : Exception
{
    /// <summary>Index of the token before which the statement ends.</summary>
    public int ResumeAt { get; } = resumeAt;
}
