using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>A function that runs later uses a variable of the loop around it.</summary>
public sealed class P0403LoopVariableCaptured : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0403LoopVariableCaptured;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        var reported = new HashSet<(Expr, VariableSymbol)>();
        foreach (var later in LaterFunctions.In(context.Package))
        {
            switch (later.Value)
            {
                case FuncLit literal:
                    AnalyzeLiteral(context, literal, later.Deferral, reported);
                    break;
                case SelectorExpr method:
                    AnalyzeMethod(context, method, later.Deferral, reported);
                    break;
            }
        }
    }

    private static void AnalyzeLiteral(PackageAnalysisContext context, FuncLit literal, DeferStmt? deferral, HashSet<(Expr, VariableSymbol)> reported)
    {
        foreach (var ident in literal.Body.Descendants<Ident>())
        {
            if (context.Package.SymbolOf(ident) is VariableSymbol variable && IsShared(context.Package, variable, literal, deferral) && reported.Add((literal, variable)))
                Report(context, ident, variable, method: null);
        }
    }

    /// <summary>A method with a pointer receiver runs on the variable's address.</summary>
    private static void AnalyzeMethod(PackageAnalysisContext context, SelectorExpr method, DeferStmt? deferral, HashSet<(Expr, VariableSymbol)> reported)
    {
        var package = context.Package;
        if (package.SymbolOf(method) is not FunctionSymbol { HasPointerReceiver: true } symbol || Addressed(package, method.X) is not { } ident) return;
        if (package.SymbolOf(ident) is VariableSymbol variable && IsShared(package, variable, method, deferral) && reported.Add((method, variable)))
            Report(context, ident, variable, symbol.Name);
    }

    /// <summary>The variable whose memory a receiver is, itself or in a field; null where a pointer leads elsewhere, or may.</summary>
    private static Ident? Addressed(GoPackage package, Expr receiver)
    {
        var expr = receiver.Unparen();
        while (package.TypeOf(expr).Underlying is GoType.Struct or GoType.Basic or GoType.Array or GoType.Slice or GoType.Map)
        {
            if (expr is Ident ident) return ident;
            if (expr is not SelectorExpr selector) return null;
            expr = selector.X.Unparen();
        }

        return null;
    }

    /// <summary>Whether a function that runs later shares a variable with other turns of a loop.</summary>
    internal static bool IsShared(GoPackage package, VariableSymbol variable, Expr function, DeferStmt? deferral)
    {
        if (LoopVariables.LoopOf(variable) is not { } loop || !LoopVariables.BodyOf(loop).Span.Contains(function.Span)) return false;

        // What is deferred in a literal that the loop's body calls at once runs before the next turn.
        return deferral is null || package.FunctionOf(deferral) == package.FunctionOf(loop);
    }

    private static void Report(PackageAnalysisContext context, Ident use, VariableSymbol variable, string? method)
    {
        var file = variable.File!;
        var version = file.BuildGoVersion ?? context.Package.Module?.GoVersion;
        var isPerIteration = version is { } known && (known.Major > 1 || known.Minor >= 22);
        if (isPerIteration && context.Options.LoopVariables == LoopVariableReading.GoVersion) return;

        var declared = variable.Declaration?.Span ?? LoopVariables.LoopOf(variable)!.Span with { };
        var loop = Location.OnFirstLine(file, declared);
        MessageArgument[] arguments = method is null ? [variable.Name, loop] : [variable.Name, loop, method];
        var message = (method, version) switch
        {
            (null, null) => "default",
            (null, _) => isPerIteration ? "perIteration" : "shared",
            (_, null) => "method",
            _ => isPerIteration ? "methodPerIteration" : "methodShared",
        };
        context.Report(new Finding(Rule, new Location(file, use.Span))
        {
            MessageId = message,
            Arguments = version is { } named ? [.. arguments, $"{named.Major}.{named.Minor}"] : [.. arguments],
            Related = [new RelatedLocation(loop, "declared by the loop")],
        });
    }
}
