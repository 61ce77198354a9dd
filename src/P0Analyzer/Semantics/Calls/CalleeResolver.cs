using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Finds out what a call calls.</summary>
internal sealed class CalleeResolver(GoPackage package)
{
    internal Callee Resolve(CallExpr call)
    {
        var function = call.Fun.Unparen();
        if (package.Inference.IsType(function)) return OfType(function);
        var named = WithoutTypeArguments(function);
        return named switch
        {
            FuncLit literal => OfLiteral(literal),
            Ident ident => OfSymbol(package.SymbolOf(ident), call, function) ?? new Callee.Unknown(function),
            SelectorExpr selector => OfSelector(selector, call, function),
            _ => OfValue(null, function),
        };
    }

    /// <summary>The function in <c>f[int]</c>; an element of a slice or map of functions is itself.</summary>
    private Expr WithoutTypeArguments(Expr function)
    {
        var operand = function switch
        {
            IndexExpr index => index.X.Unparen(),
            IndexListExpr index => index.X.Unparen(),
            _ => function,
        };
        var isGeneric = !package.Inference.TypeParametersOf(operand).IsEmpty || IsUnreadFunction(operand);
        return isGeneric ? operand : function;
    }

    private bool IsUnreadFunction(Expr operand)
        => operand is SelectorExpr selector && package.SymbolOf(selector) is ImportedSymbol member && !Library.Knows(member.ImportPath);

    private Callee.Conversion OfType(Expr type) => new(package.TypeOf(type), type) { Results = [package.TypeOf(type)] };

    private Callee.Literal OfLiteral(FuncLit literal)
        => new(package.FunctionOf(literal)!) { Results = package.Inference.SignatureOf(literal.Type).Results };

    private Callee? OfSymbol(Symbol? symbol, CallExpr call, Expr function) => symbol switch
    {
        FunctionSymbol declared => OfDeclared(declared, call, function),
        VariableSymbol variable => OfValue(variable, function),
        BuiltinSymbol { Kind: BuiltinKind.Function } builtin => OfBuiltin(builtin.Name, call),
        ImportedSymbol member => OfImported(member, call, function),
        _ => null,
    };

    private Callee.PackageFunction OfDeclared(FunctionSymbol declared, CallExpr call, Expr function)
        => new(declared) { Results = Results(declared.Signature, declared.TypeParameters, call, function) };

    private Callee.Builtin OfBuiltin(string name, CallExpr call) => new(name) { Results = BuiltinResults(name, call) };

    private Callee.ImportedFunction OfImported(ImportedSymbol member, CallExpr call, Expr function)
    {
        var known = Library.Function(member.ImportPath, member.Name);
        var results = known is null
            ? ResultsOf(package.TypeOf(function))
            : Results(known.Signature, known.TypeParameters, call, function, known.CoreTypes);
        return new Callee.ImportedFunction(member.ImportPath, member.Name) { Results = results };
    }

    private Callee OfSelector(SelectorExpr selector, CallExpr call, Expr function)
    {
        if (package.Inference.ImportOf(selector) is not null)
            return OfSymbol(package.SymbolOf(selector), call, function) ?? new Callee.Unknown(function);

        var name = selector.Sel.Name;
        var member = package.Inference.MemberOf(selector);
        var results = member is null ? null : ResultsOf(member.Type);
        switch (member)
        {
            case { Kind: MemberKind.Field }:
                return new Callee.FunctionValue((VariableSymbol)member.Symbol!, selector) { Results = results };
            case { Kind: MemberKind.ImportedField }:
                return new Callee.FunctionValue(null, selector) { Results = results };
            case { Kind: MemberKind.Method }:
                return new Callee.Method((FunctionSymbol)member.Symbol!, selector.X) { Results = results };
            case { Kind: MemberKind.InterfaceMethod }:
                var contract = (member.Owner as GoType.Named)?.Symbol;
                return new Callee.InterfaceMethod((InterfaceMethodSymbol)member.Symbol!, contract, selector.X) { Results = results };
            case { Owner.IsError: true }:
                return new Callee.ImportedMethod("", member.Owner, name, selector.X) { Results = results };
            case { Owner.Source: { } path }:
                return new Callee.ImportedMethod(path, member.Owner, name, selector.X) { Results = results };
            default:
                return new Callee.UnknownMethod(name, selector.X) { Results = results };
        }
    }

    private Callee.FunctionValue OfValue(VariableSymbol? variable, Expr function)
        => new(variable, function) { Results = ResultsOf(package.TypeOf(function)) };

    private static ImmutableArray<GoType>? ResultsOf(GoType type) => type.Underlying is GoType.Func function ? function.Results : null;

    /// <summary>The results of a generic function, with the type arguments that are written or follow from the call's arguments.</summary>
    private ImmutableArray<GoType> Results(
        GoType.Func signature,
        ImmutableArray<TypeParameterSymbol> parameters,
        CallExpr call,
        Expr function,
        ImmutableArray<GoType?> coreTypes = default)
    {
        if (parameters.IsEmpty) return signature.Results;
        var found = new Dictionary<TypeParameterSymbol, GoType>();
        AddWritten(function, parameters, found);
        for (var i = 0; i < call.Args.Length && !signature.Parameters.IsEmpty; i++)
        {
            var isLast = i >= signature.Parameters.Length - 1;
            var parameter = signature.Parameters[Math.Min(i, signature.Parameters.Length - 1)];
            if (isLast && signature.IsVariadic && !call.HasEllipsis && parameter is GoType.Slice rest) parameter = rest.Element;
            TypeUnification.Unify(parameter, package.TypeOf(call.Args[i]), found);
        }

        AddFromConstraints(parameters, coreTypes, found);
        foreach (var parameter in parameters) found.TryAdd(parameter, GoType.NotKnown);
        return [.. signature.Results.Select(result => result.Substitute(found))];
    }

    private void AddWritten(Expr function, ImmutableArray<TypeParameterSymbol> parameters, Dictionary<TypeParameterSymbol, GoType> found)
    {
        ImmutableArray<Expr> written = function switch
        {
            IndexExpr index => [index.Index],
            IndexListExpr index => index.Indices,
            _ => [],
        };
        for (var i = 0; i < written.Length && i < parameters.Length; i++) found[parameters[i]] = package.TypeOf(written[i]);
    }

    /// <summary><c>S ~[]E</c>: what <c>S</c> is tells <c>E</c>.</summary>
    private static void AddFromConstraints(
        ImmutableArray<TypeParameterSymbol> parameters, ImmutableArray<GoType?> coreTypes, Dictionary<TypeParameterSymbol, GoType> found)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (!found.TryGetValue(parameters[i], out var argument)) continue;
            var core = coreTypes.IsDefault ? CoreTypeOf(parameters[i]) : coreTypes[i];
            if (core is not null) TypeUnification.Unify(core, argument.Underlying, found);
        }
    }

    private static GoType? CoreTypeOf(TypeParameterSymbol parameter)
        => parameter is { Constraint: UnaryExpr { Op: Token.Tilde } tilde, File: { } file } ? file.Package.TypeOf(tilde.X) : null;

    private ImmutableArray<GoType>? BuiltinResults(string name, CallExpr call)
    {
        var first = call.Args is [var argument, ..] ? package.TypeOf(argument) : GoType.NotKnown;
        switch (name)
        {
            case "len" or "cap" or "copy":
                return [GoType.Int];
            case "make" or "append" or "min" or "max":
                return [first];
            case "new":
                return [new GoType.Pointer(first)];
            case "recover":
                return [GoType.Any];
            case "complex" or "real" or "imag":
                return [GoType.NotKnown];
            default:
                return [];
        }
    }
}
