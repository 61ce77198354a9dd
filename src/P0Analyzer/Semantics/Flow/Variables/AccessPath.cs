using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

/// <summary>
/// A variable, or a part of one, by the names that lead there: <c>opts</c>, <c>opts.Page</c>, <c>s.cfg.token</c>, <c>params["page"]</c>.
/// Pointers on the way do not show, as they do not in Go's selectors.
/// </summary>
public sealed class AccessPath : IEquatable<AccessPath>
{
    private const string Pointee = "*";
    private const string SomeElement = "[]";

    private AccessPath(VariableSymbol root, ImmutableArray<string> fields)
    {
        Root = root;
        Fields = fields;
    }

    /// <summary>The variable; no field.</summary>
    public VariableSymbol Root { get; }

    /// <summary>The fields' names from the variable on; <c>[…]</c> for an element, <c>*</c> at the end for what a pointer points to.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>Whether it is always the same place: no element whose index is not a literal.</summary>
    public bool IsExact => !Fields.Contains(SomeElement);

    /// <summary>The path of a variable.</summary>
    public static AccessPath Of(VariableSymbol variable) => new(variable, []);

    /// <summary>The path that an expression writes out; null for other expressions. Parentheses do not matter.</summary>
    public static AccessPath? Of(GoPackage package, Expr expression)
    {
        var fields = new List<string>();
        for (var current = expression; ;)
        {
            switch (current)
            {
                case ParenExpr paren:
                    current = paren.X;
                    continue;
                case StarExpr indirection:
                    if (fields.Count == 0) fields.Add(Pointee);
                    current = indirection.X;
                    continue;
                case SelectorExpr selector:
                    fields.Add(selector.Sel.Name);
                    current = selector.X;
                    continue;
                case IndexExpr element:
                    fields.Add(element.Index.Unparen() is BasicLit literal ? $"[{literal.Value}]" : SomeElement);
                    current = element.X;
                    continue;
                case Ident ident when package.SymbolOf(ident) is VariableSymbol { Kind: not VariableKind.Field } variable:
                    fields.Reverse();
                    return new AccessPath(variable, [.. fields]);
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether the other path is this one or leads to a part of it, for certain.</summary>
    public bool Contains(AccessPath other) => Root == other.Root && IsPrefix(Fields, other.Fields);

    /// <inheritdoc/>
    public bool Equals(AccessPath? other) => other is not null && Root == other.Root && Fields.AsSpan().SequenceEqual(other.Fields.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AccessPath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Root);
        foreach (var field in Fields) hash.Add(field);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = Root.Name;
        foreach (var field in Fields) text += field[0] is '[' or '*' ? field : $".{field}";
        return text;
    }

    internal static bool IsPrefix(ImmutableArray<string> start, ImmutableArray<string> whole)
    {
        if (start.Length > whole.Length) return false;
        for (var i = 0; i < start.Length; i++)
        {
            if (start[i] != whole[i] || start[i] == SomeElement) return false;
        }

        return true;
    }

    /// <summary>Like <see cref="IsPrefix"/>, but an element whose index is not known may be any.</summary>
    internal static bool MayBePrefix(ImmutableArray<string> start, ImmutableArray<string> whole)
    {
        if (start.Length > whole.Length) return false;
        for (var i = 0; i < start.Length; i++)
        {
            var isSame = start[i] == whole[i] || (start[i][0] == '[' && whole[i][0] == '[' && (start[i] == SomeElement || whole[i] == SomeElement));
            if (!isSame) return false;
        }

        return true;
    }
}
