using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Tells where a returned error may come from, and why that is outside of the package or not.</summary>
internal sealed class ReturnedErrorExplainer : IExplainer
{
    /// <inheritdoc/>
    public ImmutableArray<DiagnosticDescriptor> Rules => [Descriptors.P0605ErrorWithoutContext];

    /// <inheritdoc/>
    public IEnumerable<Explanation> Explain(ExplanationContext context, DiagnosticDescriptor rule)
    {
        foreach (var file in context.Package.Files)
        {
            foreach (var leave in file.Syntax.Descendants<ReturnStmt>())
            {
                if (context.Package.FunctionOf(leave) is { ReturnsError: true } function)
                    yield return new Explanation($"what '{function.DisplayName}' returns", new Location(file, leave.Span)) { Steps = [.. StepsOf(function, leave)] };
            }
        }
    }

    private static IEnumerable<ExplanationStep> StepsOf(GoFunction function, ReturnStmt leave)
    {
        var package = function.Package;
        var result = leave.Results.IsEmpty ? null : leave.Results[^1].Unparen();
        if (result is CallExpr call)
        {
            yield return new ExplanationStep($"'{CallNames.Of(call)}' is called in place, which is no bare return");
        }
        else if ((result is null ? function.Results[^1] : result is Ident ident ? package.SymbolOf(ident) : null) is VariableSymbol variable
            && package.FlowOf(function).PointOf(result is null ? leave : result) is { } point)
        {
            foreach (var definition in package.VariablesOf(function).Reaching(AccessPath.Of(variable), point))
            {
                if (definition.Value is { } value) yield return new ExplanationStep(Words(package, variable, value, definition), Location.OnFirstLine(function.File, value.Span));
            }
        }
        else
        {
            yield return new ExplanationStep(result is Ident { Name: "nil" } ? "it is nil" : "it is no variable of the function");
        }

        if (DeferredWrapping.Covers(function, function.Results[^1])) yield return new ExplanationStep("a deferred literal gives it its context");
        if (StandardMethods.Implements(function)) yield return new ExplanationStep("the method is one of a standard interface, where identity is the contract");
        yield return P0605ErrorWithoutContext.FindOutside(function, leave) is { } outside
            ? new ExplanationStep("so an error from outside is returned bare: P0605", Location.OnFirstLine(function.File, outside.Origin.Span))
            : new ExplanationStep("so nothing is reported");
    }

    private static string Words(GoPackage package, VariableSymbol variable, Expr value, Definition definition)
    {
        var source = value.Unparen() is CallExpr call
            ? ErrorOrigins.IsOutside(package, call, definition.ResultIndex, definition.ResultCount)
                ? $"'{CallNames.Of(call)}', whose error is from outside the package"
                : $"'{CallNames.Of(call)}', which is this package's own, makes the error, is given one, or is a contract such as Wait and ctx.Err"
            : $"'{Spelling.Of(value)}'";
        return $"'{variable.Name}' may come from {source}";
    }
}
