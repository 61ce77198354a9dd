using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>What an identifier declares or refers to. Two identifiers mean the same thing when their symbols are the same object.</summary>
public abstract class Symbol
{
    private protected Symbol(string name, GoFile? file, Ident? declaration)
    {
        Name = name;
        File = file;
        Declaration = declaration;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The file of the declaration; null for what is declared nowhere that was read.</summary>
    public GoFile? File { get; }

    /// <summary>
    /// The identifier that declares it; null where none does (the universe, imports under their own name, unnamed parameters).
    /// </summary>
    public Ident? Declaration { get; }

    /// <summary>The package of the declaration.</summary>
    public GoPackage? Package => File?.Package;

    /// <summary>A number by which tables of symbols find them: cheaper than the one that objects have.</summary>
    public override int GetHashCode() => Declaration?.GetHashCode() ?? Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>A symbol equals itself alone, unless what it stands for was not read.</summary>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override string ToString() => $"{GetType().Name} {Name}";
}
