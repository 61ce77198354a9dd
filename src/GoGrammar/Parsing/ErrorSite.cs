namespace GoGrammar.Parsing;

/// <summary>Where the parser cannot go on, as token types and rules.</summary>
/// <param name="Rule">The innermost rule.</param>
/// <param name="Parent">The rule around it, or -1.</param>
/// <param name="First">Index of the innermost rule's first token.</param>
/// <param name="Expected">The token that must come now, or <see cref="Several"/>.</param>
/// <param name="Token">Index of the token that comes instead.</param>
internal readonly record struct ErrorSite(int Rule, int Parent, int First, int Expected, int Token)
{
    /// <summary>More than one token could come.</summary>
    public const int Several = 0;
}
