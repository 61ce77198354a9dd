using System.Collections.Immutable;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Methods that implement a standard interface, whose callers rely on which error they get.</summary>
internal static class StandardMethods
{
    /// <summary>Whether a function is such a method, by name and signature.</summary>
    public static bool Implements(GoFunction function)
    {
        if (function.Symbol is not { IsMethod: true } method || !StandardInterfaces.HasName(method.Name)) return false;
        return StandardInterfaces.Find(method.Name, Spell(method.Signature.Parameters), Spell(method.Signature.Results)) is not null;
    }

    private static ImmutableArray<string> Spell(ImmutableArray<GoType> types) => [.. types.Select(Spell)];

    /// <summary>The type as <see cref="TypeSpelling"/> has it.</summary>
    private static string Spell(GoType type) => type switch
    {
        GoType.Pointer pointer => $"*{Spell(pointer.Element)}",
        GoType.Slice slice => $"[]{Spell(slice.Element)}",
        GoType.Named { Symbol: var symbol } => $"{symbol.Package?.ImportPath}.{symbol.Name}",
        _ => type.ToString(),
    };
}
