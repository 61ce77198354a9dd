using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>The blocks outside of functions, as one file sees them: its imports, the package, the universe.</summary>
internal sealed class FileScope
{
    private readonly GoFile file;
    private readonly Dictionary<string, ImportSymbol> imports = new(StringComparer.Ordinal);
    private readonly List<ImportSymbol> dotImports = [];
    private Dictionary<string, ImportSymbol>? presumed;

    internal FileScope(GoFile file)
    {
        this.file = file;
        foreach (var import in file.Imports)
        {
            if (import.IsDotImport) dotImports.Add(import);
            else if (import.LocalName != "_") imports.TryAdd(import.LocalName, import);
        }
    }

    /// <summary>
    /// What a name means here. No import has the name of a declaration of the package (specification, "Declarations and scope"),
    /// so where an import's name is only presumed, the declaration decides.
    /// </summary>
    internal Symbol? Lookup(string name)
        => file.Package.Scope.Lookup(name) ?? imports.GetValueOrDefault(name) ?? DotImported(name) ?? Universe.Lookup(name);

    /// <summary>An import without a name of its own, whose package may well be called so: <c>go-github</c> is <c>github</c>.</summary>
    internal ImportSymbol? PresumedImport(string name)
    {
        presumed ??= PresumeNames();
        return presumed.GetValueOrDefault(name);
    }

    private Symbol? DotImported(string name)
    {
        if (dotImports.Count == 0 || !SyntaxNames.IsExported(name)) return null;
        var unknown = new List<ImportSymbol>();
        foreach (var import in dotImports)
        {
            if (import.ImportedPackage is { } read)
            {
                if (read.Scope.Lookup(name) is { } symbol) return symbol;
            }
            else if (Library.Knows(import.ImportPath))
            {
                if (Library.Declares(import.ImportPath, name)) return new ImportedSymbol(import.ImportPath, name);
            }
            else
            {
                unknown.Add(import);
            }
        }

        return unknown is [var only] ? new ImportedSymbol(only.ImportPath, name) : null;
    }

    private Dictionary<string, ImportSymbol> PresumeNames()
    {
        var names = new Dictionary<string, ImportSymbol>(StringComparer.Ordinal);
        foreach (var import in file.Imports)
        {
            if (import.Syntax.Name is not null || import.ImportedPackage is not null) continue;
            foreach (var name in ImportNames.PackageNames(import.ImportPath)) names.TryAdd(name, import);
        }

        return names;
    }
}
