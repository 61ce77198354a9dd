using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary><c>fmt.Errorf</c> is given an error, and its format has no <c>%w</c>. A format that is not constant may have one.</summary>
public sealed class P0604ErrorNotWrapped : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0604ErrorNotWrapped;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction(AnalyzeCall, SyntaxKind.CallExpr);

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context)
    {
        var call = (CallExpr)context.Node;
        if (call.Args.IsEmpty || SyntaxNames.LastName(call.Fun) != "Errorf") return;
        if (context.Package.CalleeOf(call) is not Callee.ImportedFunction { ImportPath: "fmt", FunctionName: "Errorf" }) return;
        if (ErrorFormat.Of(context.Package, call.Args[0]) is not { } format || FormatVerbs.Wraps(format.Text)) return;

        var error = format.Error ?? ErrorAmong(context.Package, call.Args.AsSpan()[1..]);
        if (error is null) return;
        var location = Lines.FirstOf(context.File, call);
        context.Report(new Finding(Rule, location) { Arguments = [CallNames.Of(error)], Related = ErrorSources.Of(context.Package, error, location) });
    }

    private static Expr? ErrorAmong(GoPackage package, ReadOnlySpan<Expr> arguments)
    {
        foreach (var argument in arguments)
        {
            if (ErrorValues.IsError(package, argument)) return argument;
            foreach (var part in Concatenation.PartsOf(argument))
            {
                if (ErrorValues.IsErrorText(package, part)) return part;
            }
        }

        return null;
    }
}
