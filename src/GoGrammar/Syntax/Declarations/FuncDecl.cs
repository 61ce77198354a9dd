using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>A function or method declaration.</summary>
public sealed class FuncDecl : Decl
{
    internal FuncDecl(TextSpan span, FieldList? recv, Ident name, FuncType type, BlockStmt? body)
        : base(span)
    {
        Recv = AdoptOptional(recv);
        Name = Adopt(name);
        Type = Adopt(type);
        Body = AdoptOptional(body);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FuncDecl;

    /// <summary>The receiver; absent for a function.</summary>
    public FieldList? Recv { get; }

    /// <summary>The name.</summary>
    public Ident Name { get; }

    /// <summary>The signature.</summary>
    public FuncType Type { get; }

    /// <summary>The body; absent for a function implemented elsewhere.</summary>
    public BlockStmt? Body { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Recv is not null) children.Add(Recv);
        children.Add(Name);
        children.Add(Type);
        if (Body is not null) children.Add(Body);
    }
}
