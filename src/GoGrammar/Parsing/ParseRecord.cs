namespace GoGrammar.Parsing;

/// <summary>
/// One use of a grammar rule: what would be a context of ANTLR's parse tree, as 16 bytes in an array. The records stand in pre-order, so that
/// the rules used inside this one are those up to <see cref="EndRecord"/>.
/// </summary>
internal struct ParseRecord
{
    /// <summary>The rule's index in GoParser.g4.</summary>
    public short Rule;

    /// <summary>Whether an error ended the rule before its time: what it should have held after <see cref="EndToken"/> is missing.</summary>
    public bool Broken;

    /// <summary>Index of the first token.</summary>
    public int Token;

    /// <summary>Index after the last token.</summary>
    public int EndToken;

    /// <summary>Index after the last record inside.</summary>
    public int EndRecord;
}
