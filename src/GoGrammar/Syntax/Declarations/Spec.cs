using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>What a <see cref="GenDecl"/> holds: an import, values declared together, or a type.</summary>
public abstract class Spec : SyntaxNode
{
    private protected Spec(TextSpan span)
        : base(span)
    {
    }
}
