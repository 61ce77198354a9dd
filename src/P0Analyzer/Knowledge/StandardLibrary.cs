namespace P0Analyzer.Knowledge;

/// <summary>
/// What is known of Go's standard library (<c>StandardLibrary.txt</c>, made from its sources by <c>tools/knowledge/generate</c>) and of a few
/// modules beside it (<c>WellKnownModules.txt</c>). The look-ups answer for both; <see cref="Contains"/> speaks of the standard library alone.
/// <para>Packages are read when they are first asked for. All members may be called from several threads.</para>
/// </summary>
public static class StandardLibrary
{
    /// <summary>Top-level packages that came after the release of the table. Newer ones below a known folder need no mention.</summary>
    private static readonly string[] NewerRoots = ["weak"];

    internal static PackageTable Standard { get; } = PackageTable.FromResource("knowledge/StandardLibrary.txt");

    internal static PackageTable WellKnown { get; } = PackageTable.FromResource("knowledge/WellKnownModules.txt");

    /// <summary>
    /// Whether an import path is the standard library's: it is in the table, or it lies below one of the standard library's top folders
    /// (<c>encoding/json/v2</c>), as packages newer than the table do. A path without a dot is not enough: modules may be called <c>acme</c>.
    /// </summary>
    public static bool Contains(string importPath)
    {
        if (Standard.Contains(importPath))
            return true;
        var slash = importPath.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? NewerRoots.Contains(importPath) : IsRoot(importPath.AsSpan(0, slash));
    }

    /// <summary>Everything known of a package; null when nothing is.</summary>
    public static PackageFacts? Package(string importPath) => Standard.Find(importPath) ?? WellKnown.Find(importPath);

    /// <summary>A function by its package and name.</summary>
    public static FunctionSignature? Function(string importPath, string name) => Package(importPath)?.Functions.GetValueOrDefault(name);

    /// <summary>A method that can be called on an addressable value of a type: declared, promoted, or an interface's. Aliases are followed.</summary>
    public static FunctionSignature? Method(string importPath, string typeName, string method)
        => Type(importPath, typeName)?.Methods.GetValueOrDefault(method);

    /// <summary>The type of a struct's field, promoted ones included. Aliases are followed.</summary>
    public static string? FieldType(string importPath, string typeName, string field)
        => Type(importPath, typeName)?.Fields.GetValueOrDefault(field);

    /// <summary>The type of a package's variable; <c>error</c> for sentinels such as <c>io.EOF</c>.</summary>
    public static string? VariableType(string importPath, string name) => Package(importPath)?.Variables.GetValueOrDefault(name);

    /// <summary>A constant by its package and name.</summary>
    public static ConstantFacts? Constant(string importPath, string name) => Package(importPath)?.Constants.GetValueOrDefault(name);

    /// <summary>A type by its package and name. Aliases are followed, from package to package.</summary>
    public static TypeFacts? Type(string importPath, string name)
    {
        if (Package(importPath) is not { } package)
            return null;
        if (package.Types.TryGetValue(name, out var type))
            return type;
        return package.Aliases.TryGetValue(name, out var aliased) && TypeSpelling.TrySplitNamed(aliased, out var path, out var target)
            ? Type(path, target)
            : null;
    }

    /// <summary>Whether values of a type are errors: it is <c>error</c>, or a known type (or a pointer to one) with <c>Error() string</c>.</summary>
    public static bool IsErrorType(string spelling)
    {
        if (spelling == TypeSpelling.Error)
            return true;
        return TypeSpelling.TrySplitNamed(TypeSpelling.Deref(spelling), out var path, out var name)
            && Method(path, name, "Error") is { Parameters: [], Results: ["string"] };
    }

    private static bool IsRoot(ReadOnlySpan<char> folder)
    {
        if (folder.Contains('.'))
            return false; // a host: the path of nearly every module
        foreach (var path in Standard.ImportPaths)
        {
            if (path.AsSpan().StartsWith(folder) && (path.Length == folder.Length || path[folder.Length] == '/'))
                return true;
        }

        return false;
    }
}
