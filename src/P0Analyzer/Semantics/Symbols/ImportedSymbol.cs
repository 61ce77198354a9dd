namespace P0Analyzer.Semantics;

/// <summary>A member of an imported package that the run has not read: <c>http.Get</c>, <c>errgroup.Group</c>.</summary>
public sealed class ImportedSymbol : Symbol, IEquatable<ImportedSymbol>
{
    internal ImportedSymbol(string importPath, string name)
        : base(name, null, null)
        => ImportPath = importPath;

    /// <summary>The import path of its package.</summary>
    public string ImportPath { get; }

    /// <summary>Whether it is that member of that package.</summary>
    public bool Is(string importPath, string name) => ImportPath == importPath && Name == name;

    /// <inheritdoc/>
    public bool Equals(ImportedSymbol? other) => other is not null && Is(other.ImportPath, other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ImportedSymbol other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ImportPath, Name);
}
