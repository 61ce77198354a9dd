using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>When a function literal runs.</summary>
public enum LiteralRun
{
    /// <summary>Where it stands: it is called at once.</summary>
    CalledAtOnce,

    /// <summary>Where it stands, by <c>sync.Once.Do</c>, at most once.</summary>
    OnceDo,

    /// <summary>When the function around it returns.</summary>
    Deferred,

    /// <summary>Beside the function around it: by a <c>go</c> statement, or handed to a method <c>Go</c> or <c>TryGo</c>.</summary>
    Spawned,

    /// <summary>When a variable is called that it is assigned to.</summary>
    Stored,

    /// <summary>Whenever somebody else wants: it is an argument, a result, an element, a field.</summary>
    PassedOn,
}

/// <summary>What becomes of a function literal, or of a variable that stands for one.</summary>
/// <param name="Run">When it runs.</param>
/// <param name="Call">The call that it is called by or handed to; null where there is none.</param>
/// <param name="Variable">The variable that it is stored in; null for other uses.</param>
public sealed record LiteralUse(LiteralRun Run, CallExpr? Call = null, VariableSymbol? Variable = null)
{
    /// <summary>Whether it runs where it stands, with what is known there, and is over before the next flow node.</summary>
    public bool RunsInPlace => Run is LiteralRun.CalledAtOnce or LiteralRun.OnceDo;

    /// <summary>What becomes of a literal where it stands.</summary>
    /// <exception cref="ArgumentException">The function is no literal.</exception>
    public static LiteralUse Of(GoFunction literal)
    {
        if (literal.Syntax is not FuncLit syntax) throw new ArgumentException("A declared function has no place where it is used.", nameof(literal));
        return Of(literal.Package, syntax);
    }

    /// <summary>What becomes of a literal, looking also at each place where a variable is used that it is stored in.</summary>
    public static IEnumerable<LiteralUse> AllOf(GoFunction literal)
    {
        var first = Of(literal);
        if (first is not { Run: LiteralRun.Stored, Variable: { } variable } || variable.Function is not { } owner) return [first];
        var package = literal.Package;
        return package.VariablesOf(owner).AccessesOf(variable)
            .Where(access => access.IsRead && access.Node is Ident)
            .Select(access => Of(package, (Ident)access.Node));
    }

    private static LiteralUse Of(GoPackage package, Expr function)
    {
        SyntaxNode node = function;
        while (node.Parent is ParenExpr) node = node.Parent;
        switch (node.Parent)
        {
            case CallExpr call when call.Fun == node:
                return new LiteralUse(CalledBy(call), call);
            case CallExpr call:
                return new LiteralUse(HandedTo(package, call), call);
            case AssignStmt { Tok: Token.Assign or Token.Define } assignment when assignment.Lhs.Length == assignment.Rhs.Length:
                return StoredIn(package, assignment.Lhs[assignment.Rhs.IndexOf((Expr)node)]);
            case ValueSpec spec when spec.Names.Length == spec.Values.Length:
                return StoredIn(package, spec.Names[spec.Values.IndexOf((Expr)node)]);
            default:
                return new LiteralUse(LiteralRun.PassedOn);
        }
    }

    private static LiteralRun CalledBy(CallExpr call) => call.Parent switch
    {
        GoStmt => LiteralRun.Spawned,
        DeferStmt => LiteralRun.Deferred,
        _ => LiteralRun.CalledAtOnce,
    };

    private static LiteralRun HandedTo(GoPackage package, CallExpr call)
    {
        if (call.Fun.Unparen() is not SelectorExpr { Sel.Name: var name }) return LiteralRun.PassedOn;
        if (name is "Go" or "TryGo") return LiteralRun.Spawned;
        return name == "Do" && package.CalleeOf(call) is Callee.ImportedMethod { ImportPath: "sync", TypeName: "Once" } ? LiteralRun.OnceDo : LiteralRun.PassedOn;
    }

    private static LiteralUse StoredIn(GoPackage package, Expr target)
        => target.Unparen() is Ident ident && package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Field } variable
            ? new LiteralUse(LiteralRun.Stored, Variable: variable)
            : new LiteralUse(LiteralRun.PassedOn);
}
