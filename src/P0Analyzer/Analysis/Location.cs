using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A place in a file that was read. Lines and columns are made of it by Reporting alone.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Where in it, as byte offsets from 0.</param>
public readonly record struct Location(GoFile File, TextSpan Span);
