using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// Builds the control-flow graph of a function's body (Go specification, "Statements"): one pass over its statements,
/// which keeps the block that is being filled and starts a new one wherever control can split, meet or end.
/// </summary>
internal sealed partial class ControlFlowGraphBuilder
{
    /// <summary>Statements nested deeper than any person writes them are not followed; nor are they when the stack gives out earlier.</summary>
    private const int MaxDepth = 1000;

    private readonly PathEndings endings;
    private readonly BlockDraft entry = new() { IsPinned = true };
    private readonly BlockDraft exit = new() { IsPinned = true };
    private readonly BlockDraft panicExit = new() { IsPinned = true };
    private readonly List<BlockDraft> drafts = [];
    private readonly List<(SyntaxNode Node, BlockDraft Block, int Index)> marks = [];
    private readonly ImmutableArray<DeferStmt>.Builder deferred = ImmutableArray.CreateBuilder<DeferStmt>();
    private BlockDraft current;
    private JumpScope? scope;
    private int depth;
    private bool isIncomplete;

    private ControlFlowGraphBuilder(Predicate<CallExpr> neverReturns)
    {
        endings = new PathEndings(neverReturns);
        current = entry;
        drafts.Add(entry);
    }

    /// <summary>The graph of a function's body.</summary>
    /// <param name="function">The function.</param>
    /// <param name="neverReturns">Which calls end the path they are on.</param>
    public static ControlFlowGraph Build(GoFunction function, Predicate<CallExpr> neverReturns)
    {
        var builder = new ControlFlowGraphBuilder(neverReturns);
        builder.VisitAll(function.Body.List);
        builder.current.Add(builder.exit);
        builder.ResolveLabels();
        builder.drafts.Add(builder.exit);
        builder.drafts.Add(builder.panicExit);
        return builder.Assemble(function);
    }

    private void VisitAll(ImmutableArray<Stmt> statements)
    {
        foreach (var statement in statements) Visit(statement);
    }

    private void Visit(Stmt statement)
    {
        if (depth == MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            isIncomplete = true;
            return;
        }

        depth++;
        Dispatch(statement);
        depth--;
    }

    private void Dispatch(Stmt statement)
    {
        var label = TakePendingLabel();
        switch (statement)
        {
            case EmptyStmt:
                break;
            case BlockStmt block:
                Mark(block);
                VisitAll(block.List);
                break;
            case IfStmt conditional:
                VisitIf(conditional);
                break;
            case ForStmt loop:
                VisitFor(loop, label);
                break;
            case RangeStmt loop:
                VisitRange(loop, label);
                break;
            case SwitchStmt choice:
                VisitSwitch(choice, label);
                break;
            case TypeSwitchStmt choice:
                VisitTypeSwitch(choice, label);
                break;
            case SelectStmt choice:
                VisitSelect(choice, label);
                break;
            case LabeledStmt labeled:
                VisitLabeled(labeled);
                break;
            case BranchStmt branch:
                VisitBranch(branch);
                break;
            case ReturnStmt:
                Add(statement);
                JumpTo(exit);
                break;
            default:
                VisitSimple(statement);
                break;
        }
    }

    private void VisitSimple(Stmt statement)
    {
        if (statement is DeferStmt defer) deferred.Add(defer);
        // What could not be read may have held anything; a case clause has no place outside of a switch.
        if (statement is BadStmt or CaseClause or CommClause) isIncomplete = true;
        Add(statement);
    }

    /// <summary>Puts a flow node into the current block, and ends the block when a call in it never returns.</summary>
    private void Add(SyntaxNode node)
    {
        current.Nodes.Add(node);
        if (!endings.EndsPath(node)) return;
        current.Add(panicExit, FlowEdgeKind.NoReturn);
        current = NewBlock();
    }

    /// <summary>Notes where a node that is no flow node itself begins.</summary>
    private void Mark(SyntaxNode node) => marks.Add((node, current, current.Nodes.Count));

    private BlockDraft NewBlock(Stmt? headOf = null)
    {
        var block = new BlockDraft { HeadOf = headOf };
        drafts.Add(block);
        return block;
    }

    /// <summary>Leaves the current block for <paramref name="target"/>; what follows is reached from elsewhere or not at all.</summary>
    private void JumpTo(BlockDraft target)
    {
        current.Add(target);
        current = NewBlock();
    }

    private void GoOnIn(BlockDraft block)
    {
        current.Add(block);
        current = block;
    }
}
