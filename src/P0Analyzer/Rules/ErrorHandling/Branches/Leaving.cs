using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>How statements are left.</summary>
internal static class Leaving
{
    /// <summary>The <c>continue</c> statements of each function, in source order: one walk serves all of its branches, which nest.</summary>
    private static readonly ConditionalWeakTable<GoFunction, BranchStmt[]> Continues = [];

    /// <summary>Whether a list of statements ends by a jump or a return.</summary>
    public static bool Always(ImmutableArray<Stmt> statements)
        => statements is [.., ReturnStmt or BranchStmt { Tok: not Token.Fallthrough }];

    /// <summary>Whether some statement of a list in a function goes on with the next turn of a loop around the list.</summary>
    public static bool ByContinue(GoFunction function, ImmutableArray<Stmt> statements)
    {
        var jumps = Continues.GetValue(function, Find);
        if (jumps.Length == 0) return false;
        foreach (var statement in statements)
        {
            for (var i = FirstFrom(jumps, statement.Span.Start); i < jumps.Length && jumps[i].Span.Start < statement.Span.End; i++)
            {
                if (!IsWithin(jumps[i], statement)) return true;
            }
        }

        return false;
    }

    private static BranchStmt[] Find(GoFunction function)
        => [.. function.OwnNodes().OfType<BranchStmt>().Where(static jump => jump.Tok == Token.Continue)];

    private static int FirstFrom(BranchStmt[] jumps, int start)
    {
        var (low, high) = (0, jumps.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (jumps[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
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
