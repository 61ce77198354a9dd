namespace P0Analyzer.Rules.Errgroup;

/// <summary>Which creation each slot of <see cref="GroupStates"/> stands for in one run; null for a group that came from elsewhere.</summary>
internal sealed class GroupSlots
{
    private readonly List<GroupCreation?> creations = [];

    /// <summary>A table whose first slots are groups from elsewhere.</summary>
    public GroupSlots(int fromElsewhere = 0)
    {
        for (var i = 0; i < fromElsewhere; i++) creations.Add(null);
    }

    public int Count => creations.Count;

    public GroupCreation? this[int slot] => creations[slot];

    /// <summary>The states of a group that was just made there; none when the table is full, so that nothing is claimed of that group.</summary>
    public GroupStates Fresh(GroupCreation creation) => SlotOf(creation) is { } slot ? GroupStates.Fresh(slot) : GroupStates.None;

    /// <summary>The slot of a creation, a new one if need be; null when there is none left.</summary>
    public int? SlotOf(GroupCreation creation)
    {
        var slot = creations.IndexOf(creation);
        if (slot >= 0) return slot;
        if (creations.Count == GroupStates.Slots) return null;
        creations.Add(creation);
        return creations.Count - 1;
    }

    /// <summary>The states that another run found, with the slots of this one; groups from elsewhere are left out.</summary>
    public GroupStates Import(GroupStates states, GroupSlots from)
    {
        var imported = GroupStates.None;
        for (var slot = 0; slot < from.Count; slot++)
        {
            if (states.OfSlot(slot) == 0 || from[slot] is not { } creation || SlotOf(creation) is not { } own) continue;
            imported = imported.Union(states.Moved(slot, own));
        }

        return imported;
    }
}
