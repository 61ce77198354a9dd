namespace P0Analyzer.Cli;

/// <summary>What <c>p0 syntax</c> prints of a file.</summary>
internal enum SyntaxOutput
{
    /// <summary>The tree, a node a line.</summary>
    Tree,

    /// <summary>Whether it parses.</summary>
    Check,

    /// <summary>How many nodes of each kind it has.</summary>
    Kinds,
}
