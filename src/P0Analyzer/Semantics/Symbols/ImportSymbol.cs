using GoGrammar.Syntax;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>An import of a file.</summary>
public sealed class ImportSymbol : Symbol
{
    private ImportSymbol(GoFile file, ImportSpec syntax, string importPath, string localName)
        : base(localName, file, syntax.Name)
    {
        Syntax = syntax;
        ImportPath = importPath;
    }

    /// <summary>The import path, without quotes.</summary>
    public string ImportPath { get; }

    /// <summary>
    /// The name in this file, <c>.</c> or <c>_</c>; without one written, the package's own name as far as it can be known.
    /// </summary>
    public string LocalName => Name;

    /// <summary>The specification.</summary>
    public ImportSpec Syntax { get; }

    /// <summary>Whether the package's exported names are declared in the file block: <c>import . "path"</c>.</summary>
    public bool IsDotImport => Name == ".";

    /// <summary>The package, when the run has read it.</summary>
    public GoPackage? ImportedPackage => File!.Package.Program.PackageOf(ImportPath);

    internal static ImportSymbol Create(GoFile file, ImportSpec spec)
    {
        var path = GoLiteral.ParseString(spec.Path.Value) ?? "";
        var name = spec.Name?.Name ?? file.Package.Program.PackageOf(path)?.Name ?? ImportNames.PackageName(path);
        return new ImportSymbol(file, spec, path, name);
    }
}
