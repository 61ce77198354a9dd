using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// For and range statements.
internal sealed partial class ControlFlowGraphBuilder
{
    private void VisitFor(ForStmt loop, string? label)
    {
        Mark(loop);
        if (loop.Init is not null) Visit(loop.Init);
        var head = NewBlock(headOf: loop);
        var body = NewBlock();
        var done = NewBlock();
        var post = loop.Post is null ? head : NewBlock();
        GoOnIn(head);
        if (loop.Cond is null) current.Add(body);
        else VisitCondition(loop.Cond, body, done);

        VisitLoopBody(loop.Body, body, new JumpScope(scope, label, Break: done, Continue: post));
        current.Add(post);
        if (loop.Post is not null)
        {
            current = post;
            Visit(loop.Post);
            current.Add(head);
        }

        current = done;
    }

    private void VisitRange(RangeStmt loop, string? label)
    {
        Add(loop.X);
        var head = NewBlock(headOf: loop);
        var turn = NewBlock();
        var done = NewBlock();
        GoOnIn(head);
        head.Add(turn, FlowEdgeKind.RangeTurn, loop.X);
        head.Add(done, FlowEdgeKind.RangeDone, loop.X);

        current = turn;
        Add(loop);
        VisitLoopBody(loop.Body, current, new JumpScope(scope, label, Break: done, Continue: head));
        current.Add(head);
        current = done;
    }

    private void VisitLoopBody(BlockStmt body, BlockDraft start, JumpScope inner)
    {
        current = start;
        scope = inner;
        Visit(body);
        scope = inner.Outer;
    }
}
