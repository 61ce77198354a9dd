using GoGrammar.Text;

namespace GoGrammar.Syntax;

/// <summary>One import.</summary>
public sealed class ImportSpec : Spec
{
    internal ImportSpec(TextSpan span, Ident? name, BasicLit path)
        : base(span)
    {
        Name = AdoptOptional(name);
        Path = Adopt(path);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ImportSpec;

    /// <summary>The local name, <c>.</c> or <c>_</c>; absent when the package's own is taken.</summary>
    public Ident? Name { get; }

    /// <summary>The path, in quotes.</summary>
    public BasicLit Path { get; }

    /// <inheritdoc/>
    public override void AddChildrenTo(List<SyntaxNode> children)
    {
        if (Name is not null) children.Add(Name);
        children.Add(Path);
    }
}
