using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>
/// The fields of a package's structs that hold lists, and all that is done with them: a list can be filled in one function and sent in another. One
/// whose contents can all be followed is taken to hold accepted values only, until something else is seen to be put into it.
/// </summary>
internal sealed class ListFields(GoPackage package)
{
    private readonly Dictionary<VariableSymbol, List<SelectorExpr>> mentions = [];
    private readonly HashSet<VariableSymbol> lost = [];

    /// <summary>Looks at a node of the package.</summary>
    public void Note(SyntaxNode node)
    {
        if (node is SelectorExpr selector && package.SymbolOf(selector) is VariableSymbol { Kind: VariableKind.Field } field && IsList(field))
        {
            if (!mentions.TryGetValue(field, out var known)) mentions.Add(field, known = []);
            known.Add(selector);
            if (selector.Parent is UnaryExpr { Op: Token.And }) lost.Add(field);
        }
        else if (node is KeyValueExpr { Key: Ident key } pair && package.SymbolOf(key) is VariableSymbol { Kind: VariableKind.Field } given && !IsEmpty(pair.Value))
        {
            lost.Add(given);
        }
    }

    /// <summary>The fields that are read where something is sent and whose contents can be followed.</summary>
    /// <param name="sends">Whether something is sent in a function or in what it calls.</param>
    public ImmutableHashSet<VariableSymbol> Followed(Predicate<SyntaxNode> sends)
    {
        var followed = ImmutableHashSet.CreateBuilder<VariableSymbol>();
        foreach (var (field, places) in mentions)
        {
            if (!lost.Contains(field) && places.Exists(IsWritten) && places.Exists(place => place.FirstAncestor<FuncDecl>() is { } function && sends(function))) followed.Add(field);
        }

        return followed.ToImmutable();
    }

    /// <summary>Where something is put into a field.</summary>
    public IEnumerable<SelectorExpr> Writes(VariableSymbol field) => mentions[field].Where(IsWritten);

    private static bool IsList(VariableSymbol field) => field.Type.Underlying is GoType.Slice or GoType.Map;

    private static bool IsWritten(SelectorExpr place)
    {
        SyntaxNode target = place;
        while (target.Parent is ParenExpr || (target.Parent is IndexExpr element && element.X == target)) target = target.Parent;
        return target.Parent is AssignStmt assignment && assignment.Lhs.Contains(target);
    }

    private static bool IsEmpty(Expr value) => value.Unparen() switch
    {
        Ident { Name: "nil" } => true,
        CompositeLit literal => literal.Elts.IsEmpty,
        CallExpr { Fun: Ident { Name: "make" } } => true,
        _ => false,
    };
}
