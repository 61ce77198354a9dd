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
    private static HashSet<object>? inProgress;

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
    internal static bool TryEnter(Symbol symbol) => (inProgress ??= []).Add(symbol);

    internal static void Exit(Symbol symbol) => inProgress!.Remove(symbol);
}
