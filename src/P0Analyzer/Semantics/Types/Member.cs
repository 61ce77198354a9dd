namespace P0Analyzer.Semantics;

/// <summary>What kind of member a selector selects.</summary>
internal enum MemberKind
{
    Field,
    Method,
    InterfaceMethod,

    /// <summary>A field of a known package's type.</summary>
    ImportedField,

    /// <summary>A method of a known package's type.</summary>
    ImportedMethod,

    /// <summary>A field or method of a type that was not read.</summary>
    Presumed,
}

/// <summary>A field or method that a selector selects.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; for a method the signature without the receiver.</param>
/// <param name="Owner">The type that has it itself, pointer taken off.</param>
/// <param name="Symbol">Its declaration, when it was read.</param>
internal sealed record Member(MemberKind Kind, string Name, GoType Type, GoType Owner, Symbol? Symbol = null);
