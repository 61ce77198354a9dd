using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Tests.Mutations.Harness;

namespace P0Analyzer.Tests.Mutations.Preserving;

/// <summary>Other names for the same things. What a platform or a contract asks for keeps its name.</summary>
internal static class Renamings
{
    private static readonly HashSet<string> Contract = ["Invoke", "Match", "CheckAffiliation", "ValidateCredentials", "Error", "String", "Unwrap", "init", "main"];

    public static ImmutableArray<PreservingOperator> All { get; } =
    [
        new("rename locals", subject => Every<VariableSymbol>(subject, variable => variable.Kind == VariableKind.Local, "v")),
        new("rename parameters and results", subject => Every<VariableSymbol>(subject, variable => variable.Kind is VariableKind.Parameter or VariableKind.Result, "p")),
        new("rename receivers", subject => Every<VariableSymbol>(subject, variable => variable.Kind == VariableKind.Receiver, "self")),
        new("rename fields", subject => Every<VariableSymbol>(subject, variable => variable.Kind == VariableKind.Field && IsLower(variable), "field")),
        new("rename the filter's field", subject => Every<VariableSymbol>(subject, variable => variable.Kind == VariableKind.Field && variable.Name is "Filter" or "VM", "Guard")),
        new("rename package variables", subject => Every<VariableSymbol>(subject, variable => variable.Kind == VariableKind.PackageLevel, "errState")),
        new("rename constants", subject => Every<ConstantSymbol>(subject, _ => true, "fixed")),
        new("rename maxPages", subject => One<ConstantSymbol>(subject, constant => constant.Name == "maxPages", "MAX_PAGES")),
        new("rename types", subject => Every<TypeSymbol>(subject, type => !IsEmbedded(subject, type), "Kind")),
        new("rename functions", subject => Every<FunctionSymbol>(subject, function => !function.IsMethod && !Contract.Contains(function.Name), "step")),
        new("rename methods", subject => Every<FunctionSymbol>(subject, function => function.IsMethod && !Contract.Contains(function.Name) && !IsOfInterface(subject, function), "act")),
        new("rename imports", Imports),
        new("rename everything", Everything),
    ];

    private static IEnumerable<Draft> Every<T>(Subject subject, Func<T, bool> wanted, string stem)
        where T : Symbol
        => [Rename(subject, subject.Edit(), wanted, (_, number) => $"{stem}{number}")];

    private static IEnumerable<Draft> One<T>(Subject subject, Func<T, bool> wanted, string name)
        where T : Symbol
        => [Rename(subject, subject.Edit(), wanted, (_, _) => name)];

    private static IEnumerable<Draft> Everything(Subject subject)
    {
        var draft = subject.Edit();
        Rename<VariableSymbol>(subject, draft, variable => variable.Kind != VariableKind.Field || IsLower(variable), (variable, number) => $"{char.ToLowerInvariant(variable.Kind.ToString()[0])}{number}x");
        Rename<ConstantSymbol>(subject, draft, _ => true, (_, number) => $"number{number}");
        Rename<TypeSymbol>(subject, draft, type => !IsEmbedded(subject, type), (_, number) => $"thing{number}");
        Rename<FunctionSymbol>(subject, draft, function => !Contract.Contains(function.Name) && !IsOfInterface(subject, function), (_, number) => $"work{number}");
        return [draft];
    }

    /// <summary>Renames symbols of a kind, numbered in the order of their first use.</summary>
    private static Draft Rename<T>(Subject subject, Draft draft, Func<T, bool> wanted, Func<T, int, string> name)
        where T : Symbol
    {
        var given = new Dictionary<Symbol, string>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<Ident>(ReferenceEqualityComparer.Instance);
        foreach (var ident in subject.All<Ident>().Where(ident => ident.Name != "_" && seen.Add(ident)))
        {
            if (Meaning(subject, ident) is not T { File: not null } symbol || !wanted(symbol) || symbol.Declaration is null && !IsField(symbol)) continue;
            if (!given.TryGetValue(symbol, out var fresh)) given.Add(symbol, fresh = name(symbol, given.Count + 1));

            // `{name: name}` in a literal's short key is two identifiers, each with its own meaning.
            draft.Replace(ident, fresh);
        }

        return draft;
    }

    private static Symbol? Meaning(Subject subject, Ident ident)
        => ident.Parent is SelectorExpr selector && selector.Sel == ident ? subject.Package.SymbolOf(selector) : subject.Package.SymbolOf(ident);

    private static bool IsField(Symbol symbol) => symbol is VariableSymbol { Kind: VariableKind.Field, IsEmbedded: false };

    /// <summary>Of a type that is declared nowhere, the field's name is all that is known.</summary>
    private static bool IsLower(VariableSymbol variable) => char.IsLower(variable.Name[0]) && !variable.IsEmbedded && !variable.Type.Deref().IsUnknown;

    private static bool IsEmbedded(Subject subject, TypeSymbol type) => subject.All<Field>().Any(field => field is { Names: [], Type: { } embedded } && field.Parent?.Parent is StructType
        && embedded.Descendants<Ident>().Any(ident => ident.Name == type.Name));

    private static bool IsOfInterface(Subject subject, FunctionSymbol method)
        => subject.All<InterfaceType>().Any(contract => contract.Methods.List.Any(field => field.Names.Any(name => name.Name == method.Name)));

    private static IEnumerable<Draft> Imports(Subject subject)
    {
        var draft = subject.Edit();
        foreach (var file in subject.Package.Files)
        {
            foreach (var import in file.Imports.Where(import => import.LocalName is not ("_" or ".")))
            {
                var fresh = subject.Fresh("pkg");
                draft.Replace(file, import.Syntax.Span, $"{fresh} {subject.Text(import.Syntax.Path)}");
                foreach (var use in file.Syntax.Descendants<Ident>().Where(use => use.Name == import.LocalName && subject.Package.SymbolOf(use) == import && use.Parent is not ImportSpec))
                    draft.Replace(use, fresh);
            }
        }

        return [draft];
    }
}
