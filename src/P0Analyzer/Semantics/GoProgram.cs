using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>Everything that a run has read. What is asked of it is found out when it is first asked for, once, and on any thread.</summary>
public sealed class GoProgram
{
    private readonly Dictionary<string, GoPackage> byImportPath = new(StringComparer.Ordinal);

    private GoProgram(ImmutableArray<SourcePackage> sources, SemanticOptions options)
    {
        Options = options;
        var packages = ImmutableArray.CreateBuilder<GoPackage>(sources.Length);
        foreach (var source in sources)
        {
            var package = new GoPackage(this, source);
            packages.Add(package);
            // `package x_test` of the same folder can't be imported.
            if (package.ImportPath is { } path && !package.IsExternalTest) byImportPath.TryAdd(path, package);
        }

        Packages = packages.MoveToImmutable();
    }

    /// <summary>The packages, in the order given.</summary>
    public ImmutableArray<GoPackage> Packages { get; }

    /// <summary>What a configuration says about names and integrations.</summary>
    public SemanticOptions Options { get; }

    /// <summary>A program of these packages.</summary>
    public static GoProgram Create(IEnumerable<SourcePackage> packages, SemanticOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(packages);
        return new GoProgram([.. packages], options ?? SemanticOptions.Default);
    }

    /// <summary>The package of that import path; null when the run has not read it.</summary>
    public GoPackage? PackageOf(string importPath) => byImportPath.GetValueOrDefault(importPath);
}
