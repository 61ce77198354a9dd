using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// Where in a package something is sent or filtered: the nodes around such a call, around a mention of a function in which one is, and so on.
/// Everything else need not be walked.
/// </summary>
internal sealed class RelevantCode
{
    private readonly FilterFlow flow;
    private readonly HashSet<SyntaxNode> relevant = [];
    private readonly HashSet<SyntaxNode> sending = [];
    private readonly HashSet<SyntaxNode> storing = [];
    private readonly Dictionary<SyntaxNode, List<Expr>> mentions = [];
    private readonly HashSet<FunctionSymbol> called = [];

    /// <summary>Looks through all files of a package.</summary>
    public RelevantCode(FilterFlow flow)
    {
        this.flow = flow;
        var sends = ImmutableArray.CreateBuilder<SendPlace>();
        var filters = new List<SyntaxNode>();
        var fields = new ListFields(flow.Package);
        foreach (var file in flow.Package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf())
            {
                fields.Note(node);
                if (node is not Expr expr) continue;
                if (expr is SelectorExpr selector && flow.Vocabulary.IsSend(selector)) sends.Add(new SendPlace(selector, file));
                else if (expr is SelectorExpr && flow.Vocabulary.PolarityOf(expr) is not null) filters.Add(expr);
                NoteMention(expr);
            }
        }

        AllSends = sends.DrainToImmutable();
        foreach (var send in AllSends) Spread(send.Expression, sending);
        relevant.UnionWith(sending);
        foreach (var filter in filters) Spread(filter, relevant);
        FollowedFields = fields.Followed(sending.Contains);
        foreach (var field in FollowedFields)
        {
            foreach (var write in fields.Writes(field)) Spread(write, storing);
        }

        relevant.UnionWith(storing);
        Fillings = new Fillings(flow).Followed(node => sending.Contains(node) || storing.Contains(node), filling => Spread(filling, storing));
        relevant.UnionWith(storing);
    }

    /// <summary>What is put into the channels, and handed to the bodies of the loops, that are read where something is sent.</summary>
    public IReadOnlyDictionary<VariableSymbol, IReadOnlyList<SyntaxNode>> Fillings { get; }

    /// <summary>All sends, file by file in source order.</summary>
    public ImmutableArray<SendPlace> AllSends { get; }

    /// <summary>The fields with lists whose contents can be followed.</summary>
    public ImmutableHashSet<VariableSymbol> FollowedFields { get; }

    /// <summary>Whether something is sent or filtered in a node, or in what it calls.</summary>
    public bool Contains(SyntaxNode node) => relevant.Contains(node);

    /// <summary>Whether what is put into a field with a list must be looked at in a node, or in what it calls.</summary>
    public bool Stores(SyntaxNode node) => storing.Contains(node);

    /// <summary>Whether something is sent in a node, or in what it calls.</summary>
    public bool Sends(SyntaxNode node) => sending.Contains(node);

    /// <summary>Whether the package calls a function anywhere but in itself.</summary>
    public bool HasCallers(FunctionSymbol function) => called.Contains(function);

    /// <summary>The one method of the package that implements an interface's.</summary>
    public FunctionSymbol? Implementation(Callee.InterfaceMethod method)
    {
        if (method.Interface?.Underlying is not GoType.Interface asked) return null;
        FunctionSymbol? only = null;
        foreach (var type in flow.Package.Types)
        {
            if (type.IsInterface || type.Method(method.Name) is not { } candidate || !asked.Methods.All(wanted => type.Method(wanted.Name) is not null)) continue;
            if (only is not null) return null;
            only = candidate;
        }

        return only;
    }

    private void NoteMention(Expr expr)
    {
        switch (expr)
        {
            case Ident { Parent: not SelectorExpr } ident when flow.Package.SymbolOf(ident) is VariableSymbol variable:
                if (flow.SoleValues.Of(variable) is { } value && (value is FuncLit || flow.IsFunction(value)) && variable.Declaration != ident)
                    AddMention(value, ident);
                break;
            case SelectorExpr field when flow.NamedFunction(field) is { } held:
                AddMention(flow.FunctionSymbolOf(held)?.Syntax ?? (SyntaxNode)held, field);
                break;
            case Ident or SelectorExpr when flow.FunctionSymbolOf(expr) is { } function:
                AddMention(function.Syntax, expr);
                if (!IsIn(expr, function.Syntax) && function.Syntax.Name != expr) called.Add(function);
                break;
            case CallExpr call when flow.Package.CalleeOf(call) is Callee.InterfaceMethod method && Implementation(method) is { } function:
                AddMention(function.Syntax, call);
                called.Add(function);
                break;
        }
    }

    private static bool IsIn(SyntaxNode node, SyntaxNode outer) => outer.Span.Contains(node.Span) && node.Ancestors().Contains(outer);

    private void AddMention(SyntaxNode of, Expr at)
    {
        if (!mentions.TryGetValue(of, out var list)) mentions.Add(of, list = []);
        list.Add(at);
    }

    /// <summary>Marks the nodes around a node, and around each mention of a function that is among them.</summary>
    private void Spread(SyntaxNode from, HashSet<SyntaxNode> marked)
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(from);
        while (pending.TryPop(out var start))
        {
            for (var node = start; node is not null && marked.Add(node); node = node.Parent)
            {
                if (!mentions.TryGetValue(node, out var places)) continue;
                foreach (var place in places) pending.Push(place);
            }
        }
    }
}
