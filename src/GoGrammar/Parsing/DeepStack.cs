using System.Runtime.ExceptionServices;

namespace GoGrammar.Parsing;

/// <summary>A thread with room for text that nests as deep as Go allows: .NET cannot catch a stack overflow.</summary>
internal static class DeepStack
{
    /// <summary>Rules that may nest on the caller's stack; a few hundred nest in ordinary files.</summary>
    public const int MaxShallowRuleDepth = 1_000;

    /// <summary>Rules that may nest on the thread's own stack: more than 100,000 of Go's levels need.</summary>
    public const int MaxRuleDepth = 800_000;

    /// <summary>Reserved, and taken from memory only as far as it is used.</summary>
    private const int StackBytes = 1 << 30;

    public static T Run<T>(Func<T> action)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Invoke, StackBytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;

        void Invoke()
        {
            try
            {
                result = action();
            }
            catch (OperationCanceledException exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
