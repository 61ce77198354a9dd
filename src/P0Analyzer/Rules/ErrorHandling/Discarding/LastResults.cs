using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>
/// What the code of a package elsewhere calls the last result of functions that were not read. Where a variable gets it that no error is called like, and none
/// that one is, it is none: <c>value, found := tree.Find(key)</c> tells of <c>value, _ := tree.Find(key)</c>.
/// </summary>
internal sealed class LastResults
{
    private static readonly ConditionalWeakTable<GoPackage, LastResults> Known = [];

    private readonly Dictionary<Called, bool> areErrors = [];

    private LastResults(GoPackage package)
    {
        foreach (var file in package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                if (node is AssignStmt { Tok: Token.Assign or Token.Define, Lhs: [_, .., Ident last], Rhs: [var value] } assignment)
                    Add(package, value, last, assignment.Lhs.Length);
                else if (node is ValueSpec { Names: [_, .., var name], Values: [var initial] } spec)
                    Add(package, initial, name, spec.Names.Length);
            }
        }
    }

    /// <summary>What a package says.</summary>
    public static LastResults Of(GoPackage package) => Known.GetValue(package, static package => new LastResults(package));

    /// <summary>Whether the package treats the last of so many results of what is called as something else than an error.</summary>
    public bool AreNoErrors(Callee callee, int count) => Called.Of(callee, count) is { } called && areErrors.TryGetValue(called, out var isError) && !isError;

    private void Add(GoPackage package, Expr value, Ident last, int count)
    {
        if (last.Name == "_" || value.Unparen() is not CallExpr call) return;
        var callee = package.CalleeOf(call);
        if (callee.Results is not null || Called.Of(callee, count) is not { } called) return;
        var isError = ErrorValues.IsErrorName(last.Name) || last.Name is "e" or "ex" || ErrorTypes.IsError(package.TypeOf(last));
        areErrors[called] = isError || areErrors.GetValueOrDefault(called);
    }

    /// <summary>What is called: a function by its package, a method by what gives its receiver, or by the receiver's name.</summary>
    private readonly record struct Called(string Owner, string Name, int Results)
    {
        public static Called? Of(Callee callee, int results) => callee switch
        {
            Callee.ImportedFunction function => new(function.ImportPath, function.FunctionName, results),
            Callee.ImportedMethod method => new($"({method.ImportPath}.{method.TypeName})", method.MethodName, results),
            Callee.UnknownMethod method when SyntaxNames.LastName(method.Receiver) is { } receiver => new($".{receiver}", method.MethodName, results),
            _ => null,
        };
    }
}
