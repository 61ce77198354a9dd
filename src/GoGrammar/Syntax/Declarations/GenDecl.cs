using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>An import, constant, type or variable declaration.</summary>
public sealed class GenDecl : Decl
{
    internal GenDecl(TextSpan span, Token tok, bool isGroup, ImmutableArray<Spec> specs)
        : base(span)
    {
        Tok = tok;
        IsGroup = isGroup;
        Specs = AdoptAll(specs);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.GenDecl;

    /// <summary>The keyword.</summary>
    public Token Tok { get; }

    /// <summary>Whether the specifications stand in parentheses.</summary>
    public bool IsGroup { get; }

    /// <summary>The specifications.</summary>
    public ImmutableArray<Spec> Specs { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        AddAll(Specs, children);
    }
}
