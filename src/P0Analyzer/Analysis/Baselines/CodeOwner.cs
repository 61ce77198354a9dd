using GoGrammar.Syntax;

namespace P0Analyzer.Analysis;

/// <summary>What a place in a file belongs to, by name: a function, a method with its receiver's type, or what a declaration declares.</summary>
internal static class CodeOwner
{
    /// <summary><c>Acme.Invoke</c>, <c>fetch</c>, <c>Acme</c>; empty outside of all declarations. A literal belongs to the function around it.</summary>
    public static string NameAt(File file, int offset)
    {
        foreach (var decl in file.Decls)
        {
            if (decl.Span.Contains(offset)) return NameOf(decl, offset);
        }

        return string.Empty;
    }

    private static string NameOf(Decl decl, int offset) => decl switch
    {
        FuncDecl { Recv.List: [var receiver, ..] } method => $"{TypeName(receiver.Type)}.{method.Name.Name}",
        FuncDecl function => function.Name.Name,
        GenDecl group => group.Specs.FirstOrDefault(spec => spec.Span.Contains(offset)) switch
        {
            TypeSpec type => type.Name.Name,
            ValueSpec values => string.Join(", ", values.Names.Select(name => name.Name)),
            _ => string.Empty,
        },
        _ => string.Empty,
    };

    /// <summary>The receiver's type alone: whether it is a pointer may change, and so may the names of its parameters.</summary>
    private static string TypeName(Expr? type)
    {
        while (true)
        {
            switch (type)
            {
                case Ident name: return name.Name;
                case StarExpr star: type = star.X; break;
                case ParenExpr paren: type = paren.X; break;
                case IndexExpr index: type = index.X; break;
                case IndexListExpr index: type = index.X; break;
                default: return "?";
            }
        }
    }
}
