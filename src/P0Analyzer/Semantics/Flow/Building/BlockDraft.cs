using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>A block that is still being filled.</summary>
internal sealed class BlockDraft
{
    public List<SyntaxNode> Nodes { get; } = [];

    public List<EdgeDraft> Successors { get; } = [];

    /// <summary>The loop or label that this block is the head of. Heads stay, even when they are empty.</summary>
    public Stmt? HeadOf { get; set; }

    /// <summary>Whether the block stays although it is empty: the graph's entry and ends.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The block that this one became; null while it is being filled, and for drafts that are left out.</summary>
    public BasicBlock? Block { get; set; }

    /// <summary>Whether the entry leads here; known once the drafts are put in order.</summary>
    public bool IsReachable { get; set; }

    /// <summary>The draft that stays in its place: itself, or where it only leads on to.</summary>
    public BlockDraft Kept
    {
        get
        {
            var draft = this;
            while (draft.IsPassedThrough) draft = draft.Successors[0].To;
            return draft;
        }
    }

    public bool IsPassedThrough
        => Nodes.Count == 0 && HeadOf is null && !IsPinned && Successors is [{ Kind: FlowEdgeKind.Next }];

    public void Add(BlockDraft to, FlowEdgeKind kind = FlowEdgeKind.Next, Expr? condition = null, Expr? tag = null)
        => Successors.Add(new EdgeDraft(to, kind, condition, tag));
}

/// <summary>An edge to a block that is still being filled.</summary>
internal readonly record struct EdgeDraft(BlockDraft To, FlowEdgeKind Kind, Expr? Condition, Expr? Tag);
