using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>The moment right before a flow node runs; at <c>Index == Block.Nodes.Length</c>, the end of the block.</summary>
/// <param name="Block">The block.</param>
/// <param name="Index">The place in <see cref="BasicBlock.Nodes"/>, from 0.</param>
public readonly record struct FlowPoint(BasicBlock Block, int Index)
{
    /// <summary>The flow node that runs next in the block; null at its end.</summary>
    public SyntaxNode? Node => Index < Block.Nodes.Length ? Block.Nodes[Index] : null;

    /// <summary>The moment right after the flow node.</summary>
    public FlowPoint Next => this with { Index = Math.Min(Index + 1, Block.Nodes.Length) };

    /// <inheritdoc/>
    public override string ToString() => $"{Block}:{Index}";
}
