namespace P0Analyzer.Semantics.Flow;

/// <summary>How a variable gets a value.</summary>
public enum DefinitionKind
{
    /// <summary><c>=</c>, <c>:=</c>, <c>var x = …</c>, or the results of a <c>return</c> where they have names.</summary>
    Assign,

    /// <summary>From its own value: <c>+=</c>, <c>++</c>.</summary>
    Update,

    /// <summary>Each turn of a range loop.</summary>
    Range,

    /// <summary>The variable of a type switch, in a clause.</summary>
    TypeSwitch,

    /// <summary>The zero value: <c>var x T</c>, a named result.</summary>
    Zero,

    /// <summary>The caller gives it: a parameter or receiver.</summary>
    Parameter,

    /// <summary>It had its value before the function started: a variable of the package, or of a function around.</summary>
    Outside,

    /// <summary>A function literal assigns to it whenever it runs.</summary>
    Captured,

    /// <summary>Its address is taken, so that somebody else may assign to it.</summary>
    AddressTaken,
}
