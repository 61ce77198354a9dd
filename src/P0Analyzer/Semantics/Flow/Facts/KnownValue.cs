namespace P0Analyzer.Semantics.Flow;

/// <summary>What can be known of a value without knowing the value.</summary>
public enum KnownValue
{
    /// <summary>It is <c>nil</c>.</summary>
    Nil,

    /// <summary>It is not <c>nil</c>.</summary>
    NotNil,

    /// <summary>It is <c>true</c>.</summary>
    True,

    /// <summary>It is <c>false</c>.</summary>
    False,
}
