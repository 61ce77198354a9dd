using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>Finds the suppressions of a file among its comments: a string that looks like one is none.</summary>
internal sealed class SuppressionParser(RuleCatalog catalog, DateOnly today)
{
    public IEnumerable<Suppression> Parse(GoFile file)
    {
        foreach (var group in file.Syntax.Comments)
        {
            foreach (var comment in group.List)
            {
                if (SuppressionDirective.Parse(comment.Text) is { } directive) yield return Create(file, group, comment, directive);
            }
        }
    }

    private Suppression Create(GoFile file, CommentGroup group, Comment comment, SuppressionDirective directive)
    {
        var rules = ImmutableArray.CreateBuilder<DiagnosticDescriptor>();
        foreach (var id in directive.Ids)
        {
            if (catalog.TryFind(id, out var rule) && rule.Id == id) rules.Add(rule);
        }

        var (problem, subject) = FindProblem(directive, rules);
        return new Suppression
        {
            File = file,
            Form = directive.Form,
            Span = comment.Span,
            Coverage = SuppressionCoverage.Of(file, group, comment),
            Rules = rules.Count == directive.Ids.Count ? rules.ToImmutable() : [],
            Reason = directive.Reason,
            Until = directive.Until is null ? null : SuppressionDirective.ParseDate(directive.Until),
            Problem = problem,
            ProblemSubject = subject,
        };
    }

    private (SuppressionProblem Problem, string Subject) FindProblem(SuppressionDirective directive, IReadOnlyCollection<DiagnosticDescriptor> rules)
    {
        if (directive.HasSpace) return (SuppressionProblem.SpaceBeforeDirective, string.Empty);
        if (directive.Ids.FirstOrDefault(id => rules.All(rule => rule.Id != id)) is { } unknown) return (SuppressionProblem.UnknownId, unknown);
        if (rules.FirstOrDefault(rule => rule.Requirement == Requirement.Input) is { } input) return (SuppressionProblem.NotSuppressible, input.Id);
        if (rules.Count == 0) return (SuppressionProblem.NoRule, string.Empty);
        if (!directive.Reason.Any(char.IsLetterOrDigit)) return (SuppressionProblem.NoReason, string.Empty);
        if (directive.Until is null) return (SuppressionProblem.None, string.Empty);
        if (SuppressionDirective.ParseDate(directive.Until) is not { } until) return (SuppressionProblem.InvalidDate, directive.Until);
        return until < today ? (SuppressionProblem.Expired, directive.Until) : (SuppressionProblem.None, string.Empty);
    }
}
