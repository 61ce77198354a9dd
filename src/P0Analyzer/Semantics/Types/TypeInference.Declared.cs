using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>The types of what is declared.</summary>
internal sealed partial class TypeInference
{
    internal static GoType TypeOf(VariableSymbol variable)
    {
        if (!InferenceGuard.TryEnter(variable)) return GoType.NotKnown;
        try
        {
            return variable.File!.Package.Inference.TypeFrom(variable.Origin);
        }
        finally
        {
            InferenceGuard.Exit(variable);
        }
    }

    internal GoType TypeOf(ConstantSymbol constant)
    {
        if ((constant.TypeSyntax ?? constant.Expression) is not { } source || !InferenceGuard.TryEnter(constant)) return GoType.NotKnown;
        try
        {
            return TypeOf(source);
        }
        finally
        {
            InferenceGuard.Exit(constant);
        }
    }

    internal GoType TypeOf(TypeSymbol symbol)
    {
        if (!symbol.IsAlias) return new GoType.Named(symbol);
        if (!InferenceGuard.TryEnter(symbol)) return GoType.NotKnown;
        try
        {
            return TypeOf(symbol.Syntax.Type);
        }
        finally
        {
            InferenceGuard.Exit(symbol);
        }
    }

    internal GoType UnderlyingOf(TypeSymbol symbol)
    {
        if (!InferenceGuard.TryEnter(symbol)) return GoType.NotKnown;
        try
        {
            var type = TypeOf(symbol.Syntax.Type);
            return type is GoType.Named ? type.Underlying : type;
        }
        finally
        {
            InferenceGuard.Exit(symbol);
        }
    }

    private GoType TypeFrom(TypeOrigin origin)
    {
        switch (origin)
        {
            case TypeOrigin.Declared declared:
                return TypeOf(declared.Syntax);
            case TypeOrigin.Value value:
                var type = TypeOfResult(value.Initializer, value.Index, value.Count).Default;
                return type is GoType.Nil or GoType.Tuple ? GoType.NotKnown : type;
            case TypeOrigin.RangeKey range:
                return RangeTypes(TypeOf(range.Operand)).Key;
            case TypeOrigin.RangeValue range:
                return RangeTypes(TypeOf(range.Operand)).Value;
            case TypeOrigin.TypeSwitch { Clause.List: [var only] } when !IsNil(only):
                return TypeOf(only);
            case TypeOrigin.TypeSwitch guard:
                return TypeOf(guard.Operand);
            default:
                return GoType.NotKnown;
        }
    }

    private bool IsNil(Expr expr) => expr.Unparen() is Ident { Name: "nil" } ident && SymbolOf(ident) is BuiltinSymbol;

    /// <summary>The types of the iteration variables (specification, "For statements with range clause").</summary>
    private static (GoType Key, GoType Value) RangeTypes(GoType operand)
    {
        var type = operand.Underlying;
        if (type is GoType.Pointer { Element: var pointed }) type = pointed.Underlying;
        switch (type)
        {
            case GoType.Slice slice:
                return (GoType.Int, slice.Element);
            case GoType.Array array:
                return (GoType.Int, array.Element);
            case GoType.Map map:
                return (map.Key, map.Value);
            case GoType.Chan channel:
                return (channel.Element, GoType.NotKnown);
            case GoType.Basic { Name: "string" } or GoType.Untyped { Kind: UntypedKind.String }:
                return (GoType.Int, new GoType.Basic("int32"));
            case GoType.Func { Parameters: [var yield] } when yield.Underlying is GoType.Func { Parameters: var given }:
                return (given.Length > 0 ? given[0] : GoType.NotKnown, given.Length > 1 ? given[1] : GoType.NotKnown);
            case GoType.Basic or GoType.Untyped:
                return (operand.Default, GoType.NotKnown);
            default:
                var unknown = new GoType.Unknown(type.Source);
                return (unknown, unknown);
        }
    }
}
