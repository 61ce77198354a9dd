#pragma warning disable CA1822
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

internal sealed class TypeInference
{
    internal TypeInference(GoPackage package) => Package = package;

    internal GoPackage Package { get; }
    internal Symbol? SymbolOf(Ident ident) => Package.Binding.SymbolOf(ident);
    internal Symbol? SymbolOf(SelectorExpr selector) => null;
    internal GoType TypeOf(Expr expr) => GoType.NotKnown;
    internal GoType TypeOf(VariableSymbol v) => GoType.NotKnown;
    internal GoType TypeOf(ConstantSymbol v) => GoType.NotKnown;
    internal GoType TypeOf(TypeSymbol v) => GoType.NotKnown;
    internal GoType UnderlyingOf(TypeSymbol v) => GoType.NotKnown;
    internal bool IsType(Expr expr) => false;
    internal Callee CalleeOf(CallExpr call) => new Callee.Unknown(call.Fun);
    internal GoType.Func SignatureOf(FuncType t) => new([], []);
    internal ImmutableArray<VariableSymbol> FieldsOf(StructType t) => [];
    internal ImmutableArray<InterfaceMethodSymbol> MethodsOf(InterfaceType t) => [];
    internal ImmutableArray<GoType> EmbeddedIn(InterfaceType t) => [];
}
