namespace P0Analyzer.Analysis;

/// <summary>One of the ways in which a rule says what it found.</summary>
/// <param name="Id">The name within its rule: <c>default</c>, or what sets this way apart.</param>
/// <param name="Text">One or more sentences with the placeholders <c>'{0}'</c>, <c>'{1}'</c> …; the first sentence stands alone as a title.</param>
public sealed record MessageFormat(string Id, string Text);
