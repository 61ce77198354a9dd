namespace P0Analyzer.Semantics;

/// <summary>
/// Finds the field or method that a selector means: the one at the shallowest depth of embedding (specification, "Selectors").
/// A type that was not read may have any member; it is presumed to have this one only when no type that was read has it.
/// </summary>
internal sealed class MemberLookup
{
    /// <summary>A generic type that embeds ever larger instances of itself (which is not Go) comes to an end here.</summary>
    private const int MaxDepth = 30;

    private const int MaxTypes = 500;

    private readonly string name;

    // Made when there is something to put in: most selectors end at the type itself.
    private HashSet<GoType>? seen;
    private List<GoType>? level;
    private List<GoType>? embedded;
    private List<GoType>? unread;

    private MemberLookup(string name) => this.name = name;

    /// <summary>The member of that name; null when the type has none, or when several types that were not read may have it.</summary>
    internal static Member? Find(GoType type, string name) => new MemberLookup(name).Find(type.Deref());

    private Member? Find(GoType type)
    {
        if (FindIn(type) is { } own) return own;
        if ((level ?? embedded) is not null && FindFurther(type) is { } member) return member;
        return unread is [var only] ? new Member(MemberKind.Presumed, name, new GoType.Unknown(only.Source), only) : null;
    }

    private Member? FindFurther(GoType first)
    {
        seen = [first];
        level ??= [];
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            // Embedded interfaces and constraints add to the level that they are found on.
            for (var i = 0; i < level.Count; i++)
            {
                if (seen.Add(level[i]) && FindIn(level[i]) is { } member) return member;
            }

            if (embedded is not { Count: > 0 } || seen.Count >= MaxTypes) return null;
            (level, embedded) = (embedded, level);
            embedded.Clear();
        }

        return null;
    }

    private Member? FindIn(GoType type)
    {
        switch (type)
        {
            case GoType.Named named:
                return FindMethod(named) ?? FindInUnderlying(named);
            case GoType.Struct structure:
                return FindField(structure, type);
            case GoType.Interface contract:
                return FindInterfaceMethod(contract, type);
            case GoType.Imported imported:
                return FindImported(imported);
            case GoType.Unknown:
                (unread ??= []).Add(type);
                return null;
            case GoType.TypeParam { Symbol: { Constraint: { } constraint, File: { } file } }:
                (level ??= []).Add(file.Package.TypeOf(constraint));
                return null;
            case GoType.Basic { Name: "error" } when name == "Error":
                return new Member(MemberKind.ImportedMethod, name, new GoType.Func([], [GoType.String]), type);
            default:
                return null;
        }
    }

    private Member? FindMethod(GoType.Named named)
    {
        if (named.Symbol.Method(name) is not { } method) return null;
        var signature = method.Signature.Substitute(method.TypeParameters, named.TypeArguments);
        return new Member(MemberKind.Method, name, signature, named, method);
    }

    private Member? FindInUnderlying(GoType.Named named)
    {
        switch (named.Symbol.Underlying)
        {
            case GoType.Struct structure:
                return FindField(structure, named);
            case GoType.Interface contract:
                return FindInterfaceMethod(contract, named);
            case GoType.Imported or GoType.Unknown:
                // `type Client sdk.Client` has the fields, and for an interface the methods, of a type that was not read.
                (level ??= []).Add(named.Symbol.Underlying);
                return null;
            default:
                return null;
        }
    }

    private Member? FindField(GoType.Struct structure, GoType owner)
    {
        var instance = owner as GoType.Named;
        foreach (var field in structure.Fields)
        {
            if (field.Name == name) return new Member(MemberKind.Field, name, Instantiate(field.Type, instance), owner, field);
            if (field.IsEmbedded) (embedded ??= []).Add(Instantiate(field.Type, instance).Deref());
        }

        return null;
    }

    private Member? FindInterfaceMethod(GoType.Interface contract, GoType owner)
    {
        var instance = owner as GoType.Named;
        foreach (var method in contract.Methods)
        {
            if (method.Name == name) return new Member(MemberKind.InterfaceMethod, name, Instantiate(method.Signature, instance), owner, method);
        }

        foreach (var inner in contract.EmbeddedTypes) (level ??= []).Add(Instantiate(inner, instance));
        return null;
    }

    private Member? FindImported(GoType.Imported imported)
    {
        if (Library.Method(imported, name) is { } method) return new Member(MemberKind.ImportedMethod, name, method, imported);
        if (Library.Field(imported, name) is { } field) return new Member(MemberKind.ImportedField, name, field, imported);
        if (!Library.Describes(imported)) (unread ??= []).Add(imported);
        return null;
    }

    private static GoType Instantiate(GoType type, GoType.Named? instance) => instance is null ? type : type.Substitute(instance);
}
