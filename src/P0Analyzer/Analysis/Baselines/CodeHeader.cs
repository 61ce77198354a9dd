using GoGrammar.Syntax;
using GoGrammar.Text;

namespace P0Analyzer.Analysis;

/// <summary>
/// The piece of code that a finding is known by: the statement or specification that its place is in, as far as its block, or the name of the function or type. What stands in
/// the block may change without the finding being another.
/// </summary>
internal static class CodeHeader
{
    /// <summary>How far a header that is all keyword looks for a word into its block.</summary>
    private const int DeepestBorrowing = 3;

    /// <summary>The pieces, in order of the source; more than one where a keyword alone (<c>for {</c>) says nothing, and the block's first statement goes with it.</summary>
    public static List<TextSpan> At(File file, int offset)
    {
        var pieces = new List<TextSpan>();
        var carrier = CarrierAt(file, offset);
        if (NameOf(carrier) is { } name) return [name.Span];
        for (var depth = 0; carrier is not null && depth <= DeepestBorrowing; depth++)
        {
            var body = BodyOf(carrier);
            AddWithoutBlocks(carrier, new TextSpan(carrier.Span.Start, body?.Start ?? carrier.Span.End), pieces);
            carrier = IsBare(carrier) ? FirstIn(carrier) : null;
        }

        return pieces;
    }

    /// <summary>The innermost node at an offset that makes a unit for readers.</summary>
    private static SyntaxNode? CarrierAt(SyntaxNode root, int offset)
    {
        SyntaxNode? carrier = null;
        var children = new List<SyntaxNode>();
        for (var node = root; node is not null;)
        {
            if (node is (Stmt and not (BlockStmt or DeclStmt)) or Spec or FuncDecl) carrier = node;
            children.Clear();
            node.AddChildrenTo(children);
            node = children.Find(child => child.Span.Contains(offset));
        }

        return carrier;
    }

    /// <summary>A signature or a type's fields may change without the finding being another.</summary>
    private static Ident? NameOf(SyntaxNode? node) => node switch
    {
        FuncDecl function => function.Name,
        TypeSpec type => type.Name,
        _ => null,
    };

    /// <summary>Where the block or the statements of a node begin; null when it has none of its own.</summary>
    private static TextSpan? BodyOf(SyntaxNode node) => node switch
    {
        ForStmt loop => loop.Body.Span,
        RangeStmt loop => loop.Body.Span,
        IfStmt branch => branch.Body.Span,
        SwitchStmt choice => choice.Body.Span,
        TypeSwitchStmt choice => choice.Body.Span,
        SelectStmt choice => choice.Body.Span,
        CaseClause clause => TextSpan.At(clause.Colon.Start, 0),
        CommClause clause => TextSpan.At(clause.Colon.Start, 0),
        LabeledStmt labeled => TextSpan.At(labeled.Stmt.Span.Start, 0),
        _ => null,
    };

    private static bool IsBare(SyntaxNode node)
        => node is ForStmt { Init: null, Cond: null, Post: null } or SwitchStmt { Init: null, Tag: null } or SelectStmt or CaseClause { List: [] } or CommClause { Comm: null };

    private static SyntaxNode? FirstIn(SyntaxNode node)
    {
        var first = node switch
        {
            ForStmt loop => loop.Body.List.FirstOrDefault(),
            SwitchStmt choice => choice.Body.List.FirstOrDefault(),
            SelectStmt choice => choice.Body.List.FirstOrDefault(),
            CaseClause clause => clause.Body.FirstOrDefault(),
            CommClause clause => clause.Body.FirstOrDefault(),
            _ => null,
        };
        return first is BlockStmt block ? block.List.FirstOrDefault() : first;
    }

    /// <summary>Adds a span, but for what is in the braces of the function literals and struct types in it.</summary>
    private static void AddWithoutBlocks(SyntaxNode node, TextSpan span, List<TextSpan> pieces)
    {
        var start = span.Start;
        foreach (var block in node.DescendantsAndSelf(one => BlockOf(one) is null && one.Span.Start < span.End).Select(BlockOf))
        {
            if (block is not { } inner || inner.Start < start || inner.End > span.End) continue;
            pieces.Add(new TextSpan(start, inner.Start + 1));
            start = inner.End - 1;
        }

        pieces.Add(new TextSpan(start, span.End));
    }

    private static TextSpan? BlockOf(SyntaxNode node) => node switch
    {
        FuncLit { Body.Span: { Length: > 1 } body } => body,
        StructType { Fields.Span: { Length: > 1 } fields } => fields,
        InterfaceType { Methods.Span: { Length: > 1 } methods } => methods,
        _ => null,
    };
}
