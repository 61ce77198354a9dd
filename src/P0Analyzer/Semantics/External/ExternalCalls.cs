#pragma warning disable CA1822
using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Which calls of a package leave the process for the vendor (the specification's "External call").</summary>
public sealed class ExternalCalls
{
    /// <summary>The external call that this call is; null when it is none.</summary>
    public ExternalCall? Find(CallExpr call) => null;

    /// <summary>Whether the call leaves the process, itself or through what it calls.</summary>
    public bool IsExternal(CallExpr call) => Find(call) is not null;

    /// <summary>The first external call that a function of the run makes, itself or through others; null when none can be reached from it.</summary>
    public ExternalCall? ReachedFrom(FunctionSymbol function) => null;

    /// <summary>The first external call that a function makes, itself, in its literals or through others; null when none can be reached from it.</summary>
    public ExternalCall? ReachedFrom(GoFunction function) => null;

    /// <summary>Whether a function makes an external call, itself or through others.</summary>
    public bool MakesExternalCall(FunctionSymbol function) => ReachedFrom(function) is not null;

    /// <summary>Whether a function makes an external call, itself, in its literals or through others.</summary>
    public bool MakesExternalCall(GoFunction function) => ReachedFrom(function) is not null;

    /// <summary>The external calls in a function and in the literals inside, in source order.</summary>
    public ImmutableArray<ExternalCall> ExternalCallsIn(GoFunction function) => [];
}
