using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// Switch, type switch and select statements.
internal sealed partial class ControlFlowGraphBuilder
{
    private BlockDraft? fallthroughTarget;

    private void VisitSwitch(SwitchStmt choice, string? label)
    {
        Mark(choice);
        if (choice.Init is not null) Visit(choice.Init);
        if (choice.Tag is not null) Add(choice.Tag);
        var isTagless = choice.Tag?.Unparen() is null or Ident { Name: "true" };
        VisitCases(choice.Body, label, isTagless ? null : choice.Tag);
    }

    private void VisitTypeSwitch(TypeSwitchStmt choice, string? label)
    {
        Mark(choice);
        if (choice.Init is not null) Visit(choice.Init);
        Visit(choice.Assign);
        VisitCases(choice.Body, label, TypeSwitches.SubjectOf(choice.Assign));
    }

    /// <summary>Tests the cases in source order, whose first match decides; the default takes what is left, wherever it stands.</summary>
    private void VisitCases(BlockStmt body, string? label, Expr? tag)
    {
        var clauses = ClausesOf<CaseClause>(body);
        var bodies = NewBlocks(clauses.Length);
        var done = NewBlock();
        var otherwise = done;
        var hasTest = false;
        for (var i = 0; i < clauses.Length; i++)
        {
            if (clauses[i].List.IsEmpty) otherwise = bodies[i];
            foreach (var value in clauses[i].List)
            {
                hasTest = true;
                VisitCase(value, tag, bodies[i]);
            }
        }

        current.Add(otherwise, hasTest || otherwise == done ? FlowEdgeKind.Next : FlowEdgeKind.Default);
        scope = new JumpScope(scope, label, Break: done, Continue: null);
        var outerFallthrough = fallthroughTarget;
        for (var i = 0; i < clauses.Length; i++)
        {
            current = bodies[i];
            fallthroughTarget = i + 1 < clauses.Length ? bodies[i + 1] : null;
            Mark(clauses[i]);
            VisitAll(clauses[i].Body);
            current.Add(done);
        }

        fallthroughTarget = outerFallthrough;
        scope = scope.Outer;
        current = done;
    }

    private void VisitCase(Expr value, Expr? tag, BlockDraft match)
    {
        var next = NewBlock();
        if (tag is null)
        {
            VisitCondition(value, match, next);
        }
        else
        {
            Add(value);
            current.Add(match, FlowEdgeKind.Case, value, tag);
            current.Add(next, FlowEdgeKind.NoCase, value, tag);
        }

        current = next;
    }

    private void VisitSelect(SelectStmt choice, string? label)
    {
        var clauses = ClausesOf<CommClause>(choice.Body);
        foreach (var clause in clauses) VisitOperands(clause.Comm);
        Add(choice);
        var head = current;
        var done = NewBlock();
        scope = new JumpScope(scope, label, Break: done, Continue: null);
        foreach (var clause in clauses)
        {
            current = NewBlock();
            head.Add(current, clause.Comm is null ? FlowEdgeKind.Default : FlowEdgeKind.Select);
            Mark(clause);
            if (clause.Comm is not null) Visit(clause.Comm);
            VisitAll(clause.Body);
            current.Add(done);
        }

        // Without a clause the head has no way on: it blocks for ever.
        scope = scope.Outer;
        current = done;
    }

    /// <summary>A select evaluates all channels and values once, in source order, before it chooses (specification, "Select statements").</summary>
    private void VisitOperands(Stmt? communication)
    {
        if (communication is SendStmt send)
        {
            Add(send.Chan);
            Add(send.Value);
        }
        else if (Evaluation.ReceivedFrom(communication) is { } channel)
        {
            Add(channel);
        }
    }

    private ImmutableArray<T> ClausesOf<T>(BlockStmt body)
        where T : Stmt
    {
        ImmutableArray<T> clauses = [.. body.List.OfType<T>()];
        if (clauses.Length < body.List.Length) isIncomplete = true;
        return clauses;
    }

    private BlockDraft[] NewBlocks(int count)
    {
        var blocks = new BlockDraft[count];
        for (var i = 0; i < count; i++) blocks[i] = NewBlock();
        return blocks;
    }
}
