using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>
/// Which calls of a package leave the process for the vendor (the specification's "External call"). A function handed to a call of another
/// package (<c>group.Go(task.fetch)</c>) is taken to be called by it; one that is only stored or returned is not. A method of an interface is
/// what its implementations in the package are; where there are none, the receiver's name decides, as for a type that was not read.
/// </summary>
public sealed class ExternalCalls
{
    private readonly GoPackage package;
    private readonly Dictionary<GoFunction, ExternalCall> reached;
    private readonly Dictionary<CallExpr, ExternalCall> external;

    internal ExternalCalls(GoPackage package, Dictionary<GoFunction, ExternalCall> reached, Dictionary<CallExpr, ExternalCall> external)
    {
        this.package = package;
        this.reached = reached;
        this.external = external;
    }

    /// <summary>The external call that a call of this package is; null when it is none.</summary>
    public ExternalCall? Find(CallExpr call) => external.GetValueOrDefault(call);

    /// <summary>Whether the call leaves the process, itself or through what it calls.</summary>
    public bool IsExternal(CallExpr call) => external.ContainsKey(call);

    /// <summary>
    /// An external call that a function of the run makes, itself or through others, the nearest first; null when none can be reached from
    /// it.
    /// </summary>
    public ExternalCall? ReachedFrom(FunctionSymbol function) => function.Body is { } body ? ReachedFrom(body) : null;

    /// <summary>
    /// An external call that a function makes, itself, in literals that run inside or through others, the nearest first; null when none can
    /// be reached.
    /// </summary>
    public ExternalCall? ReachedFrom(GoFunction function)
        => function.Package == package ? reached.GetValueOrDefault(function) : function.Package.ExternalCalls.ReachedFrom(function);

    /// <summary>Whether a function makes an external call, itself or through others.</summary>
    public bool MakesExternalCall(FunctionSymbol function) => ReachedFrom(function) is not null;

    /// <summary>Whether a function makes an external call, itself, in literals that run inside or through others.</summary>
    public bool MakesExternalCall(GoFunction function) => ReachedFrom(function) is not null;

    /// <summary>The external calls that stand in a function and in all literals inside, in source order.</summary>
    public ImmutableArray<ExternalCall> ExternalCallsIn(GoFunction function)
    {
        var calls = ImmutableArray.CreateBuilder<ExternalCall>();
        AddCallsIn(function, calls);
        calls.Sort(static (left, right) => left.Call.Span.Start.CompareTo(right.Call.Span.Start));
        return calls.DrainToImmutable();
    }

    private void AddCallsIn(GoFunction function, ImmutableArray<ExternalCall>.Builder calls)
    {
        var pending = new Stack<GoFunction>([function]);
        while (pending.TryPop(out var current))
        {
            foreach (var site in package.CallGraph.CallsIn(current))
            {
                if (external.TryGetValue(site.Call, out var call)) calls.Add(call);
            }

            foreach (var literal in current.Literals) pending.Push(literal);
        }
    }
}
