namespace P0Analyzer.Tests.Ruling;

/// <summary>What a reader said of a finding on real code, by the specification.</summary>
internal enum Judgement
{
    /// <summary>Nobody has read it yet: <c>?</c>.</summary>
    Open,

    /// <summary>The specification asks for it.</summary>
    True,

    /// <summary>The specification asks for it, but only just; the remark says why.</summary>
    Close,

    /// <summary>The specification does not ask for it; the remark says why. It is to be mended.</summary>
    False,
}
