using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An expression, or a type: the parser does not tell them apart.</summary>
public abstract class Expr : SyntaxNode
{
    private protected Expr(TextSpan span)
        : base(span)
    {
    }
}
