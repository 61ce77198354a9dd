using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules;

/// <summary>Expressions as messages name them, in few words.</summary>
internal static class Spelling
{
    private const int MaxDepth = 6;

    /// <summary><c>asset</c> for <c>&amp;asset</c>; the arguments of calls and the elements of literals are left out.</summary>
    public static string Of(Expr expr) => Of(expr.Unparen() is UnaryExpr { Op: Token.And } address ? address.X : expr, MaxDepth);

    /// <summary>The part of a span that is on its first line: a finding stands on one line.</summary>
    public static TextSpan FirstLine(GoFile file, TextSpan span)
    {
        var line = file.Text.Bytes[span.Start..span.End].IndexOf((byte)'\n');
        return line < 0 ? span : new TextSpan(span.Start, span.Start + line);
    }

    private static string Of(Expr? expr, int depth)
    {
        if (depth == 0) return "…";
        return expr switch
        {
            null => "",
            Ident ident => ident.Name,
            BasicLit literal => literal.Value,
            ParenExpr paren => Of(paren.X, depth),
            SelectorExpr selector => $"{Of(selector.X, depth - 1)}.{selector.Sel.Name}",
            StarExpr star => $"*{Of(star.X, depth - 1)}",
            UnaryExpr unary => $"{unary.Op.Text()}{Of(unary.X, depth - 1)}",
            BinaryExpr binary => $"{Of(binary.X, depth - 1)} {binary.Op.Text()} {Of(binary.Y, depth - 1)}",
            CallExpr call => $"{Of(call.Fun, depth - 1)}({(call.Args.IsEmpty ? "" : "…")})",
            IndexExpr index => $"{Of(index.X, depth - 1)}[{Of(index.Index, depth - 1)}]",
            SliceExpr slice => $"{Of(slice.X, depth - 1)}[…]",
            TypeAssertExpr assertion => $"{Of(assertion.X, depth - 1)}.({Of(assertion.Type, depth - 1)})",
            CompositeLit { Type: { } type } => $"{Of(type, depth - 1)}{{…}}",
            ArrayType array => $"[]{Of(array.Elt, depth - 1)}",
            FuncLit => "func",
            _ => "…",
        };
    }
}
