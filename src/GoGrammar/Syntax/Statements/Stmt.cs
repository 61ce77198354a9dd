using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A statement.</summary>
public abstract class Stmt : SyntaxNode
{
    private protected Stmt(TextSpan span)
        : base(span)
    {
    }
}
