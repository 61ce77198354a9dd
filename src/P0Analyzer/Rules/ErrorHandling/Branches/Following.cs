using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>What stands behind a statement.</summary>
internal static class Following
{
    /// <summary>The statements behind one, in its own block and in those around it, up to the function's.</summary>
    public static ImmutableArray<Stmt> Of(Stmt statement)
    {
        var found = ImmutableArray.CreateBuilder<Stmt>();
        for (SyntaxNode node = statement; node.Parent is { } parent && node is not (FuncLit or FuncDecl); node = parent)
        {
            var siblings = parent switch
            {
                BlockStmt block => block.List,
                CaseClause clause => clause.Body,
                CommClause clause => clause.Body,
                _ => [],
            };
            if (node is not Stmt place || siblings.IndexOf(place) is not (>= 0 and var index)) continue;
            // The clauses of a switch are alternatives, not what follows each other.
            if (place is not (CaseClause or CommClause)) found.AddRange(siblings.AsSpan()[(index + 1)..]);
        }

        return found.ToImmutable();
    }
}
