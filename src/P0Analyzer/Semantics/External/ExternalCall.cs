using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Why a call leaves the process: the points of the specification's "External call".</summary>
public enum ExternalCallKind
{
    /// <summary>(1) It calls a function that was read, whose body makes an external call.</summary>
    Through,

    /// <summary>(2) It calls a function or a method of an import that is neither standard library nor inert.</summary>
    Import,

    /// <summary>(2) It goes to an import, and nothing says so but that it yields an error: a parser of the import's does that too.</summary>
    Presumed,

    /// <summary>(3) It is a request, a connection or a run of another program by the standard library.</summary>
    StandardLibrary,

    /// <summary>(4) It calls a function value, and some function given to it makes an external call.</summary>
    FunctionValue,

    /// <summary>(5) Its receiver's type is not known, and the receiver's name is that of a client.</summary>
    ClientName,
}

/// <summary>A call that leaves the process for the vendor, directly or through other functions.</summary>
/// <param name="Call">The call.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Kind">Why it is external.</param>
/// <param name="Next">For <see cref="ExternalCallKind.Through"/> and <see cref="ExternalCallKind.FunctionValue"/> the external call that
/// the called function makes; else null.</param>
public sealed record ExternalCall(CallExpr Call, GoFile File, ExternalCallKind Kind, ExternalCall? Next = null)
{
    /// <summary>The call at the end of the way, which leaves the process itself.</summary>
    public ExternalCall Reached
    {
        get
        {
            var call = this;
            while (call.Next is { } next) call = next;
            return call;
        }
    }

    /// <summary>Whether nothing but an error among its results says that it leaves the process (<see cref="ExternalCallKind.Presumed"/>).</summary>
    public bool IsPresumed => Reached.Kind == ExternalCallKind.Presumed;
}
