using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.CheckAffiliation;

/// <summary>Finds the returns of <c>CheckAffiliation</c>, and of the helpers whose answer it hands on, that say true for a wrong reason.</summary>
internal sealed class AffiliationJudge(GoPackage package)
{
    private readonly AffiliationSources sources = AffiliationSources.Of(package);
    private readonly HashSet<GoFunction> judged = [];
    private readonly List<FlawedAnswer> flaws = [];

    /// <summary>The flawed answers, those of the function itself first; one for each return.</summary>
    public IReadOnlyList<FlawedAnswer> Judge(GoFunction function)
    {
        JudgeOne(function);
        return flaws;
    }

    private void JudgeOne(GoFunction function)
    {
        if (!judged.Add(function) || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        var graph = package.FlowOf(function);
        var analysis = new AffiliationPaths(function, sources);
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

            var answers = paths.Paths.Select(path => (Path: path, Value: AnswerOf(function, leave, path))).ToList();
            canSayNo |= answers.Exists(answer => answer.Value != KnownValue.True);
            if (answers.TrueForAll(answer => answer.Value == KnownValue.True)) certain.Add(leave);
            var rests = AnswerExpression(function, leave) is { } expression && analysis.RestsOnAnswer(expression);
            if (FlawOf(answers, rests) is { } flaw) flaws.Add(new FlawedAnswer(function, leave, flaw));
        }

        // Where every return says true, no condition before them decides anything.
        if (!canSayNo && certain is [var first, ..] && flaws.TrueForAll(flaw => flaw.Function != function))
            flaws.Add(new FlawedAnswer(function, first, AnswerFlaw.Ignored));
    }

    private static AnswerFlaw? FlawOf(List<(AffiliationPath Path, KnownValue? Value)> answers, bool restsOnAnswer)
    {
        AnswerFlaw? flaw = null;
        foreach (var (path, value) in answers)
        {
            if (value == KnownValue.False || (value is null && restsOnAnswer)) continue;
            if (value == KnownValue.True && path.Failed) return AnswerFlaw.OnFailure;
            if (value == KnownValue.True && !path.Asked) flaw = AnswerFlaw.NotAsked;
            else if (path is { Asked: true, Decided: false }) flaw ??= AnswerFlaw.Ignored;
        }

        return flaw;
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

        if (answer is not CallExpr call || package.CalleeOf(call).Declaration?.Body is not { } helper || helper.Package != package) return null;
        return helper.Results.Length > 0 && helper.Results[0].Type.Equals(GoType.Bool) && sources.IsSource(call) ? helper : null;
    }
}
