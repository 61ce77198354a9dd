using System.Collections.Immutable;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Semantics;

/// <summary>Finds the integrations of a package (the specification's "Integration").</summary>
internal sealed class IntegrationFinder
{
    private readonly GoPackage package;
    private readonly IntegrationNames names;
    private readonly HashSet<TypeSymbol> registered = [];

    private IntegrationFinder(GoPackage package)
    {
        this.package = package;
        names = package.Program.Options.Knowledge.Integrations;
    }

    internal static ImmutableArray<Integration> Find(GoPackage package)
    {
        var finder = new IntegrationFinder(package);
        if (!package.Types.Any(finder.HasEntry)) return [];
        finder.FindRegistrations();
        ImmutableArray<Integration> found = [.. package.Types.Where(finder.IsIntegration).Select(finder.Create)];
        IntegrationFiles.Assign(package, found);
        return found;
    }

    private bool HasEntry(TypeSymbol type) => !type.IsAlias && type.IsStruct && Integration.MethodOf(type, names.EntryMethod) is not null;

    /// <summary>
    /// A type that gets its entry method by embedding is an integration only by a sign of its own: a struct around an integration, in a
    /// test for example, is no second one.
    /// </summary>
    private bool IsIntegration(TypeSymbol type)
    {
        if (!HasEntry(type)) return false;
        if (registered.Contains(type) || EmbedsBase(type)) return true;
        var mayInherit = type.Method(names.EntryMethod) is not null;
        foreach (var marker in names.MarkerMethods)
        {
            if ((mayInherit ? Integration.MethodOf(type, marker) : type.Method(marker)) is not null) return true;
        }

        return false;
    }

    private bool EmbedsBase(TypeSymbol type)
    {
        foreach (var field in type.Fields)
        {
            if (field.IsEmbedded && names.BaseTypes.Contains(field.Name)) return true;
        }

        return false;
    }

    /// <summary><c>Register…Capability(&amp;T{}, …)</c>, here or in a package of the run that imports this one.</summary>
    private void FindRegistrations()
    {
        foreach (var other in package.Program.Packages)
        {
            if (other != package && !Imports(other)) continue;
            foreach (var (call, _, _) in other.Binding.Calls)
            {
                if (call.Args is not [var first, ..] || SyntaxNames.LastName(call.Fun) is not { } name || !names.IsRegistration(name)) continue;
                if (other.TypeOf(first).Deref() is GoType.Named { Symbol: var type } && type.Package == package) registered.Add(type);
            }
        }
    }

    private bool Imports(GoPackage other)
        => package.ImportPath is { } path && other.Files.Any(file => file.Imports.Any(import => import.ImportPath == path));

    private Integration Create(TypeSymbol type)
    {
        var kind = IntegrationKinds.Above(type) is { Kind: { } above } directive
            ? new ConfiguredKind(above, directive.Reason)
            : package.Program.Options.KindOf(package, type.Name);
        return new Integration(type) { Kind = kind?.Kind ?? IntegrationKind.Api, KindReason = kind?.Reason };
    }
}
