using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>The first error of a group, which only <c>Wait</c> tells, is dropped.</summary>
public sealed class P0405ErrgroupWaitIgnored : Analyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptors.P0405ErrgroupWaitIgnored;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPackageAction(AnalyzePackage);

    private static void AnalyzePackage(PackageAnalysisContext context)
    {
        if (ErrgroupUsage.Of(context.Package) is not { } usage) return;
        foreach (var wait in usage.Calls)
        {
            if (wait.Method == GroupMethod.Wait && IsDropped(wait.Call)) AnalyzeWait(context, usage, wait);
        }
    }

    private static void AnalyzeWait(PackageAnalysisContext context, ErrgroupUsage usage, GroupCall wait)
    {
        var name = wait.Group?.Name ?? "errgroup.Group";
        var starts = usage.Calls.Where(call => call.Method == GroupMethod.Go && call.Group is not null && call.Group == wait.Group).ToList();
        if (starts.Count == 0)
        {
            context.Report(new Finding(Rule, wait.Location) { MessageId = "startedElsewhere", Arguments = [name] });
            return;
        }

        var bodies = new GroupBodies(context.Package);
        var failing = starts.Find(start => start.Call.Args.IsEmpty || bodies.CanFail(start.Call.Args[0]));
        if (failing is null) return;
        context.Report(new Finding(Rule, wait.Location)
        {
            Arguments = [name, failing.Location],
            Related = [new RelatedLocation(failing.Location, "can fail")],
        });
    }

    private static bool IsDropped(CallExpr wait)
    {
        SyntaxNode whole = wait;
        while (whole.Parent is ParenExpr paren) whole = paren;
        return whole.Parent switch
        {
            ExprStmt or GoStmt or DeferStmt => true,
            AssignStmt assignment => IsBlank(assignment.Lhs, assignment.Rhs.IndexOf((Expr)whole)),
            ValueSpec spec => IsBlank(spec.Names.CastArray<Expr>(), spec.Values.IndexOf((Expr)whole)),
            _ => false,
        };
    }

    private static bool IsBlank(ImmutableArray<Expr> targets, int index) => index >= 0 && index < targets.Length && targets[index] is Ident { Name: "_" };
}
