using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>What an integration's <c>CheckAffiliation</c> rests its answer on.</summary>
/// <param name="Body">The method.</param>
/// <param name="Method">The method's name.</param>
/// <param name="Query">The call to the vendor that it reaches; null when there is none.</param>
/// <param name="Note">What evidence calls it; null when there is nothing.</param>
internal sealed record AffiliationBasis(GoFunction Body, Location Method, ExternalCall? Query, string? Note)
{
    /// <summary>The basis; null when the integration has no such method with a body.</summary>
    public static AffiliationBasis? Of(IntegrationAnalysisContext context)
    {
        var package = context.Package;
        var name = context.Program.Options.Knowledge.Integrations.AffiliationMethod;
        if (context.Integration.Method(name) is not { Body: { } body, Declaration: { } declaration }) return null;
        var method = new Location(body.File, declaration.Span);
        var sources = AffiliationSources.Of(package);
        if (sources.SimpleCheckIn(body) is not null) return new AffiliationBasis(body, method, package.ExternalCalls.ReachedFrom(body), "CheckAffiliationSimple");
        if (package.ExternalCalls.ReachedFrom(body) is { } query) return new AffiliationBasis(body, method, query, "real API query");
        return new AffiliationBasis(body, method, null, DecidesBySeeds(package, body, sources, []) ? "seed match" : null);
    }

    /// <summary>Whether some condition or result of the function, or of a function of the package that it calls, rests on the job's seeds.</summary>
    private static bool DecidesBySeeds(GoPackage package, GoFunction function, AffiliationSources sources, HashSet<GoFunction> visited)
    {
        if (!visited.Add(function)) return false;
        var nodes = function.Body.DescendantsAndSelf().ToList();
        if (nodes.Exists(sources.IsSeeds))
        {
            var taint = new AnswerTaint(function, sources.IsSeeds);
            if (nodes.Exists(node => DecidedBy(node) is { } decisive && taint.Mentions(decisive))) return true;
        }

        return nodes.OfType<CallExpr>().Any(call
            => package.CalleeOf(call).Declaration?.Body is { } callee && callee.Package == package && DecidesBySeeds(package, callee, sources, visited));
    }

    private static Expr? DecidedBy(SyntaxNode node) => node switch
    {
        IfStmt branch => branch.Cond,
        SwitchStmt choice => choice.Tag,
        CaseClause { List: [var first, ..] } => first,
        ReturnStmt { Results: [var answer, ..] } => answer,
        _ => null,
    };
}
