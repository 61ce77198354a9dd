using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Types as they are written (specification, "Types").</summary>
internal sealed partial class TypeInference
{
    /// <summary>Whether an expression denotes a type.</summary>
    internal bool IsType(Expr expr)
    {
        while (true)
        {
            switch (expr)
            {
                case ArrayType or StructType or FuncType or InterfaceType or MapType or ChanType or Ellipsis:
                    return true;
                case ParenExpr paren:
                    expr = paren.X;
                    break;
                case StarExpr star:
                    expr = star.X;
                    break;
                case IndexExpr index:
                    expr = index.X;
                    break;
                case IndexListExpr index:
                    expr = index.X;
                    break;
                case Ident ident:
                    return DenotesType(SymbolOf(ident), ident);
                case SelectorExpr { X: Ident qualifier } selector when package.Binding.SymbolOf(qualifier) is ImportSymbol:
                    return DenotesType(SymbolOf(selector), selector);
                default:
                    return false;
            }
        }
    }

    internal GoType.Func SignatureOf(FuncType syntax)
    {
        var parameters = TypesOf(syntax.Params);
        var isVariadic = syntax.Params.List is [.., { Type: Ellipsis }];
        return new GoType.Func(parameters, syntax.Results is { } results ? TypesOf(results) : [], isVariadic);
    }

    internal ImmutableArray<VariableSymbol> FieldsOf(StructType syntax)
        => fields.TryGetValue(syntax, out var known) ? known : fields.GetOrAdd(syntax, CreateFields);

    internal ImmutableArray<InterfaceMethodSymbol> MethodsOf(InterfaceType syntax)
        => methods.TryGetValue(syntax, out var known) ? known : methods.GetOrAdd(syntax, CreateMethods);

    internal ImmutableArray<GoType> EmbeddedIn(InterfaceType syntax)
        => [.. syntax.Methods.List.Where(field => field.Names.IsEmpty && field.Type is not null).Select(field => TypeOf(field.Type!))];

    private static bool DenotesType(Symbol? symbol, Expr use) => symbol switch
    {
        TypeSymbol or TypeParameterSymbol => true,
        BuiltinSymbol builtin => builtin.Kind == BuiltinKind.Type,
        ImportedSymbol member when Library.Knows(member.ImportPath) => Library.IsType(member.ImportPath, member.Name),
        ImportedSymbol => TypePosition.Contains(use),
        _ => false,
    };

    private GoType InferWritten(Expr syntax) => syntax switch
    {
        ArrayType { Len: null } slice => new GoType.Slice(TypeOf(slice.Elt)),
        ArrayType { Len: Ellipsis } array => new GoType.Array(TypeOf(array.Elt), null),
        ArrayType array => new GoType.Array(TypeOf(array.Elt), package.ConstantOf(array.Len)?.AsInt64),
        Ellipsis { Elt: { } element } => new GoType.Slice(TypeOf(element)),
        MapType map => new GoType.Map(TypeOf(map.Key), TypeOf(map.Value)),
        ChanType channel => new GoType.Chan(TypeOf(channel.Value), channel.Dir),
        FuncType function => SignatureOf(function),
        StructType structure => new GoType.Struct(structure, package),
        InterfaceType { Methods.List.IsEmpty: true } => GoType.Any,
        InterfaceType contract => new GoType.Interface(contract, package),
        _ => GoType.NotKnown,
    };

    private ImmutableArray<GoType> TypesOf(FieldList list)
    {
        var result = ImmutableArray.CreateBuilder<GoType>();
        foreach (var field in list.List)
        {
            var type = field.Type is null ? GoType.NotKnown : TypeOf(field.Type);
            for (var i = 0; i < Math.Max(1, field.Names.Length); i++) result.Add(type);
        }

        return result.DrainToImmutable();
    }

    private ImmutableArray<VariableSymbol> CreateFields(StructType syntax)
    {
        var file = package.FileOf(syntax);
        var result = ImmutableArray.CreateBuilder<VariableSymbol>();
        foreach (var field in syntax.Fields.List)
        {
            if (field.Type is not { } type) continue;
            var origin = new TypeOrigin.Declared(type);
            foreach (var name in field.Names) result.Add(new VariableSymbol(name.Name, VariableKind.Field, file, name, field, origin));
            if (field.Names.IsEmpty && SyntaxNames.LastName(type) is { } typeName)
                result.Add(new VariableSymbol(typeName, VariableKind.Field, file, null, field, origin));
        }

        return result.DrainToImmutable();
    }

    private ImmutableArray<InterfaceMethodSymbol> CreateMethods(InterfaceType syntax)
    {
        var file = package.FileOf(syntax);
        var result = ImmutableArray.CreateBuilder<InterfaceMethodSymbol>();
        foreach (var field in syntax.Methods.List)
        {
            if (field.Type is not FuncType signature) continue;
            foreach (var name in field.Names) result.Add(new InterfaceMethodSymbol(file, name, signature));
        }

        return result.DrainToImmutable();
    }
}
