using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Operators, elements and calls.</summary>
internal sealed partial class TypeInference
{
    private GoType TypeOfCall(CallExpr call)
    {
        var callee = CalleeOf(call);
        if (callee.Results is { } results) return results.Length == 1 ? results[0] : new GoType.Tuple(results);
        return callee switch
        {
            Callee.ImportedFunction function => new GoType.Unknown(function.ImportPath),
            Callee.ImportedMethod method => new GoType.Unknown(method.ImportPath),
            Callee.UnknownMethod method => new GoType.Unknown(TypeOf(method.Receiver).Deref().Source),
            _ => GoType.NotKnown,
        };
    }

    private GoType TypeOfStar(StarExpr star)
    {
        var type = TypeOf(star.X);
        if (IsType(star)) return new GoType.Pointer(type);
        return type.Underlying switch
        {
            GoType.Pointer pointer => pointer.Element,
            GoType.Unknown => type,
            _ => GoType.NotKnown,
        };
    }

    private GoType TypeOfUnary(UnaryExpr unary)
    {
        var type = TypeOf(unary.X);
        return unary.Op switch
        {
            Token.And => new GoType.Pointer(type),
            Token.Arrow => type.Underlying is GoType.Chan channel ? channel.Element : new GoType.Unknown(type.Source),
            _ => type,
        };
    }

    /// <summary>
    /// Operands of a long chain (<c>a + b + c …</c>) nest to the left, and are gone through from there without recursion.
    /// </summary>
    private GoType TypeOfBinary(BinaryExpr binary)
    {
        if (binary.X.Unparen() is not BinaryExpr) return Combine(binary, TypeOf(binary.X));

        var chain = new List<BinaryExpr>();
        Expr leftmost = binary;
        while (leftmost is BinaryExpr inner && (inner == binary || types.Find(inner) is null))
        {
            chain.Add(inner);
            leftmost = inner.X.Unparen();
        }

        var type = TypeOf(leftmost);
        for (var i = chain.Count - 1; i >= 0; i--)
        {
            type = Combine(chain[i], type);
            if (i > 0) type = types.Add(chain[i], type);
        }

        return type;
    }

    private GoType Combine(BinaryExpr operation, GoType left)
    {
        switch (operation.Op)
        {
            case Token.Eql or Token.Neq or Token.Lss or Token.Leq or Token.Gtr or Token.Geq:
                return GoType.Untyped.Of(UntypedKind.Bool);
            case Token.Shl or Token.Shr:
                return left;
        }

        if (left is not (GoType.Untyped or GoType.Unknown)) return left;
        var right = TypeOf(operation.Y);
        if (left is GoType.Untyped { Kind: var leftKind } && right is GoType.Untyped { Kind: var rightKind })
            return GoType.Untyped.Of((UntypedKind)Math.Max((int)leftKind, (int)rightKind));
        return right is GoType.Unknown && left is GoType.Unknown ? left : right is GoType.Untyped ? left : right;
    }

    private GoType TypeOfIndex(Expr index, Expr operand, ImmutableArray<Expr> arguments)
    {
        var type = TypeOf(operand);
        if (IsType(operand) || TypePosition.Contains(index)) return Instantiate(type, arguments);
        if (type is GoType.Func function) return InstantiateFunction(operand, function, arguments);
        return ElementOf(type);
    }

    private GoType Instantiate(GoType generic, ImmutableArray<Expr> arguments) => generic switch
    {
        GoType.Named named => named with { TypeArguments = TypesOf(arguments) },
        GoType.Imported imported => imported with { TypeArguments = TypesOf(arguments) },
        _ => generic,
    };

    private GoType InstantiateFunction(Expr function, GoType.Func signature, ImmutableArray<Expr> arguments)
        => signature.Substitute(TypeParametersOf(function), TypesOf(arguments));

    private ImmutableArray<GoType> TypesOf(ImmutableArray<Expr> expressions) => [.. expressions.Select(TypeOf)];

    /// <summary>The type of <c>x[i]</c>.</summary>
    private static GoType ElementOf(GoType collection)
    {
        var type = collection.Underlying;
        if (type is GoType.Pointer { Element: var pointed } && pointed.Underlying is GoType.Array) type = pointed.Underlying;
        return type switch
        {
            GoType.Slice slice => slice.Element,
            GoType.Array array => array.Element,
            GoType.Map map => map.Value,
            GoType.Basic { Name: "string" } or GoType.Untyped { Kind: UntypedKind.String } => new GoType.Basic("uint8"),
            _ => new GoType.Unknown(type.Source),
        };
    }

    private static GoType TypeOfSlice(GoType operand)
    {
        var type = operand.Underlying;
        if (type is GoType.Pointer { Element: var pointed }) type = pointed.Underlying;
        return type switch
        {
            GoType.Array array => new GoType.Slice(array.Element),
            GoType.Untyped => GoType.String,
            _ => operand,
        };
    }

    private GoType TypeOfLiteral(CompositeLit literal)
    {
        if (literal.Type is not { } written) return TypeOfElided(literal);
        if (written is not ArrayType { Len: Ellipsis } array) return TypeOf(written);
        return new GoType.Array(TypeOf(array.Elt), HasKeys(literal) ? null : literal.Elts.Length);
    }

    private static bool HasKeys(CompositeLit literal)
    {
        foreach (var element in literal.Elts)
        {
            if (element is KeyValueExpr) return true;
        }

        return false;
    }

    /// <summary>An element without a type has the one that the literal around it says (specification, "Composite literals").</summary>
    private GoType TypeOfElided(CompositeLit literal)
    {
        var element = literal.Parent as KeyValueExpr;
        if ((element?.Parent ?? literal.Parent) is not CompositeLit outer) return GoType.NotKnown;
        var type = TypeOf(outer);
        var container = type is GoType.Pointer { Element: var pointed } ? pointed.Underlying : type.Underlying;
        return container switch
        {
            GoType.Slice slice => slice.Element,
            GoType.Array array => array.Element,
            GoType.Map map => element?.Key == literal ? map.Key : map.Value,
            _ => new GoType.Unknown(container.Source),
        };
    }
}
