using System.Runtime.ExceptionServices;

namespace P0Analyzer.Concurrency;

/// <summary>Threads for work on syntax trees: their stacks have room for the deepest tree that the parser lets through.</summary>
internal static class Workers
{
    /// <summary>Address space only: pages that no call reaches are never made.</summary>
    private const int StackBytes = 256 << 20;

    /// <summary>
    /// Calls <paramref name="action"/> once for each index below <paramref name="count"/>, on up to <paramref name="parallelism"/> threads, and waits.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void ForEach(int count, int parallelism, Action<int> action, CancellationToken cancellationToken)
    {
        var next = -1;
        ExceptionDispatchInfo? failure = null;
        var threads = new Thread[Math.Clamp(parallelism, 1, Math.Max(1, count))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(Work, StackBytes) { IsBackground = true };
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
