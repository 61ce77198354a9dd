namespace P0Analyzer.Semantics.Flow;

/// <summary>Why control goes along an edge.</summary>
public enum FlowEdgeKind
{
    /// <summary>It always does: the next statement, a jump, the next turn of a loop.</summary>
    Next,

    /// <summary>The condition holds.</summary>
    True,

    /// <summary>The condition does not hold.</summary>
    False,

    /// <summary>The switch's tag equals the case's value, or has the case's type.</summary>
    Case,

    /// <summary>The switch's tag does not equal the case's value, or has another type.</summary>
    NoCase,

    /// <summary>A range loop has another element.</summary>
    RangeTurn,

    /// <summary>A range loop has no further element.</summary>
    RangeDone,

    /// <summary>A select's communication can proceed.</summary>
    Select,

    /// <summary>A switch without cases, or a select of which no communication can proceed, takes its default.</summary>
    Default,

    /// <summary>A call that does not return: a panic, or the end of the goroutine or of the process.</summary>
    NoReturn,
}
