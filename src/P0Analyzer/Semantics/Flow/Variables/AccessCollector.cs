using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>Collects which variables the flow nodes of a function use, in the order in which they do.</summary>
internal sealed class AccessCollector(GoFunction function)
{
    private readonly GoPackage package = function.Package;
    private readonly List<SyntaxNode> pending = [];
    private readonly List<VariableAccess> accesses = [];
    private FlowPoint point;

    public static List<VariableAccess> Collect(ControlFlowGraph graph)
    {
        var collector = new AccessCollector(graph.Function);
        foreach (var block in graph.Blocks)
        {
            for (var i = 0; i < block.Nodes.Length; i++) collector.Visit(block.Nodes[i], new FlowPoint(block, i));
        }

        return collector.accesses;
    }

    private void Visit(SyntaxNode node, FlowPoint at)
    {
        point = at;
        switch (node)
        {
            case AssignStmt { Parent: TypeSwitchStmt choice } guard when choice.Assign == guard:
                foreach (var operand in guard.Rhs) Read(operand);
                break;
            case AssignStmt assignment:
                VisitAssignment(assignment);
                break;
            case IncDecStmt step:
                Read(step.X);
                Write(step.X, DefinitionKind.Update, null, 0, 1);
                break;
            case RangeStmt loop:
                if (loop.Key is not null) Write(loop.Key, DefinitionKind.Range, loop.X, 0, 2);
                if (loop.Value is not null) Write(loop.Value, DefinitionKind.Range, loop.X, 1, 2);
                break;
            case DeclStmt { Decl: { Tok: Token.Var } declaration }:
                foreach (var spec in declaration.Specs)
                {
                    if (spec is ValueSpec variables) VisitDeclaration(variables);
                }

                break;
            case ReturnStmt leave:
                VisitReturn(leave);
                break;
            default:
                foreach (var operand in Evaluation.Operands(node)) Read(operand);
                break;
        }
    }

    private void VisitAssignment(AssignStmt assignment)
    {
        var isReceive = assignment.Parent is CommClause clause && clause.Comm == assignment;
        if (!isReceive)
        {
            foreach (var value in assignment.Rhs) Read(value);
        }

        if (assignment.Tok is not (Token.Assign or Token.Define))
        {
            foreach (var target in assignment.Lhs)
            {
                Read(target);
                Write(target, DefinitionKind.Update, assignment.Rhs.FirstOrDefault(), 0, 1);
            }

            return;
        }

        foreach (var target in assignment.Lhs) ReadTarget(target);
        for (var i = 0; i < assignment.Lhs.Length; i++)
        {
            var (value, index, count) = ValueFor(assignment.Rhs, assignment.Lhs.Length, i);
            Write(assignment.Lhs[i], DefinitionKind.Assign, value, index, count);
        }
    }

    private void VisitDeclaration(ValueSpec spec)
    {
        foreach (var value in spec.Values) Read(value);
        for (var i = 0; i < spec.Names.Length; i++)
        {
            var (value, index, count) = ValueFor(spec.Values, spec.Names.Length, i);
            Write(spec.Names[i], spec.Values.IsEmpty ? DefinitionKind.Zero : DefinitionKind.Assign, value, index, count);
        }
    }

    private void VisitReturn(ReturnStmt leave)
    {
        foreach (var result in leave.Results) Read(result);
        if (!function.HasNamedResults) return;
        for (var i = 0; i < function.Results.Length; i++)
        {
            var variable = function.Results[i];
            if (!leave.Results.IsEmpty)
            {
                var (value, index, count) = ValueFor(leave.Results, function.Results.Length, i);
                Add(variable, leave, AccessKind.Write, new Definition(variable, DefinitionKind.Assign, leave, value, index, count));
            }

            Add(variable, leave, AccessKind.Read);
        }
    }

    /// <summary>The value for the <paramref name="i"/>th of several targets: one each, or one call for all.</summary>
    private static (Expr? Value, int Index, int Count) ValueFor(ImmutableArray<Expr> values, int targets, int i)
    {
        if (values.Length == targets) return (values[i], 0, 1);
        return values.Length == 1 ? (values[0], i, targets) : (null, 0, 1);
    }

    private void Write(Expr target, DefinitionKind kind, Expr? value, int index, int count)
    {
        if (AccessPath.Of(package, target) is not { Root: { } variable } path) return;
        var definition = new Definition(variable, kind, target, value, index, count) { Fields = path.Fields };
        Add(variable, target, AccessKind.Write, definition);
    }

    /// <summary>What is evaluated on the left of an assignment: nothing for a variable, the operands of selectors, indexes and indirections.</summary>
    private void ReadTarget(Expr target)
    {
        if (target.Unparen() is not Ident) Read(target);
    }

    private void Read(Expr expression)
    {
        pending.Add(expression);
        while (pending.Count > 0)
        {
            var node = pending[^1];
            pending.RemoveAt(pending.Count - 1);
            switch (node)
            {
                case Ident ident:
                    if (VariableOf(ident) is { } variable) Add(variable, ident, AccessKind.Read);
                    break;
                case UnaryExpr { Op: Token.And } address when AccessPath.Of(package, address.X) is { Root: { } root } path && address.X.Unparen() is not CompositeLit:
                    Add(root, address, AccessKind.Address, new Definition(root, DefinitionKind.AddressTaken, address) { Fields = path.Fields });
                    break;
                case FuncLit literal:
                    Capture(literal);
                    break;
                case FuncType or StructType or InterfaceType:
                    break;
                default:
                    var first = pending.Count;
                    node.AddChildrenTo(pending);
                    pending.Reverse(first, pending.Count - first);
                    break;
            }
        }
    }

    private void Capture(FuncLit literal)
    {
        if (package.FunctionOf(literal) is not { } inner || !RuntimeHelpers.TryEnsureSufficientExecutionStack()) return;
        foreach (var access in package.VariablesOf(inner).Captures)
        {
            if (access.Variable.Function == inner) continue;
            if (access.IsRead) Add(access.Variable, access.Node, AccessKind.CapturedRead);
            if (access.Definition is not { } definition) continue;
            var captured = new Definition(access.Variable, DefinitionKind.Captured, definition.Site, definition.Value, definition.ResultIndex, definition.ResultCount)
            {
                Fields = definition.Fields,
            };
            Add(access.Variable, access.Node, AccessKind.CapturedWrite, captured);
        }
    }

    private VariableSymbol? VariableOf(Ident ident)
        => package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Field } variable ? variable : null;

    private void Add(VariableSymbol variable, SyntaxNode node, AccessKind kind, Definition? definition = null)
        => accesses.Add(new VariableAccess(variable, node, point, kind, definition));
}
