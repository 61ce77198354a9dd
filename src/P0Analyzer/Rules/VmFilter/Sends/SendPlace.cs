using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// A <c>Send</c> in the code; or where something is put into a field that is taken to hold only what was accepted, which is no better; or into a channel,
/// or handed to a loop's body, from where it comes out again.
/// </summary>
/// <param name="Expression">The chain that is called, <c>task.Job.Send</c>, or the field.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Field">The field, the channel's variable, or the parameter that stands for the body; null for a send.</param>
/// <param name="IsContent">Whether it is a channel or a loop's body.</param>
internal sealed record SendPlace(Expr Expression, GoFile File, VariableSymbol? Field = null, bool IsContent = false);
