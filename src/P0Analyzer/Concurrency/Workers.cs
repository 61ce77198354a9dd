using System.Runtime.ExceptionServices;

namespace P0Analyzer.Concurrency;

/// <summary>Threads for work on syntax trees.</summary>
internal static class Workers
{
    /// <summary>What a level of a tree may take of the stack, in all the calls that a walk makes on it.</summary>
    private const int BytesPerLevel = 1 << 10;

    private const int MinStackBytes = 16 << 20;

    /// <summary>Reserved, and taken from memory only as far as it is used.</summary>
    private const int MaxStackBytes = 1 << 30;

    /// <summary>
    /// Calls <paramref name="action"/> once for each index below <paramref name="count"/>, on up to <paramref name="parallelism"/> threads, and
    /// waits.
    /// </summary>
    /// <param name="count">How many calls.</param>
    /// <param name="parallelism">How many at the same time, at most.</param>
    /// <param name="action">The work on one index.</param>
    /// <param name="cancellationToken">Keeps calls from being begun.</param>
    /// <param name="depth">How deep the trees are that the work goes through. Nothing can catch a stack overflow: the stacks have room for it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void ForEach(int count, int parallelism, Action<int> action, CancellationToken cancellationToken, int depth = 0)
    {
        var stackBytes = (int)Math.Clamp((long)depth * BytesPerLevel, MinStackBytes, MaxStackBytes);
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[Math.Clamp(parallelism, 1, Math.Max(1, count))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, stackBytes) { IsBackground = true };
            threads[i].Start();
        }

        foreach (var thread in threads) thread.Join();
        failure?.Throw();

        void Work()
        {
            try
            {
                for (var index = Interlocked.Increment(ref next); index < count; index = Interlocked.Increment(ref next))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    action(index);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                Volatile.Write(ref next, count);
            }
        }
    }
}
