using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>Finds the returns of <c>CheckAffiliation</c>, and of the helpers whose answer it hands on, that say true for a wrong reason.</summary>
internal sealed class AffiliationJudge
{
    private readonly GoPackage package;
    private readonly Func<SyntaxNode, bool> isSource;
    private readonly HashSet<GoFunction> judged = [];
    private readonly List<FlawedAnswer> flaws = [];

    private AffiliationJudge(GoPackage package, Func<SyntaxNode, bool> isSource)
    {
        this.package = package;
        this.isSource = isSource;
    }

    /// <summary>The flawed answers, those of the function itself first; one for each return.</summary>
    public static IReadOnlyList<FlawedAnswer> Judge(GoPackage package, GoFunction function)
    {
        var sources = AffiliationSources.Of(package);
        var flaws = Judge(package, function, sources.IsSource);

        // Which fields keep answers is found out only when an answer without a question would be reported.
        return flaws.Count == 0 ? flaws : Judge(package, function, sources.IsSourceOrKept);
    }

    private static List<FlawedAnswer> Judge(GoPackage package, GoFunction function, Func<SyntaxNode, bool> isSource)
    {
        var judge = new AffiliationJudge(package, isSource);
        judge.JudgeOne(function);
        return judge.flaws;
    }

    private void JudgeOne(GoFunction function)
    {
        if (!judged.Add(function) || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        var graph = package.FlowOf(function);
        var analysis = new AffiliationPaths(function, isSource);
        var result = analysis.Run(graph);
        var returns = graph.Blocks.Where(block => block.IsReachable).SelectMany(block => block.Nodes).OfType<ReturnStmt>().ToList();
        var certain = new List<ReturnStmt>();
        var canSayNo = false;
        foreach (var leave in returns)
        {
            if (result.Before(leave) is not { IsEmpty: false } paths) continue;
            if (HelperOf(function, leave) is { } helper)
            {
                canSayNo = true;
                JudgeOne(helper);
                continue;
            }

            var answers = paths.Paths.Select(path => AnswerOf(function, leave, path)).ToList();
            canSayNo |= answers.Exists(answer => answer != KnownValue.True);
            if (answers.TrueForAll(answer => answer == KnownValue.True)) certain.Add(leave);
            var rests = AnswerExpression(function, leave) is { } expression && analysis.RestsOnAnswer(expression);
            if (FlawOf(paths.Paths.Select(path => FlawOf(path, AnswerOf(function, leave, path), rests))) is { } flaw) Add(leave, flaw, rests);
        }

        // Where every return says true, no condition before them decides anything.
        if (!canSayNo && certain is [var first, ..] && flaws.TrueForAll(flaw => flaw.Function != function)) Add(first, AnswerFlaw.Ignored, rests: null);

        void Add(ReturnStmt leave, AnswerFlaw flaw, bool? rests)
            => flaws.Add(new FlawedAnswer(function, leave, flaw, AffiliationTrail.To(
                function, graph, analysis, leave, path => rests is null || FlawOf(path, AnswerOf(function, leave, path), rests.Value) == flaw)));
    }

    /// <summary>The worst of what is wrong on the ways to a return.</summary>
    private static AnswerFlaw? FlawOf(IEnumerable<AnswerFlaw?> flaws) => flaws.Max();

    private static AnswerFlaw? FlawOf(AffiliationPath path, KnownValue? answer, bool restsOnAnswer)
    {
        if (answer == KnownValue.False || (answer is null && restsOnAnswer)) return null;
        if (answer == KnownValue.True && path.Failed) return AnswerFlaw.OnFailure;
        if (answer == KnownValue.True && !path.Asked) return AnswerFlaw.NotAsked;
        return path is { Asked: true, Decided: false } ? AnswerFlaw.Ignored : null;
    }

    private static KnownValue? AnswerOf(GoFunction function, ReturnStmt leave, AffiliationPath path)
    {
        if (leave.Results.IsEmpty) return function.Results.IsEmpty ? null : path.Known.Of(AccessPath.Of(function.Results[0]));
        return path.Known.Of(leave.Results[0]);
    }

    private static Expr? AnswerExpression(GoFunction function, ReturnStmt leave)
        => leave.Results.IsEmpty ? function.Results is [{ Declaration: { } name }, ..] ? name : null : leave.Results[0];

    /// <summary>The function of this package whose answer a return hands on as it is.</summary>
    private GoFunction? HelperOf(GoFunction function, ReturnStmt leave)
    {
        if (leave.Results.IsEmpty) return null;
        var answer = leave.Results[0].Unparen();
        if (answer is Ident ident && package.SymbolOf(ident) is VariableSymbol variable)
        {
            var definitions = package.VariablesOf(function).Reaching(ident);
            if (definitions is not [{ Value: CallExpr value, ResultIndex: 0 }]) return null;
            answer = value;
        }

        if (answer is not CallExpr call || BodyOf(call) is not { } helper || helper.Package != package) return null;
        return helper.Results.Length > 0 && helper.Results[0].Type.Equals(GoType.Bool) && isSource(call) ? helper : null;
    }

    /// <summary>The function that a call runs: the one it names, or an interface's only implementation.</summary>
    private GoFunction? BodyOf(CallExpr call) => package.CalleeOf(call) switch
    {
        { Declaration: { } declaration } => declaration.Body,
        Callee.Literal literal => literal.Function,
        Callee.InterfaceMethod method when package.Implementations.MethodsFor(method.Symbol).Take(2).ToList() is [var only] => only.Body,
        Callee.FunctionValue { Variable: { } variable } => package.LiteralOf(variable),
        _ => null,
    };
}
