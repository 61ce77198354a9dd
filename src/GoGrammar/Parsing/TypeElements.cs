using GoGrammar.Syntax;
using GoGrammar.Text;

namespace GoGrammar.Parsing;

/// <summary>Which expressions are types, or could be: in places where only the whole tells.</summary>
internal static class TypeElements
{
    /// <summary>Whether an expression can name the type of a composite literal.</summary>
    public static bool CanBeLiteralType(Expr x)
        => x is BadExpr or Ident or SelectorExpr or IndexExpr or IndexListExpr or ArrayType or StructType or MapType;

    /// <summary>
    /// Reads an expression as a type parameter and its constraint, where it can be: <c>P *C</c>, <c>P (C)</c>, and unions that begin so. Without
    /// <paramref name="force"/>, which a comma after it gives, only where the constraint cannot be a value.
    /// </summary>
    public static Parameter? SplitParameter(Expr x, bool force)
    {
        if (x is Ident name) return new Parameter(name, null);
        var unions = new Stack<BinaryExpr>();
        while (x is BinaryExpr { Op: Token.Or } union)
        {
            unions.Push(union);
            force |= IsTypeElement(union.Y);
            x = union.X;
        }

        if (SplitTerm(x, force) is not { } parameter) return null;
        var constraint = parameter.Type!;
        foreach (var union in unions)
            constraint = new BinaryExpr(new TextSpan(constraint.Span.Start, union.Span.End), constraint, union.Op, union.OpSpan, union.Y);
        return parameter with { Type = constraint };
    }

    private static Parameter? SplitTerm(Expr x, bool force) => x switch
    {
        BinaryExpr { Op: Token.Mul, X: Ident name } product when force || IsTypeElement(product.Y)
            => new Parameter(name, new StarExpr(new TextSpan(product.OpSpan.Start, product.Span.End), product.Y)),
        CallExpr { Fun: Ident name, Args: [var type], HasEllipsis: false } when force || IsTypeElement(type)
            => new Parameter(name, type),
        _ => null,
    };

    /// <summary>Whether an expression can only be an element of a constraint.</summary>
    private static bool IsTypeElement(Expr x)
    {
        while (true)
        {
            switch (x)
            {
                case ArrayType or StructType or FuncType or InterfaceType or MapType or ChanType: return true;
                case UnaryExpr unary: return unary.Op == Token.Tilde;
                case BinaryExpr binary when IsTypeElement(binary.Y): return true;
                case BinaryExpr binary:
                    x = binary.X;
                    break;
                case ParenExpr paren:
                    x = paren.X;
                    break;
                default: return false;
            }
        }
    }
}
