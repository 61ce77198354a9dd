using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A declaration: <see cref="GenDecl"/>, <see cref="FuncDecl"/> or <see cref="BadDecl"/>.</summary>
public abstract class Decl : SyntaxNode
{
    private protected Decl(TextSpan span)
        : base(span)
    {
    }
}
