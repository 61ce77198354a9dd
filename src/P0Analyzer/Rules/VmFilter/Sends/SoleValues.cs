using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>The variables of a package that are given one value in all their life, and that value: <c>job := task.Job</c>, <c>send := func(…) {…}</c>.</summary>
internal sealed class SoleValues
{
    private const int MaxChain = 8;
    private readonly GoPackage package;
    private readonly Dictionary<VariableSymbol, Expr?> values = [];
    private readonly Lazy<HashSet<Expr>> named;

    /// <summary>Finds them in all files of a package.</summary>
    public SoleValues(GoPackage package)
    {
        this.package = package;
        named = new(() => [.. values.Values.OfType<Expr>()]);
        foreach (var file in package.Files)
        {
            foreach (var node in file.Syntax.DescendantsAndSelf()) Note(node);
        }
    }

    /// <summary>The value of an expression that is such a variable, followed to the end; null for any other expression.</summary>
    public Expr? Of(Expr expr)
    {
        Expr? result = null;
        for (var i = 0; i < MaxChain; i++)
        {
            if (expr.Unparen() is not Ident ident || package.SymbolOf(ident) is not VariableSymbol variable || Of(variable) is not { } value) return result;
            expr = result = value;
        }

        return result;
    }

    /// <summary>The variable's one value; null when it has several, none that is known, or takes one of a call's several results.</summary>
    public Expr? Of(VariableSymbol variable) => values.GetValueOrDefault(variable);

    /// <summary>Whether an expression is the one value of some variable, which is a name for it then.</summary>
    public bool IsNamed(Expr value) => named.Value.Contains(value);

    private void Note(SyntaxNode node)
    {
        switch (node)
        {
            case AssignStmt { Tok: Token.Assign or Token.Define } assignment:
                NoteAll(assignment.Lhs, assignment.Rhs);
                break;
            case AssignStmt assignment:
                foreach (var target in assignment.Lhs) Note(target, null);
                break;
            case ValueSpec { Values.IsEmpty: false } spec:
                NoteAll(ImmutableArray<Expr>.CastUp(spec.Names), spec.Values);
                break;
            case RangeStmt loop:
                if (loop.Key is not null) Note(loop.Key, null);
                if (loop.Value is not null) Note(loop.Value, null);
                break;
            case UnaryExpr { Op: Token.And } address:
                Note(address.X, null);
                break;
            case IncDecStmt step:
                Note(step.X, null);
                break;
        }
    }

    private void NoteAll(ImmutableArray<Expr> targets, ImmutableArray<Expr> given)
    {
        for (var i = 0; i < targets.Length; i++) Note(targets[i], given.Length == targets.Length ? given[i] : null);
    }

    private void Note(Expr target, Expr? value)
    {
        if (target.Unparen() is not Ident ident || package.SymbolOf(ident) is not VariableSymbol { Kind: VariableKind.Local or VariableKind.PackageLevel } variable) return;
        if (!values.TryAdd(variable, value?.Unparen())) values[variable] = null;
    }
}
