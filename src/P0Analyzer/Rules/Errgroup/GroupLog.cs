using GoGrammar.Syntax;
using P0Analyzer.Analysis;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>What went wrong with the limits of the groups in one run, by slot.</summary>
internal sealed class GroupLog
{
    private readonly Dictionary<int, Location> unlimited = [];
    private readonly Dictionary<int, Location> firstGo = [];

    /// <summary>The first <c>Go</c> that a group can meet without a limit.</summary>
    public IReadOnlyDictionary<int, Location> Unlimited => unlimited;

    /// <summary>Each <c>SetLimit</c> that a group without limit can meet while it runs, with the <c>Go</c> before it.</summary>
    public List<LateLimit> Late { get; } = [];

    public void Start(GroupStates before, Location go)
    {
        for (var slot = 0; slot < GroupStates.Slots; slot++)
        {
            if (before.OfSlot(slot) == 0) continue;
            firstGo.TryAdd(slot, go);
            if (before.CanLackLimit(slot)) unlimited.TryAdd(slot, go);
        }
    }

    public void Limit(GroupStates before, Location setLimit, CallExpr call)
    {
        for (var slot = 0; slot < GroupStates.Slots; slot++)
        {
            if (before.CanRunWithoutLimit(slot)) Late.Add(new LateLimit(slot, call, setLimit, firstGo.TryGetValue(slot, out var go) ? go : null));
        }
    }

    /// <summary>A limit that comes too late.</summary>
    internal readonly record struct LateLimit(int Slot, CallExpr Call, Location SetLimit, Location? Go);
}
