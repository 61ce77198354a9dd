using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Symbols that depend on types: what stands after a dot, keys of composite literals, fields where they are declared.</summary>
internal sealed partial class TypeInference
{
    internal Symbol? SymbolOf(Ident ident) => ident.Parent switch
    {
        SelectorExpr selector when selector.Sel == ident => SymbolOf(selector),
        KeyValueExpr { Parent: CompositeLit literal } element when element.Key == ident => SymbolOfKey(ident, literal),
        Field { Parent.Parent: StructType type } when IsDeclared(ident) => DeclaredBy(ident, FieldsOf(type)),
        Field { Parent.Parent: InterfaceType type } when IsDeclared(ident) => DeclaredBy(ident, MethodsOf(type)),
        _ => package.Binding.SymbolOf(ident),
    };

    internal Symbol? SymbolOf(SelectorExpr selector)
        => ImportOf(selector) is { } import ? MemberOf(import, selector.Sel.Name) : MemberOf(selector)?.Symbol;

    /// <summary>The import before the dot of a qualified identifier; null for any other selector.</summary>
    internal ImportSymbol? ImportOf(SelectorExpr selector)
        => selector.X is Ident qualifier ? package.Binding.SymbolOf(qualifier) as ImportSymbol : null;

    /// <summary>The field or method that a selector selects from a value or a type.</summary>
    internal Member? MemberOf(SelectorExpr selector) => MemberLookup.Find(TypeOf(selector.X), selector.Sel.Name);

    /// <summary>The type parameters of a generic function that an expression names; empty for any other.</summary>
    internal ImmutableArray<TypeParameterSymbol> TypeParametersOf(Expr function) => function.Unparen() switch
    {
        Ident ident => TypeParametersOf(SymbolOf(ident)),
        SelectorExpr selector when ImportOf(selector) is not null => TypeParametersOf(SymbolOf(selector)),
        _ => [],
    };

    internal static ImmutableArray<TypeParameterSymbol> TypeParametersOf(Symbol? symbol) => symbol switch
    {
        FunctionSymbol function => function.TypeParameters,
        ImportedSymbol member => Library.Function(member.ImportPath, member.Name)?.TypeParameters ?? [],
        _ => [],
    };

    private static Symbol? MemberOf(ImportSymbol import, string name)
        => import.ImportedPackage?.Scope.Lookup(name) ?? new ImportedSymbol(import.ImportPath, name);

    private static T? DeclaredBy<T>(Ident ident, ImmutableArray<T> symbols)
        where T : Symbol
    {
        foreach (var symbol in symbols)
        {
            if (symbol.Declaration == ident) return symbol;
        }

        return null;
    }

    private static bool IsDeclared(Ident ident) => ident.Parent is Field field && field.Names.Contains(ident);

    private Symbol? SymbolOfKey(Ident key, CompositeLit literal)
    {
        var type = TypeOf(literal);
        if (type is GoType.Pointer { Element: var pointed }) type = pointed;
        switch (type.Underlying)
        {
            case GoType.Struct structure:
                return structure.Fields.FirstOrDefault(field => field.Name == key.Name);
            case GoType.Imported or GoType.Unknown when SyntaxNames.IsExported(key.Name):
                // A struct that was not read, most likely; only its exported fields can be named here.
                return null;
            default:
                return package.Binding.SymbolOf(key);
        }
    }

    private GoType TypeOfSelector(SelectorExpr selector)
    {
        if (ImportOf(selector) is { } import) return TypeOf(MemberOf(import, selector.Sel.Name), selector);
        var operand = TypeOf(selector.X);
        if (MemberLookup.Find(operand, selector.Sel.Name) is not { } member) return new GoType.Unknown(operand.Deref().Source);
        var isMethodExpression = member.Type is GoType.Func && member.Kind != MemberKind.Field && IsType(selector.X);
        if (!isMethodExpression) return member.Type;
        var signature = (GoType.Func)member.Type;
        return signature with { Parameters = signature.Parameters.Insert(0, operand) };
    }
}
