namespace GoGrammar.Syntax;

/// <summary>What may be done with a channel.</summary>
[Flags]
public enum ChanDirection : byte
{
    /// <summary>No direction; never that of a <see cref="ChanType"/>.</summary>
    None = 0,

    /// <summary><c>chan&lt;- T</c>.</summary>
    Send = 1,

    /// <summary><c>&lt;-chan T</c>.</summary>
    Recv = 2,

    /// <summary><c>chan T</c>.</summary>
    Both = Send | Recv,
}
