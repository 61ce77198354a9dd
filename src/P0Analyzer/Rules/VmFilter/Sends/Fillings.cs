using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>The channels and loops over functions of a package, where they are read, and where they are filled.</summary>
internal sealed class Fillings
{
    private readonly Dictionary<VariableSymbol, List<SyntaxNode>> readings = [];
    private readonly Dictionary<VariableSymbol, IReadOnlyList<SyntaxNode>> fillings = [];

    /// <summary>Finds them in all files of a package.</summary>
    public Fillings(FilterFlow flow)
    {
        var yields = new List<(VariableSymbol Yield, CallExpr Call)>();
        foreach (var file in flow.Package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                switch (node)
                {
                    case UnaryExpr { Op: Token.Arrow, X: var channel } when flow.Channels.Of(channel) is { } group:
                        Read(group, node);
                        fillings.TryAdd(group, flow.Channels.Sends(group));
                        break;
                    case RangeStmt loop when flow.Iterators.YieldOf(loop) is { } yield:
                        Read(yield, loop);
                        break;
                    case RangeStmt loop when flow.Package.TypeOf(loop.X).Underlying is GoType.Chan && flow.Channels.Of(loop.X) is { } group:
                        Read(group, loop);
                        fillings.TryAdd(group, flow.Channels.Sends(group));
                        break;
                    case CallExpr call when flow.Iterators.YieldOf(call) is { } yield:
                        yields.Add((yield, call));
                        break;
                }
            }
        }

        foreach (var calls in yields.GroupBy(static pair => pair.Yield)) fillings.TryAdd(calls.Key, [.. calls.Select(static pair => pair.Call)]);
    }

    /// <summary>Those that are read in code that matters, and where they are filled, which then matters too.</summary>
    /// <param name="matters">Whether code is walked because of what it sends or puts somewhere.</param>
    /// <param name="follow">Makes the code around a filling matter.</param>
    public IReadOnlyDictionary<VariableSymbol, IReadOnlyList<SyntaxNode>> Followed(Predicate<SyntaxNode> matters, Action<SyntaxNode> follow)
    {
        var followed = new Dictionary<VariableSymbol, IReadOnlyList<SyntaxNode>>();
        int before;
        do
        {
            before = followed.Count;
            foreach (var (group, places) in readings)
            {
                if (followed.ContainsKey(group) || !fillings.TryGetValue(group, out var filled)) continue;
                if (!places.Exists(place => place.FirstAncestor<FuncDecl>() is { } function && matters(function))) continue;
                followed.Add(group, filled);
                foreach (var filling in filled) follow(filling);
            }
        }
        while (followed.Count > before);
        return followed;
    }

    private void Read(VariableSymbol group, SyntaxNode at)
    {
        if (!readings.TryGetValue(group, out var places)) readings.Add(group, places = []);
        places.Add(at);
    }
}
