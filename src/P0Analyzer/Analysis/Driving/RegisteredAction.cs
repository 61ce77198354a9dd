namespace P0Analyzer.Analysis;

/// <summary>An action and whose it is.</summary>
internal readonly record struct RegisteredAction<TContext>(RegisteredAnalyzer Analyzer, Action<TContext> Action);
