using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Where errors come from: from outside the package, where they are to be given context, or from within.</summary>
internal static class ErrorOrigins
{
    /// <summary>Whether the call's result at <paramref name="index"/> of <paramref name="count"/> is an error from outside that still lacks context.</summary>
    public static bool IsOutside(GoPackage package, CallExpr call, int index, int count)
    {
        var callee = package.CalleeOf(call);
        if (!LeavesPackage(package, callee)) return false;
        if (callee.Results is { } results && (results.Length != count || !ErrorTypes.IsError(results[index]))) return false;
        return !IsContract(package, callee) && !MakesErrors(package, callee, count) && ErrorValues.GivenTo(package, call) is null;
    }

    /// <summary>
    /// Whether a value that is no call's is an error of unknown make: a field of what another package gave, <c>result.Error</c>. Only this package can select
    /// what is not exported, and a package's own variables are sentinels.
    /// </summary>
    public static bool IsUnknownField(GoPackage package, Expr value)
        => value is SelectorExpr field
            && SyntaxNames.IsExported(field.Sel.Name)
            && package.SymbolOf(field) is null
            && package.TypeOf(field).IsUnknown
            && !IsOfImport(package, field)
            && !IsPartOfOwn(package, field);

    private static bool IsOfImport(GoPackage package, SelectorExpr member)
        => member.X.Unparen() is Ident ident && package.SymbolOf(ident) is ImportSymbol;

    /// <summary>
    /// Whether a call runs code of another package, as far as it is known. What parameters and fields of function type run is not; a local variable stands for
    /// what was assigned to it: <c>open := os.Open</c>.
    /// </summary>
    private static bool LeavesPackage(GoPackage package, Callee callee) => callee switch
    {
        Callee.PackageFunction or Callee.Method => callee.Declaration!.Package != package,
        Callee.InterfaceMethod method => method.Symbol.Package != package,
        Callee.ImportedFunction => true,
        Callee.FunctionValue { Variable.Kind: VariableKind.Local } value => StandsForOutside(package, value.Expression),
        Callee.ImportedMethod method => SyntaxNames.IsExported(method.MethodName) && !MayBeUnread(package, method.Receiver),
        Callee.UnknownMethod method => SyntaxNames.IsExported(method.MethodName) && !IsPartOfOwn(package, method.Receiver) && !MayBeUnread(package, method.Receiver),
        _ => false,
    };

    private static bool StandsForOutside(GoPackage package, Expr function)
    {
        if (package.FunctionOf(function) is not { } user) return false;
        foreach (var source in package.VariablesOf(user).SourcesOf(function))
        {
            if (source.Expression is not SelectorExpr selector || !SyntaxNames.IsExported(selector.Sel.Name)) continue;
            if (package.SymbolOf(selector) is ImportedSymbol || package.TypeOf(selector.X).Deref() is GoType.Imported) return true;
        }

        return false;
    }

    /// <summary>Whether a method of a type of this package may stand in a file that was not read or does not parse, and not in what the type embeds.</summary>
    private static bool MayBeUnread(GoPackage package, Expr receiver)
        => package.TypeOf(receiver).Deref() is GoType.Named { Symbol: var type } && type.Package == package
            && (!package.UnreadFiles.IsEmpty || package.Files.Any(file => file.HasErrors));

    /// <summary>
    /// Whether a value of unknown type is a part of one whose type this package declares, and which embeds nothing that could have that part: what was not
    /// read is then this package's own, in a file for another system or made by a generator.
    /// </summary>
    private static bool IsPartOfOwn(GoPackage package, Expr value)
    {
        while (package.TypeOf(value).IsUnknown && value.Unparen() is SelectorExpr part) value = part.X;
        return package.TypeOf(value).Deref() is GoType.Named { Symbol: var type }
            && type.Package == package
            && type.EmbeddedTypes.All(embedded => embedded is GoType.Named);
    }

    /// <summary>Whether callers rely on which error it is, or it carries the context of who made it: <c>ctx.Err()</c>, <c>g.Wait()</c>.</summary>
    private static bool IsContract(GoPackage package, Callee callee)
    {
        var bare = package.Program.Options.Knowledge.Errors.ReturnedBare;
        return callee switch
        {
            { Name: "Wait", ReceiverExpr: not null } => true,
            Callee.ImportedFunction function => bare.Contains(function.ImportPath, function.FunctionName),
            Callee.ImportedMethod { TypeName: { } type } method => bare.Contains(method.ImportPath, type, method.MethodName),
            { Name: "Err", ReceiverExpr: { } receiver } => IsNamed(receiver, "ctx") || IsNamed(receiver, "context"),
            { Name: "Acquire", ReceiverExpr: { } receiver } => IsNamed(receiver, "sem") || IsNamed(receiver, "semaphore"),
            _ => false,
        };
    }

    /// <summary>Whether the last name in an expression has the word: it stands for a type that can't be known.</summary>
    private static bool IsNamed(Expr expression, string word) => SyntaxNames.LastName(expression) is { } name && CamelCase.HasWord(name, word);

    /// <summary>Whether another package makes an error for who calls it: <c>errors.New</c>, <c>status.Errorf</c>, <c>oops.In("page").Errorf</c>.</summary>
    private static bool MakesErrors(GoPackage package, Callee callee, int results)
    {
        if (results != 1) return false;
        if (callee is not Callee.ImportedFunction function) return callee is Callee.ImportedMethod or Callee.UnknownMethod && CamelCase.HasWord(callee.Name, "Errorf");
        var name = function.FunctionName;
        return CamelCase.StartsWithWord(name, "New") || CamelCase.HasWord(name, "Error") || CamelCase.HasWord(name, "Errorf") || CamelCase.HasWord(name, "Err")
            || package.Program.Options.Knowledge.Errors.IsErrorPackage(function.ImportPath);
    }
}
