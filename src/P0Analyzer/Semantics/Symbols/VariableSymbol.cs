using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>A variable: local, parameter, receiver, result, field or of the package.</summary>
public sealed class VariableSymbol : Symbol
{
    private GoType? type;

    internal VariableSymbol(
        string name,
        VariableKind kind,
        GoFile file,
        Ident? declaration,
        SyntaxNode declaringNode,
        TypeOrigin origin,
        GoFunction? function = null)
        : base(name, file, declaration)
    {
        Kind = kind;
        DeclaringNode = declaringNode;
        Origin = origin;
        Function = function;
    }

    /// <summary>What kind of variable it is.</summary>
    public VariableKind Kind { get; }

    /// <summary>
    /// The node that declares it: <see cref="ValueSpec"/>, <see cref="AssignStmt"/>, <see cref="RangeStmt"/>, <see cref="Field"/>,
    /// or the <see cref="CaseClause"/> of a type switch.
    /// </summary>
    public SyntaxNode DeclaringNode { get; }

    /// <summary>The function that it is a variable of; null for fields and variables of the package.</summary>
    public GoFunction? Function { get; }

    /// <summary>The type as written; null where a value implies it.</summary>
    public Expr? TypeSyntax => (Origin as TypeOrigin.Declared)?.Syntax;

    /// <summary>
    /// The value that it is declared with; with several variables for one call, the call. Null when it starts at its zero value or from
    /// elsewhere.
    /// </summary>
    public Expr? Initializer => Origin switch
    {
        TypeOrigin.Value value => value.Initializer,
        TypeOrigin.Declared declared => declared.Initializer,
        _ => null,
    };

    /// <summary>Which of the initializer's results it takes, from 0; 0 where there is one value per variable.</summary>
    public int InitializerIndex => Origin is TypeOrigin.Value value ? value.Index : 0;

    /// <summary>Whether it is an embedded field.</summary>
    public bool IsEmbedded => Kind == VariableKind.Field && Declaration is null;

    /// <summary>Whether it is the final parameter of a variadic function; its <see cref="Type"/> is then a slice.</summary>
    public bool IsVariadic => Kind == VariableKind.Parameter && TypeSyntax is Ellipsis;

    /// <summary>The type, declared or implied; <see cref="GoType.Unknown"/> when it can't be known.</summary>
    public GoType Type => type ??= TypeInference.TypeOf(this);

    internal TypeOrigin Origin { get; }
}
