using System.Collections.Immutable;

namespace P0Analyzer.Semantics;

/// <summary>Shares a package's files out among its integrations (the specification's "An integration's files").</summary>
internal static class IntegrationFiles
{
    internal static void Assign(GoPackage package, ImmutableArray<Integration> integrations)
    {
        var stems = integrations.Select(StemOf).ToArray();
        for (var i = 0; i < integrations.Length; i++)
        {
            var integration = integrations[i];
            var index = i;
            integration.Files = [.. package.Files.Where(file => Owners(file.Path, file, integrations, stems)[index])];
            integration.UnreadFiles = [.. package.UnreadFiles.Where(file => Owners(file.Path, null, integrations, stems)[index])];
        }
    }

    /// <summary>For each integration, whether the file is its: a file of nobody is everybody's.</summary>
    private static bool[] Owners(string path, GoFile? file, ImmutableArray<Integration> integrations, string[] stems)
    {
        var name = NameOf(path);
        var longest = stems.Where(stem => IsStemOf(stem, name)).Select(stem => stem.Length).DefaultIfEmpty(-1).Max();
        var owners = new bool[integrations.Length];
        for (var i = 0; i < owners.Length; i++)
        {
            var sharesStem = stems[i].Length == longest && IsStemOf(stems[i], name);
            owners[i] = sharesStem || (file is not null && DeclaresMethodOf(integrations[i].Type, file));
        }

        if (integrations.Length == 1 || !owners.Contains(true)) Array.Fill(owners, true);
        return owners;
    }

    private static bool DeclaresMethodOf(TypeSymbol type, GoFile file)
    {
        foreach (var method in type.Methods)
        {
            if (method.File == file) return true;
        }

        return false;
    }

    /// <summary>
    /// The stem of the file that an integration enters by, <c>acme</c>; where the type stands elsewhere, what both names start with
    /// (<c>acme_types.go</c> and <c>acme_invoke.go</c>), if they have that in common.
    /// </summary>
    private static string StemOf(Integration integration)
    {
        var names = integration.Package.Program.Options.Knowledge.Integrations;
        var ofType = NameOf(integration.Type.File!.Path);
        var entry = integration.Type.Method(names.EntryMethod);
        if (entry is null) return ofType;
        var ofEntry = NameOf(entry.File!.Path);
        var common = CommonWords(ofType, ofEntry);
        return common.Length > 0 ? common : ofEntry;
    }

    private static string CommonWords(string left, string right)
    {
        var words = left.Split('_');
        var others = right.Split('_');
        var count = 0;
        while (count < words.Length && count < others.Length && words[count] == others[count]) count++;
        return string.Join('_', words[..count]);
    }

    private static bool IsStemOf(string stem, string name)
        => name.StartsWith(stem, StringComparison.Ordinal) && (name.Length == stem.Length || name[stem.Length] == '_');

    private static string NameOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".go", StringComparison.Ordinal) ? name[..^3] : name;
    }
}
