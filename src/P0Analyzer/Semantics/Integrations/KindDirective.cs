using GoGrammar.Text;

namespace P0Analyzer.Semantics;

/// <summary>A comment <c>//p0:kind KIND reason</c>.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Span">The comment.</param>
/// <param name="Name">The word where a kind is expected; empty when there is none.</param>
/// <param name="Reason">The words on why, as written.</param>
/// <param name="HasSpace">Whether a space stands before <c>p0:kind</c>, so that the comment is prose.</param>
public sealed record KindDirective(GoFile File, TextSpan Span, string Name, string Reason, bool HasSpace)
{
    /// <summary>The kind; null when no kind is called so.</summary>
    public IntegrationKind? Kind => IntegrationKinds.Parse(Name);

    /// <summary>Whether it gives a reason: a kind takes requirements away, and nobody may do that without saying why.</summary>
    public bool HasReason => Reason.Any(char.IsLetterOrDigit);

    /// <summary>Whether it says a kind and why.</summary>
    public bool IsWhole => !HasSpace && HasReason && Kind is not null;
}
