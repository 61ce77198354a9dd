namespace P0Analyzer.Rules.Errgroup;

/// <summary>The methods of a group; <c>TryGo</c> is a <see cref="Go"/> here.</summary>
internal enum GroupMethod
{
    Go,
    SetLimit,
    Wait,
}
