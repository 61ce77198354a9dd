using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A source file. As in <c>go/ast</c> it starts at the <c>package</c> keyword and ends with the last declaration.</summary>
public sealed class File : SyntaxNode
{
    internal File(TextSpan span, Ident name, ImmutableArray<Decl> decls, ImmutableArray<CommentGroup> comments)
        : base(span)
    {
        Name = Adopt(name);
        Decls = AdoptAll(decls);
        Comments = AdoptAll(comments);
        Imports = [.. decls.OfType<GenDecl>().Where(d => d.Tok == Token.Import).SelectMany(d => d.Specs).OfType<ImportSpec>()];
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.File;

    /// <summary>The name in the package clause.</summary>
    public Ident Name { get; }

    /// <summary>The declarations, in source order.</summary>
    public ImmutableArray<Decl> Decls { get; }

    /// <summary>The imports, in source order; they are descendants of <see cref="Decls"/> too.</summary>
    public ImmutableArray<ImportSpec> Imports { get; }

    /// <summary>All comments of the file, in source order. They are no <see cref="SyntaxNode.Children"/>.</summary>
    public ImmutableArray<CommentGroup> Comments { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        children.Add(Name);
        AddAll(Decls, children);
    }
}
