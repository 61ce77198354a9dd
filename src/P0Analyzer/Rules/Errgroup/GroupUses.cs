using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>What becomes of a variable's group in the function that the variable belongs to.</summary>
internal sealed class GroupUses
{
    private readonly GoPackage package;
    private readonly VariableSymbol variable;
    private readonly HashSet<VariableSymbol> visited;

    private GroupUses(GoPackage package, VariableSymbol variable, HashSet<VariableSymbol> visited)
    {
        this.package = package;
        this.variable = variable;
        this.visited = visited;
    }

    /// <summary>Whether some path waits for the group, or it leaves the function, so that others can.</summary>
    public static bool IsWaitedForOrHandedOn(GoPackage package, VariableSymbol variable) => new GroupUses(package, variable, []).Find();

    private bool Find()
    {
        if (variable.Function is not { } function || !visited.Add(variable) || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return true;
        foreach (var ident in function.Body.Descendants<Ident>())
        {
            if (ident != variable.Declaration && IsUse(ident) && WaitsOrHandsOn(Whole(ident))) return true;
        }

        return false;
    }

    private bool IsUse(Ident ident)
        => ident.Parent is not SelectorExpr { Sel: var selected } || selected != ident
            ? package.SymbolOf(ident) is VariableSymbol && GroupVariables.Of(package, ident) == variable
            : false;

    /// <summary>The expression with its address taken, dereferenced, in parentheses.</summary>
    private static Expr Whole(Expr expr)
    {
        while (expr.Parent is ParenExpr or StarExpr or UnaryExpr { Op: Token.And }) expr = (Expr)expr.Parent;
        return expr;
    }

    private bool WaitsOrHandsOn(Expr use)
    {
        switch (use.Parent)
        {
            case SelectorExpr { Parent: CallExpr call } method when call.Fun == method:
                return GroupNames.MethodOf(package.CalleeOf(call)) is GroupMethod.Wait && IsReachable(call);
            case AssignStmt assignment when assignment.Lhs.Contains(use):
                return false;
            case AssignStmt { Tok: Token.Define } or ValueSpec:
                return !IsAnotherName(use);
            case BinaryExpr:
                return false;
            case CallExpr call when call.Fun != use:
                return IsHandedOn(call, call.Args.IndexOf(use));
            default:
                return true;
        }
    }

    private bool IsAnotherName(Expr value)
    {
        var names = value.Parent switch
        {
            AssignStmt assignment => assignment.Lhs.OfType<Ident>(),
            ValueSpec spec => spec.Names,
            _ => [],
        };
        return names.Any(name => GroupVariables.Of(package, name) == variable);
    }

    /// <summary>A function of this package that neither waits nor hands on is no one who takes care of the group.</summary>
    private bool IsHandedOn(CallExpr call, int argument)
    {
        if (package.CalleeOf(call).Declaration?.Body is not { } body || body.Package != package) return true;
        return argument < 0 || argument >= body.Parameters.Length || new GroupUses(package, body.Parameters[argument], visited).Find();
    }

    private bool IsReachable(CallExpr call)
    {
        SyntaxNode node = call;
        for (var function = package.FunctionOf(node); function is not null; function = function.Enclosing)
        {
            if (!package.FlowOf(function).IsReachable(node)) return false;
            node = function.Syntax;
        }

        return true;
    }
}
