namespace P0Analyzer.Rules.Pagination;

/// <summary>What makes a loop a pagination loop: the points of the specification.</summary>
internal enum PaginationKind
{
    /// <summary>(a) What goes into the call is set from its own results.</summary>
    TokenCarried,

    /// <summary>(b) A counter or offset that goes into the call is advanced.</summary>
    CounterAdvanced,

    /// <summary>(c) Its condition or an exit tests the call's results for more pages.</summary>
    SignalTested,

    /// <summary>(d) It counts up to a number that came from the API.</summary>
    CountedByVendor,
}
