using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>How statements are left.</summary>
internal static class Leaving
{
    /// <summary>Whether a list of statements ends by a jump or a return.</summary>
    public static bool Always(ImmutableArray<Stmt> statements)
        => statements is [.., ReturnStmt or BranchStmt { Tok: not Token.Fallthrough }];

    /// <summary>Whether some statement goes on with the next turn of a loop around the list.</summary>
    public static bool ByContinue(ImmutableArray<Stmt> statements)
    {
        foreach (var statement in statements)
        {
            foreach (var node in statement.DescendantsAndSelf(static node => node is not FuncLit))
            {
                if (node is BranchStmt { Tok: Token.Continue } jump && !IsWithin(jump, statement)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether the loop that a <c>continue</c> means stands inside of a statement.</summary>
    private static bool IsWithin(BranchStmt jump, Stmt statement)
    {
        for (SyntaxNode? node = jump; node is not null && node != statement.Parent; node = node.Parent)
        {
            if (node is not (ForStmt or RangeStmt)) continue;
            if (jump.Label is not { } label || (node.Parent is LabeledStmt labeled && labeled.Label.Name == label.Name)) return true;
        }

        return false;
    }
}
