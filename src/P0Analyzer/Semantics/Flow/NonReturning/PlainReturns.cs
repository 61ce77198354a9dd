using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// Sees of most functions, without a graph, that they return: their statements lead one after the other to a return or to the end. "No" means that a
/// graph has to say.
/// </summary>
internal sealed class PlainReturns(GoPackage package, Func<CallExpr, bool> neverReturns)
{
    private const int MaxDepth = 50;

    /// <summary>Whether a function surely has a way to return.</summary>
    public bool Has(GoFunction function) => Pass(function.Body.List, 0) is not null;

    /// <summary>True when the statements are surely gone through, false when one of them surely returns; null when neither is plain.</summary>
    private bool? Pass(ImmutableArray<Stmt> statements, int depth)
    {
        foreach (var statement in statements)
        {
            if (Pass(statement, depth) is not true and var end) return end;
        }

        return true;
    }

    /// <summary>
    /// A condition may be either way unless it is constant, and a loop with one may end, unless it is that; what jumps, waits or is labelled is not plain.
    /// </summary>
    private bool? Pass(Stmt? statement, int depth)
    {
        if (depth > MaxDepth) return null;
        switch (statement)
        {
            case null or EmptyStmt or DeclStmt or AssignStmt or ExprStmt or IncDecStmt or SendStmt or GoStmt or DeferStmt:
                return CallsBack(statement) ? true : null;
            case ReturnStmt:
                return CallsBack(statement) ? false : null;
            case BlockStmt block:
                return Pass(block.List, depth + 1);
            case IfStmt choice when CallsBack(choice.Init) && MayBeEither(choice.Cond):
                return Either(choice.Else is null ? true : Pass(choice.Else, depth + 1), Pass(choice.Body.List, depth + 1));
            case SwitchStmt { Tag: var tag } choice when CallsBack(choice.Init) && (tag is null || MayBeEither(tag)):
                return AnyOf(choice.Body, isTagged: tag is not null, depth);
            case ForStmt { Cond: { } condition } loop when CallsBack(loop.Init) && MayBeEither(condition):
                return true;
            case RangeStmt { X: { } operand } when package.TypeOf(operand).Underlying is not GoType.Func and not GoType.Chan:
                return CallsBack(operand) ? true : null;
            default:
                return null;
        }
    }

    /// <summary>Passing is the better of two ways, since what follows may still say no.</summary>
    private static bool? Either(bool? one, bool? other) => one == false || other == false ? false : one ?? other;

    /// <summary>Any clause of a switch may be taken, and none where there is no default.</summary>
    private bool? AnyOf(BlockStmt body, bool isTagged, int depth)
    {
        bool? way = null;
        var hasDefault = false;
        foreach (var statement in body.List)
        {
            if (statement is not CaseClause clause) return null;
            foreach (var condition in clause.List)
            {
                if (!(isTagged ? CallsBack(condition) : MayBeEither(condition))) return null;
            }

            hasDefault |= clause.List.IsEmpty;
            way = Either(way, Pass(clause.Body, depth + 1));
        }

        return hasDefault ? way : Either(way, true);
    }

    private bool MayBeEither(Expr condition) => CallsBack(condition) && package.ConstantOf(condition) is null;

    /// <summary>Whether all calls in a node come back; those in literals are made elsewhere.</summary>
    private bool CallsBack(SyntaxNode? node)
    {
        if (node is null or Ident or BasicLit) return true;
        foreach (var inner in node.DescendantsAndSelf(static inner => inner is not FuncLit))
        {
            if (inner is CallExpr call && neverReturns(call)) return false;
        }

        return true;
    }
}
