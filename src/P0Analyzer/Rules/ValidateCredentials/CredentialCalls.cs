using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ValidateCredentials;

/// <summary>How the functions of a package validate credentials: found out once for all rules.</summary>
internal sealed class CredentialCalls
{
    private static readonly ConditionalWeakTable<GoPackage, CredentialCalls> Known = [];
    private readonly GoPackage package;
    private readonly CredentialTargets targets;
    private readonly Dictionary<GoFunction, CredentialsCheck> checks = [];
    private readonly Dictionary<GoFunction, bool> reaching = [];
    private readonly Lazy<HashSet<CallExpr>> ignored;

    private CredentialCalls(GoPackage package)
    {
        this.package = package;
        targets = new CredentialTargets(package, package.Program.Options.Knowledge.Integrations.CredentialsMethod);
        ignored = new(FindIgnored);
    }

    public static CredentialCalls Of(GoPackage package) => Known.GetValue(package, static package => new CredentialCalls(package));

    /// <summary>Whether an <c>Invoke</c> makes the call first and ignores its error: P0303 says so, and other rules need not.</summary>
    public static bool IsReportedAsIgnored(GoPackage package, CallExpr call) => Of(package).ignored.Value.Contains(call);

    /// <summary>How a function validates the credentials.</summary>
    public CredentialsCheck CheckIn(GoFunction function)
    {
        lock (checks) return Check(function);
    }

    private CredentialsCheck Check(GoFunction function)
    {
        if (checks.TryGetValue(function, out var known)) return known;

        // A function that first calls itself validates nothing first.
        checks[function] = new CredentialsCheck(CredentialsOutcome.Missing, function, null);
        return checks[function] = CheckFirst(function) ?? CheckRest(function);
    }

    /// <summary>The check by the first statement; null when that is something else.</summary>
    private CredentialsCheck? CheckFirst(GoFunction function)
    {
        if (FirstCall.Of(function) is not { } first) return null;
        if (targets.IsValidation(first.Call)) return Judge(function, first);
        if (targets.Only(first.Call) is not { } helper) return null;

        var inside = Check(helper);
        return inside.Outcome switch
        {
            CredentialsOutcome.Kept => Judge(function, first),
            CredentialsOutcome.Missing => null,
            _ => inside with { Via = inside.Via.Insert(0, Step(function, first.Call)) },
        };
    }

    private CredentialsCheck Judge(GoFunction function, FirstCall first)
    {
        var (outcome, failing) = ErrorFlow.Judge(package, function, first);
        return new CredentialsCheck(outcome, function, first.Call) { Failing = failing };
    }

    private CredentialsCheck CheckRest(GoFunction function)
        => FindReachingCall(function) is { } late
            ? new CredentialsCheck(CredentialsOutcome.NotFirst, function, late) { Leading = LeadingFrom(late) }
            : new CredentialsCheck(CredentialsOutcome.Missing, function, null);

    /// <summary>The calls from the inside of what a call runs to the validation.</summary>
    private ImmutableArray<FlowStep> LeadingFrom(CallExpr call)
    {
        var steps = ImmutableArray.CreateBuilder<FlowStep>();
        var visited = new HashSet<GoFunction>();
        while (!targets.IsValidation(call) && !targets.IsHandedValidation(call))
        {
            if (targets.Reached(call).FirstOrDefault(Reaches) is not { } body || !visited.Add(body) || FindReachingCall(body) is not { } next) break;
            steps.Add(Step(body, call = next));
        }

        return steps.ToImmutable();
    }

    private static FlowStep Step(GoFunction function, CallExpr call)
        => new(Location.OnFirstLine(function.File, call.Span), $"{Spelling.Of(call.Fun)} is called");

    /// <summary>The first call of a function, literals included, that is a validation or leads to one.</summary>
    private CallExpr? FindReachingCall(GoFunction function)
    {
        foreach (var call in function.Body.Descendants<CallExpr>())
        {
            if (targets.IsValidation(call) || targets.IsHandedValidation(call) || targets.Reached(call).Any(Reaches)) return call;
        }

        return null;
    }

    private bool Reaches(GoFunction function)
    {
        if (reaching.TryGetValue(function, out var known)) return known;
        reaching[function] = false;
        return reaching[function] = RuntimeHelpers.TryEnsureSufficientExecutionStack() && FindReachingCall(function) is not null;
    }

    private HashSet<CallExpr> FindIgnored()
    {
        var calls = new HashSet<CallExpr>();
        foreach (var integration in package.Integrations)
        {
            if (integration.Method(package.Program.Options.Knowledge.Integrations.EntryMethod)?.Body is not { } invoke) continue;
            var check = CheckIn(invoke);
            if (check is { Outcome: CredentialsOutcome.ErrorDropped or CredentialsOutcome.GoesOn, Call: { } call }) calls.Add(call);
        }

        return calls;
    }
}
