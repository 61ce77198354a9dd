#pragma warning disable CA1822
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

internal sealed class ConstantEvaluator(GoPackage package)
{
    internal GoPackage Package => package;
    internal ConstantValue? ValueOf(Expr expr) => null;
    internal ConstantValue? ValueOf(ConstantSymbol symbol) => null;
}
