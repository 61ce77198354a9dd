using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>
/// Which variables of a function hold something of the answer: what a source gives, what is computed from that, and what is assigned where it decides.
/// The order of statements does not matter here; paths are <see cref="AffiliationPaths"/>' business.
/// </summary>
internal sealed class AnswerTaint
{
    private readonly GoPackage package;
    private readonly Func<SyntaxNode, bool> isSource;
    private readonly HashSet<VariableSymbol> tainted = [];

    public AnswerTaint(GoFunction function, Func<SyntaxNode, bool> isSource)
    {
        package = function.Package;
        this.isSource = isSource;
        int before;
        do
        {
            before = tainted.Count;
            foreach (var node in function.Body.DescendantsAndSelf()) Spread(node);
        }
        while (tainted.Count > before);
    }

    /// <summary>The fields among the variables.</summary>
    public IEnumerable<VariableSymbol> Fields => tainted.Where(static variable => variable.Kind == VariableKind.Field);

    /// <summary>Whether an expression is, mentions or is computed from something of the answer.</summary>
    public bool Mentions(SyntaxNode expression)
    {
        foreach (var node in expression.DescendantsAndSelf())
        {
            if (isSource(node) || (node is Ident ident && IsTainted(ident)) || (node is SelectorExpr selector && IsTainted(selector))) return true;
        }

        return false;
    }

    private bool IsTainted(Ident ident) => package.SymbolOf(ident) is VariableSymbol variable && tainted.Contains(variable);

    private bool IsTainted(SelectorExpr selector) => package.SymbolOf(selector) is VariableSymbol variable && tainted.Contains(variable);

    private void Spread(SyntaxNode node)
    {
        switch (node)
        {
            case AssignStmt assignment when assignment.Rhs.Any(Mentions) || IsDecided(assignment):
                foreach (var target in assignment.Lhs) Taint(target);
                break;
            case ValueSpec spec when spec.Values.Any(Mentions):
                foreach (var name in spec.Names) Taint(name);
                break;
            case SendStmt send when Mentions(send.Value):
                Taint(send.Chan);
                break;
            case RangeStmt range when Mentions(range.X):
                if (range.Key is not null) Taint(range.Key);
                if (range.Value is not null) Taint(range.Value);
                break;
            case CallExpr call when Mentions(call):
                foreach (var argument in call.Args)
                {
                    if (argument.Unparen() is UnaryExpr { Op: Token.And, X: var filled }) Taint(filled);
                }

                break;
        }
    }

    /// <summary>Whether a statement runs only when something of the answer says so.</summary>
    private bool IsDecided(Stmt statement)
    {
        for (SyntaxNode node = statement; node.Parent is { } parent && parent is not (FuncDecl or FuncLit); node = parent)
        {
            SyntaxNode? test = parent switch
            {
                IfStmt branch when node != branch.Init && node != branch.Cond => branch.Cond,
                ForStmt { Cond: { } condition } loop when node == loop.Body => condition,
                RangeStmt range when node == range.Body => range.X,
                CaseClause clause => clause.Parent?.Parent is SwitchStmt { Tag: { } tag } ? tag : clause.List.IsEmpty ? null : clause.List[0],
                _ => null,
            };
            if (test is not null && Mentions(test)) return true;
        }

        return false;
    }

    /// <summary>A field is tainted by itself, so that one field of a receiver says nothing about the others.</summary>
    private void Taint(Expr target)
    {
        switch (target.Unparen())
        {
            case Ident ident when package.SymbolOf(ident) is VariableSymbol variable:
                tainted.Add(variable);
                break;
            case SelectorExpr selector when package.SymbolOf(selector) is VariableSymbol field:
                tainted.Add(field);
                break;
            case SelectorExpr { X: Ident root } when package.SymbolOf(root) is VariableSymbol { Kind: VariableKind.Local } local:
                tainted.Add(local);
                break;
            case IndexExpr index:
                Taint(index.X);
                break;
            case StarExpr pointer:
                Taint(pointer.X);
                break;
        }
    }
}
