using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A place where this package makes a group.</summary>
/// <param name="File">The file.</param>
/// <param name="Node">The expression that makes it, or the name of a variable that is a group from the start.</param>
/// <param name="Name">What it is called in messages.</param>
internal sealed record GroupCreation(GoFile File, SyntaxNode Node, string Name)
{
    public Location Location => Location.OnFirstLine(File, Node.Span);

    /// <summary>Two creations are one when they are the same place in the code.</summary>
    public bool Equals(GroupCreation? other) => other is not null && other.Node == Node;

    public override int GetHashCode() => Node.GetHashCode();
}
