namespace P0Analyzer.Rules.VmFilter;

/// <summary>What a filter has said about a value on a path.</summary>
internal enum FilterAnswer : byte
{
    /// <summary>It was not asked.</summary>
    None,

    /// <summary>It was asked, and its answer dropped on the spot.</summary>
    Ignored,

    /// <summary>It said that the value must not be sent.</summary>
    Rejected,

    /// <summary>It said that the value may be sent.</summary>
    Accepted,

    /// <summary>There is nothing to ask about: <c>nil</c>, or a list without elements.</summary>
    Empty,
}
