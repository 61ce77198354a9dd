using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>A <c>Send</c> in the code.</summary>
/// <param name="Expression">The chain that is called, <c>task.Job.Send</c>.</param>
/// <param name="File">The file that it stands in.</param>
internal sealed record SendPlace(Expr Expression, GoFile File);
