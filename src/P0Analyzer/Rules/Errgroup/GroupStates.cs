namespace P0Analyzer.Rules.Errgroup;

/// <summary>
/// In which states a variable's group can be at a moment. A variable can hold one of several groups, each has a slot of four bits:
/// without limit and idle, with limit and idle, without limit and running, with limit and running.
/// </summary>
internal readonly record struct GroupStates(ulong Bits)
{
    /// <summary>How many groups fit.</summary>
    public const int Slots = 16;

    private const ulong WithoutLimit = 0x5555_5555_5555_5555;
    private const ulong Idle = 0x3333_3333_3333_3333;
    private const ulong RunningWithoutLimit = 0x4444_4444_4444_4444;

    public static GroupStates None => default;

    public bool IsNone => Bits == 0;

    /// <summary>A group that was just made.</summary>
    public static GroupStates Fresh(int slot) => new(1UL << (slot * 4));

    /// <summary>One group in one state, from 0 to 3.</summary>
    public static GroupStates One(int slot, int state) => new(1UL << ((slot * 4) + state));

    public GroupStates Union(GroupStates other) => new(Bits | other.Bits);

    /// <summary>After <c>SetLimit</c>.</summary>
    public GroupStates Limited() => new(((Bits & WithoutLimit) << 1) | (Bits & ~WithoutLimit));

    /// <summary>After <c>Go</c>.</summary>
    public GroupStates Started() => new(((Bits & Idle) << 2) | (Bits & ~Idle));

    /// <summary>After <c>Wait</c>.</summary>
    public GroupStates Waited() => new(((Bits & ~Idle) >> 2) | (Bits & Idle));

    /// <summary>Whether the group of a slot can be without a limit.</summary>
    public bool CanLackLimit(int slot) => (OfSlot(slot) & WithoutLimit) != 0;

    /// <summary>Whether the group of a slot can be running without a limit.</summary>
    public bool CanRunWithoutLimit(int slot) => (OfSlot(slot) & RunningWithoutLimit) != 0;

    /// <summary>The states of one slot, in its four lowest bits.</summary>
    public ulong OfSlot(int slot) => (Bits >> (slot * 4)) & 0xF;

    /// <summary>The same states in another slot.</summary>
    public GroupStates Moved(int from, int to) => new(OfSlot(from) << (to * 4));
}
