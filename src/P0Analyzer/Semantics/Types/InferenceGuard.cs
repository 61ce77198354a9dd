using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace P0Analyzer.Semantics;

/// <summary>
/// Keeps inference from running in circles (a declaration that needs itself is not Go, but may be read) and from going deeper than a stack
/// holds. Where it says no, the answer is "unknown".
/// </summary>
internal static class InferenceGuard
{
    private const int MaxDepth = 400;

    [ThreadStatic]
    private static List<Symbol>? inProgress;

    [ThreadStatic]
    private static int depth;

    /// <summary>Starts on an expression; false when too many are being looked at already.</summary>
    internal static bool TryDescend()
    {
        if (depth >= MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
        depth++;
        return true;
    }

    internal static void Ascend() => depth--;

    /// <summary>Starts on a symbol; false when it is being looked at already.</summary>
    internal static bool TryEnter(Symbol symbol)
    {
        // Few are looked at at the same time, the newest being the likeliest to come again.
        var symbols = inProgress ??= [];
        for (var i = symbols.Count - 1; i >= 0; i--)
        {
            if (symbols[i] == symbol) return false;
        }

        symbols.Add(symbol);
        return true;
    }

    /// <summary>Ends with the symbol that was started on last.</summary>
    internal static void Exit(Symbol symbol)
    {
        var symbols = inProgress!;
        Debug.Assert(symbols[^1] == symbol, "Symbols are left in the order opposite to that in which they are entered.");
        symbols.RemoveAt(symbols.Count - 1);
    }
}
