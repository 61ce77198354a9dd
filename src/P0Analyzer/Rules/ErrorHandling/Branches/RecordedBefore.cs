using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Whether an error was kept or told of before it is checked: <c>results[i] = result{err: err}</c>, <c>span.RecordError(err)</c>.</summary>
internal static class RecordedBefore
{
    /// <summary>Whether each error that the check may find was recorded by a statement that comes before it whatever happens.</summary>
    public static bool Holds(GoFunction function, ErrorBranch branch)
    {
        var variables = function.Package.VariablesOf(function);
        if (variables.Graph.PointOf(branch.Check.Atom) is not { } point) return false;
        var definitions = variables.Reaching(AccessPath.Of(branch.Check.Error), point);
        foreach (var definition in definitions)
        {
            if (!variables.ReadsOf(definition).Any(read => Records(read.Node) is { } statement && ComesBefore(statement, branch.Statement))) return false;
        }

        return !definitions.IsEmpty;
    }

    /// <summary>The statement by which a use records the error: a call made for nothing else, a send, or an assignment of the error or of a value with it inside.</summary>
    private static Stmt? Records(SyntaxNode use)
    {
        var isInValue = false;
        for (var node = use; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case BinaryExpr or FuncLit:
                    return null;
                case ExprStmt or SendStmt:
                    return (Stmt)parent;
                case AssignStmt { Lhs: [not Ident { Name: "_" }, ..] } assignment when assignment.Rhs.Contains(node) && (node == use || isInValue):
                    return assignment;
                case Stmt:
                    return null;
            }

            isInValue |= parent is CompositeLit or CallExpr { Fun: Ident { Name: "append" } };
        }

        return null;
    }

    /// <summary>Whether a statement stands before another in the same list, or in one around it.</summary>
    private static bool ComesBefore(Stmt statement, SyntaxNode other)
    {
        for (var node = other; node.Parent is { } parent && node is not (FuncLit or FuncDecl); node = parent)
        {
            ImmutableArray<Stmt> list = parent switch
            {
                BlockStmt block => block.List,
                CaseClause clause => clause.Body,
                CommClause clause => clause.Body,
                _ => [],
            };
            if (node is Stmt place && list.IndexOf(statement) is >= 0 and var first && first < list.IndexOf(place)) return true;
        }

        return false;
    }
}
