using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Declarations and functions.</summary>
internal sealed partial class Binder
{
    private void VisitDeclaration(Decl declaration)
    {
        switch (declaration)
        {
            case FuncDecl function:
                EnterDeclared(function);
                break;
            case GenDecl { Tok: Token.Const } constants when frame is not null:
                var bySpec = Declarations.Constants(file, constants).GroupBy(constant => constant.Spec);
                foreach (var ofSpec in bySpec) VisitSpec(ofSpec.Key, [.. ofSpec]);
                break;
            case GenDecl { Tok: Token.Type } types:
                foreach (var spec in types.Specs.OfType<TypeSpec>()) VisitType(spec);
                break;
            case GenDecl { Tok: not Token.Import } values:
                foreach (var spec in values.Specs.OfType<ValueSpec>())
                {
                    // The package block has them already.
                    VisitSpec(spec, frame is null ? [] : [.. Declarations.Variables(file, spec, VariableKind.Local, frame.Function)]);
                }

                break;
        }
    }

    /// <summary>
    /// In a function, a constant or variable is known after its specification, a type from its own name on (specification, "Declarations
    /// and scope").
    /// </summary>
    private void VisitSpec(ValueSpec spec, Symbol[] symbols)
    {
        binding.Givers.Add(spec);
        VisitOptional(spec.Type);
        VisitAll(spec.Values);
        if (symbols.Length > 0) DeclareLater(symbols);
    }

    private void VisitType(TypeSpec spec)
    {
        if (frame is not null) DeclareLater(new TypeSymbol(file, spec, isLocal: true));
        EnterBlock();
        DeclareTypeParameters(spec, spec.TypeParams);
        Visit(spec.Type);
        ExitBlock();
    }

    private void EnterDeclared(FuncDecl syntax)
    {
        var symbol = functions[syntax];
        binding.Symbols.TryAdd(syntax.Name, symbol);
        if (syntax.Body is not { } body)
        {
            EnterBlock();
            VisitSignature(syntax, syntax.Type, syntax.Recv);
            ExitBlock();
            return;
        }

        var function = new GoFunction(file, syntax, body, symbol);
        bodies.Add(function);
        Enter(function, syntax.Recv);
    }

    private void EnterLiteral(FuncLit syntax)
    {
        var function = new GoFunction(file, syntax, frame?.Function);
        if (frame is null) bodies.Add(function);
        else frame.Literals.Add(function);
        Enter(function, null);
    }

    /// <summary>A function's parameters and results are in one block with its body's own declarations (specification, "Blocks").</summary>
    private void Enter(GoFunction function, FieldList? receiver)
    {
        frame = new FunctionFrame(function, frame);
        binding.Functions.Add(function.Syntax, function);
        EnterBlock();
        VisitSignature(function.Syntax, function.Signature, receiver);
        if (receiver is not null) function.Receiver = Variables(receiver, VariableKind.Receiver).FirstOrDefault();
        function.Parameters = [.. Variables(function.Signature.Params, VariableKind.Parameter)];
        if (function.Signature.Results is { } results) function.Results = [.. Variables(results, VariableKind.Result)];
        DeclareLater([.. function.Receiver is { } self ? [self] : Array.Empty<Symbol>(), .. function.Parameters, .. function.Results]);
        VisitAll(function.Body.List);
        ExitBlock();
        pending.Add(new Step(StepKind.ExitFunction));
    }

    private void ExitFunction()
    {
        var ended = frame!;
        ended.Function.Literals = [.. ended.Literals];
        ended.BindLabels(binding.Symbols);
        frame = ended.Outer;
    }

    private void VisitSignature(SyntaxNode declaration, FuncType signature, FieldList? receiver)
    {
        if (receiver is null)
        {
            DeclareTypeParameters(declaration, signature.TypeParams);
        }
        else
        {
            DeclareReceiverTypeParameters(declaration, receiver);
            Visit(receiver);
        }

        Visit(signature.Params);
        VisitOptional(signature.Results);
    }

    private void DeclareTypeParameters(SyntaxNode declaration, FieldList? fields)
    {
        if (fields is null) return;
        var symbols = ImmutableArray.CreateBuilder<TypeParameterSymbol>();
        foreach (var field in fields.List)
        {
            foreach (var name in field.Names) symbols.Add(new TypeParameterSymbol(file, name, field.Type, symbols.Count));
        }

        DeclareLater([.. symbols]);
        Visit(fields);
        binding.TypeParameters[declaration] = symbols.DrainToImmutable();
    }

    private void DeclareReceiverTypeParameters(SyntaxNode declaration, FieldList receiver)
    {
        var constraints = Declarations.ReceiverName(receiver) is { } owner && file.Package.Scope.Lookup(owner) is TypeSymbol type
            ? Declarations.Constraints(type.Syntax).ToArray()
            : [];
        ImmutableArray<TypeParameterSymbol> symbols =
        [
            .. Declarations.ReceiverTypeParameters(receiver)
                .Select((name, index) => new TypeParameterSymbol(file, name, constraints.ElementAtOrDefault(index), index)),
        ];
        if (symbols.IsEmpty) return;
        DeclareLater([.. symbols]);
        binding.TypeParameters[declaration] = symbols;
    }

    private IEnumerable<VariableSymbol> Variables(FieldList fields, VariableKind kind)
    {
        foreach (var field in fields.List)
        {
            var origin = field.Type is null ? (TypeOrigin)TypeOrigin.None.Instance : new TypeOrigin.Declared(field.Type);
            if (field.Names.IsEmpty) yield return new VariableSymbol("_", kind, file, null, field, origin, frame!.Function);
            foreach (var name in field.Names) yield return new VariableSymbol(name.Name, kind, file, name, field, origin, frame!.Function);
        }
    }
}
