using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Rules.CheckAffiliation;
using P0Analyzer.Rules.Errgroup;
using P0Analyzer.Rules.ErrorHandling;
using P0Analyzer.Rules.Pagination;
using P0Analyzer.Rules.ValidateCredentials;
using P0Analyzer.Rules.VmFilter;

namespace P0Analyzer.Rules;

/// <summary>Those that tell what the rules see, made when somebody asks.</summary>
public static class Explainers
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<IExplainer> Create() =>
    [
        new FilterFieldExplainer(), new SendExplainer(), new AffiliationExplainer(), new CredentialsExplainer(), new GroupExplainer(), new LoopVariableExplainer(),
        new PaginationExplainer(), new DroppedErrorExplainer(), new ReturnedErrorExplainer(), new ErrorBranchExplainer(),
    ];
}
