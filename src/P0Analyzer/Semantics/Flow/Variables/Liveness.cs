namespace P0Analyzer.Semantics.Flow;

/// <summary>Finds the reads of a value by walking on from a moment until each way has given the variable another.</summary>
internal sealed class Liveness(FunctionVariables variables)
{
    public IEnumerable<VariableAccess> ReadsOf(Definition definition)
    {
        var accesses = variables.AccessesOf(definition.Variable);
        foreach (var access in accesses)
        {
            if (access.Definition != definition) continue;
            return access.Kind == AccessKind.Write ? ReadsAfter(definition.Variable, access.Point.Next) : accesses.Where(other => other.IsRead);
        }

        return ReadsAfter(definition.Variable, new FlowPoint(variables.Graph.Entry, 0));
    }

    public IEnumerable<VariableAccess> ReadsAfter(VariableSymbol variable, FlowPoint point)
    {
        var walk = new Walk(variables, variable);
        walk.From(point);
        return walk.Reads;
    }

    public bool IsReadAfter(VariableSymbol variable, FlowPoint point)
    {
        if (variables.LastingOf(variable).Any(access => access.IsRead)) return true;
        var walk = new Walk(variables, variable);
        walk.From(point);
        return walk.Reads.Count > 0 || (walk.ReachesExit && variable.Function != variables.Function);
    }

    private sealed class Walk(FunctionVariables variables, VariableSymbol variable)
    {
        private readonly AccessesByBlock accesses = variables.ByBlock(variable);
        private readonly HashSet<BasicBlock> seen = [];
        private readonly Stack<BasicBlock> pending = new();

        public List<VariableAccess> Reads { get; } = [];

        public bool ReachesExit { get; private set; }

        public void From(FlowPoint point)
        {
            Scan(point.Block, point.Index, point.Block.Nodes.Length);
            while (pending.TryPop(out var block)) Scan(block, 0, block == point.Block ? point.Index : block.Nodes.Length);
        }

        /// <summary>Reads on through a part of a block, and leaves it unless the variable gets another value there.</summary>
        private void Scan(BasicBlock block, int start, int end)
        {
            foreach (var access in accesses.Within(block, start, end))
            {
                if (access.IsRead) Reads.Add(access);
                if (access is { Kind: AccessKind.Write, Definition.IsCertain: true }) return;
            }

            if (end < block.Nodes.Length) return;
            ReachesExit |= block == variables.Graph.Exit;
            foreach (var edge in block.Successors)
            {
                if (seen.Add(edge.To)) pending.Push(edge.To);
            }
        }
    }
}
