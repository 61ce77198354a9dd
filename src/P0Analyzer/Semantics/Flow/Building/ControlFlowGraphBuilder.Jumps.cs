using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// Labels and what jumps: break, continue, goto, fallthrough.
internal sealed partial class ControlFlowGraphBuilder
{
    private readonly Dictionary<string, LabelDraft> labels = [];
    private string? pendingLabel;

    private void VisitLabeled(LabeledStmt labeled)
    {
        var label = LabelOf(labeled.Label.Name);
        label.Statement = labeled;
        GoOnIn(label.Block);
        Mark(labeled);
        pendingLabel = labeled.Label.Name;
        Visit(labeled.Stmt);
        pendingLabel = null;
    }

    /// <summary>The label right before the statement that is being visited, by which it can be left.</summary>
    private string? TakePendingLabel()
    {
        var label = pendingLabel;
        pendingLabel = null;
        return label;
    }

    private void VisitBranch(BranchStmt branch)
    {
        Add(branch);
        var label = branch.Label?.Name;
        var target = branch.Tok switch
        {
            Token.Break => JumpScope.BreakTarget(scope, label),
            Token.Continue => JumpScope.ContinueTarget(scope, label),
            Token.Goto when label is not null => TargetOfGoto(label),
            Token.Fallthrough => fallthroughTarget,
            _ => null,
        };
        if (target is null) isIncomplete = true;
        JumpTo(target ?? exit);
    }

    private BlockDraft TargetOfGoto(string name)
    {
        var label = LabelOf(name);
        label.IsJumpedTo = true;
        return label.Block;
    }

    private LabelDraft LabelOf(string name)
    {
        if (!labels.TryGetValue(name, out var label)) labels[name] = label = new LabelDraft(NewBlock());
        return label;
    }

    /// <summary>Labels can be jumped to before they are seen; at the body's end all are known.</summary>
    private void ResolveLabels()
    {
        foreach (var label in labels.Values)
        {
            if (label.Statement is null)
            {
                isIncomplete = true;
                label.Block.Add(exit);
            }
            else if (label.IsJumpedTo)
            {
                label.Block.HeadOf = label.Statement;
            }
        }
    }

    private sealed class LabelDraft(BlockDraft block)
    {
        public BlockDraft Block { get; } = block;

        public LabeledStmt? Statement { get; set; }

        public bool IsJumpedTo { get; set; }
    }
}
