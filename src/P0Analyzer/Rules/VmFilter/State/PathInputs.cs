using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>What holds at the start of every path through a function.</summary>
/// <param name="Function">The function whose parameters and receiver are tracked as inputs; null for none.</param>
/// <param name="AcceptedFields">The fields that are taken to hold only accepted values.</param>
internal sealed record PathInputs(GoFunction? Function, ImmutableHashSet<VariableSymbol> AcceptedFields);
