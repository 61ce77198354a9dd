using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>What <c>golang.org/x/sync/errgroup</c> declares. The import decides, not the name.</summary>
internal static class GroupNames
{
    public const string ImportPath = "golang.org/x/sync/errgroup";

    /// <summary>Whether it is <c>errgroup.Group</c> or a pointer to one.</summary>
    public static bool IsGroup(GoType type) => type.Deref().Is(ImportPath, "Group");

    /// <summary>Which of a group's methods a call calls; null when it calls something else.</summary>
    public static GroupMethod? MethodOf(Callee callee) => callee switch
    {
        Callee.ImportedMethod { ImportPath: ImportPath, TypeName: "Group" } method => Named(method.MethodName),
        _ => null,
    };

    /// <summary>Whether an expression makes a group: a literal of the type, <c>new</c>, or <c>WithContext</c>.</summary>
    public static bool Makes(GoPackage package, Expr expr) => expr.Unparen() switch
    {
        UnaryExpr { Op: Token.And, X: var operand } => Makes(package, operand),
        CompositeLit { Type: { } type } => IsGroup(package.TypeOf(type)),
        CallExpr call => package.CalleeOf(call) switch
        {
            Callee.Builtin { FunctionName: "new" } => call.Args is [var type] && IsGroup(package.TypeOf(type)),
            Callee.ImportedFunction { ImportPath: ImportPath, FunctionName: "WithContext" } => true,
            _ => false,
        },
        _ => false,
    };

    private static GroupMethod? Named(string name) => name switch
    {
        "Go" or "TryGo" => GroupMethod.Go,
        "SetLimit" => GroupMethod.SetLimit,
        "Wait" => GroupMethod.Wait,
        _ => null,
    };
}
