using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A comment of either form.</summary>
public sealed class Comment : SyntaxNode
{
    private readonly SourceText source;
    private string? text;

    internal Comment(TextSpan span, SourceText source)
        : base(span)
        => this.source = source;

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Comment;

    /// <summary>The comment with its <c>//</c> or <c>/* */</c>, without the line's end and without carriage returns.</summary>
    public string Text => text ??= source.ToString(Span).Replace("\r", string.Empty, StringComparison.Ordinal);

    /// <summary>Whether it is a <c>/* */</c> comment.</summary>
    public bool IsBlock => Text.StartsWith("/*", StringComparison.Ordinal);

    /// <summary>
    /// The tool of a directive comment (<c>//go:build</c> has <c>go</c>, <c>//p0:ignore</c> has <c>p0</c>); null for any other comment.
    /// A directive has no space after its slashes (Go doc comments, "Syntax").
    /// </summary>
    public string? DirectiveTool => ToolLength() is var length and > 0 ? Text.Substring(2, length) : null;

    private int ToolLength()
    {
        if (IsBlock) return 0;
        var length = 0;
        while (2 + length < Text.Length && (char.IsAsciiLetterLower(Text[2 + length]) || char.IsAsciiDigit(Text[2 + length]))) length++;
        var next = 2 + length + 1;
        return next < Text.Length && Text[next - 1] == ':' && (char.IsAsciiLetterLower(Text[next]) || char.IsAsciiDigit(Text[next])) ? length : 0;
    }
}
