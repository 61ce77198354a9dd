using System.Collections.Immutable;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>What a run found in one package.</summary>
/// <param name="Package">The package.</param>
/// <param name="Findings">All findings in order of file, offset and ID, those that are suppressed or in context files among them.</param>
/// <param name="Evidence">The evidence, in order of requirement and rule.</param>
/// <param name="InternalErrors">The rules that broke on it.</param>
public sealed record PackageResult(
    GoPackage Package, ImmutableArray<Finding> Findings, ImmutableArray<Evidence> Evidence, ImmutableArray<InternalError> InternalErrors);
