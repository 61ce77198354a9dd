using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Tells which variables a function that runs later uses, and which of them turns of a loop share.</summary>
internal sealed class LoopVariableExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0403LoopVariableCaptured];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var later in LaterFunctions.In(context.Package))
        {
            var file = context.Package.FileOf(later.Value);
            var steps = later.Value.Descendants<Ident>()
                .Select(ident => context.Package.SymbolOf(ident))
                .OfType<VariableSymbol>()
                .Distinct()
                .Where(variable => variable.Kind == VariableKind.Local && variable.Declaration is { } name && !later.Value.Span.Contains(name.Span))
                .Select(variable => new ExplanationStep(Words(context.Package, variable, later), new Location(variable.File!, variable.Declaration!.Span)));
            yield return new Explanation("a function that runs later", new Location(file, later.Value.Span))
            {
                Steps = [.. steps.DefaultIfEmpty(new ExplanationStep("it uses no variable of the functions around it"))],
            };
        }
    }

    private static string Words(GoPackage package, VariableSymbol variable, LaterFunction later)
    {
        if (P0403LoopVariableCaptured.IsShared(package, variable, later.Value, later.Deferral))
            return $"'{variable.Name}' is declared by a loop around it: {(later.Value is FuncLit ? "P0403" : "P0403 when the method has a pointer receiver and the variable is no pointer")}";
        return LoopVariables.LoopOf(variable) is null
            ? $"'{variable.Name}' is declared by no loop: a copy, or a variable of the function"
            : $"'{variable.Name}' is declared by a loop in whose body the function does not stand, or it runs before the next turn";
    }
}
