namespace P0Analyzer.Semantics.Flow;

/// <summary>A statement that <c>break</c> leaves, and <c>continue</c> too when it is a loop.</summary>
internal sealed record JumpScope(JumpScope? Outer, string? Label, BlockDraft Break, BlockDraft? Continue)
{
    /// <summary>Where a <c>break</c> leads; null when nothing can be left.</summary>
    public static BlockDraft? BreakTarget(JumpScope? scope, string? label)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (label is null || scope.Label == label) return scope.Break;
        }

        return null;
    }

    /// <summary>Where a <c>continue</c> leads; null when no loop is around.</summary>
    public static BlockDraft? ContinueTarget(JumpScope? scope, string? label)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Continue is not null && (label is null || scope.Label == label)) return scope.Continue;
        }

        return null;
    }
}
