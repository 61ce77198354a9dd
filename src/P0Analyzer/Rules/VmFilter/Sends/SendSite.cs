using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>Where a value goes into a send: at the send itself, or at the call of a helper that sends it.</summary>
/// <param name="At">The send's call or the helper's, or the function that is handed over.</param>
/// <param name="Argument">What goes in, as written there.</param>
/// <param name="File">The file of both.</param>
/// <param name="Send">The send.</param>
/// <param name="Origin">The place in the helper for which its callers are accountable; null at a send.</param>
/// <param name="IsNamedLiteral">Whether the helper is a function literal that is called by a variable's name.</param>
internal sealed record SendSite(Expr At, Expr Argument, GoFile File, SendPlace Send, SendSite? Origin = null, bool IsNamedLiteral = false)
{
    /// <summary>Whether the send is the call itself, and not in a function that is called.</summary>
    public bool IsSend => Origin is null && !IsNamedLiteral;
}
