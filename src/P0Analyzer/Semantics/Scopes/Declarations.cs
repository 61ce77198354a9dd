using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>The symbols that a declaration makes, at package level and in functions alike.</summary>
internal static class Declarations
{
    /// <summary>The constants of a declaration. Within a group an expression list that is left out repeats the one before it.</summary>
    internal static IEnumerable<ConstantSymbol> Constants(GoFile file, GenDecl declaration)
    {
        ValueSpec? source = null;
        for (var iota = 0; iota < declaration.Specs.Length; iota++)
        {
            if (declaration.Specs[iota] is not ValueSpec spec) continue;
            if (!spec.Values.IsEmpty || spec.Type is not null) source = spec;
            for (var i = 0; i < spec.Names.Length; i++)
            {
                var expression = source is not null && i < source.Values.Length ? source.Values[i] : null;
                yield return new ConstantSymbol(file, spec.Names[i], spec, source?.Type, expression, iota);
            }
        }
    }

    /// <summary>The variables of a specification.</summary>
    internal static IEnumerable<VariableSymbol> Variables(GoFile file, ValueSpec spec, VariableKind kind, GoFunction? function)
    {
        for (var i = 0; i < spec.Names.Length; i++)
        {
            var name = spec.Names[i];
            yield return new VariableSymbol(name.Name, kind, file, name, spec, OriginOf(spec, i), function);
        }
    }

    /// <summary>The receiver's base type's name: <c>List</c> for <c>(l *List[T])</c>; null in a broken declaration.</summary>
    internal static string? ReceiverName(FieldList receiver) => (ReceiverBase(receiver) as Ident)?.Name;

    /// <summary>The names that a receiver gives to its type's parameters: <c>T</c> in <c>(l *List[T])</c>.</summary>
    internal static IEnumerable<Ident> ReceiverTypeParameters(FieldList receiver) => ReceiverType(receiver) switch
    {
        IndexExpr { Index: Ident name } => [name],
        IndexListExpr list => list.Indices.OfType<Ident>(),
        _ => [],
    };

    /// <summary>The constraints of a type's parameters, in order.</summary>
    internal static IEnumerable<Expr?> Constraints(TypeSpec type)
    {
        foreach (var field in type.TypeParams?.List ?? [])
        {
            foreach (var _ in field.Names) yield return field.Type;
        }
    }

    private static TypeOrigin OriginOf(ValueSpec spec, int index)
    {
        var ownValue = spec.Values.Length == spec.Names.Length ? spec.Values[index] : null;
        if (spec.Type is not null) return new TypeOrigin.Declared(spec.Type, ownValue ?? (spec.Values is [var shared] ? shared : null));
        if (ownValue is not null) return new TypeOrigin.Value(ownValue, 0, 1);
        return spec.Values is [var call] ? new TypeOrigin.Value(call, index, spec.Names.Length) : TypeOrigin.None.Instance;
    }

    private static Expr? ReceiverBase(FieldList receiver) => ReceiverType(receiver) switch
    {
        IndexExpr generic => generic.X.Unparen(),
        IndexListExpr generic => generic.X.Unparen(),
        var type => type,
    };

    private static Expr? ReceiverType(FieldList receiver)
    {
        var type = receiver.List is [{ Type: { } written }, ..] ? written.Unparen() : null;
        while (type is StarExpr pointer) type = pointer.X.Unparen();
        return type;
    }
}
