using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

/// <summary>How an integration comes to its filter.</summary>
/// <param name="Field">The filter's field; null when it has none.</param>
/// <param name="Evidence">Where the filter is given, or else the field; null when it is not given.</param>
/// <param name="Missing">A literal that makes the integration and leaves the field empty; null when there is none.</param>
internal sealed record FilterInitialization(VariableSymbol? Field, SyntaxNode? Evidence, CompositeLit? Missing)
{
    /// <summary>Finds it.</summary>
    public static FilterInitialization Of(Integration integration, FilterVocabulary vocabulary, FilterValues values, ILookup<TypeSymbol, CompositeLit> literals)
    {
        var fields = FilterField.In(integration.Type, vocabulary);
        FilterInitialization? missing = null;
        foreach (var field in fields)
        {
            var found = Of(integration.Type, field, values, literals);
            if (found.Missing is null) return found;
            missing ??= found;
        }

        if (values.KeptInVariable(integration.Files) is { } local) return new FilterInitialization(fields.FirstOrDefault()?.Symbol, local, null);
        return missing ?? new FilterInitialization(null, null, null);
    }

    /// <summary>The literals of a package that give fields to a struct type of it, by the type.</summary>
    public static ILookup<TypeSymbol, CompositeLit> Literals(GoPackage package)
        => package.Files
            .SelectMany(file => file.Syntax.Descendants<CompositeLit>())
            .Where(literal => !literal.Elts.IsEmpty)
            .Select(literal => (Literal: literal, Type: package.TypeOf(literal).Deref() as GoType.Named))
            .Where(pair => pair.Type is not null)
            .ToLookup(pair => pair.Type!.Symbol, pair => pair.Literal);

    private static FilterInitialization Of(TypeSymbol type, FilterField field, FilterValues values, ILookup<TypeSymbol, CompositeLit> literals)
    {
        var given = field.Steps.SelectMany(values.AssignedTo).FirstOrDefault(values.IsGiven);
        if (given is not null) return new FilterInitialization(field.Symbol, given, null);
        ImmutableArray<CompositeLit> constructors = [.. literals[type]];
        if (constructors.Any(literal => !IsPrototype(literal))) constructors = constructors.RemoveAll(IsPrototype);
        SyntaxNode? evidence = null;
        foreach (var constructor in constructors)
        {
            if (ValueIn(constructor, field.Steps, values) is not { } value) return new FilterInitialization(field.Symbol, null, constructor);
            evidence ??= value;
        }

        // The struct that the field is in may be made elsewhere, and put into the integration as a whole.
        if (field.Steps.Length > 1)
        {
            var part = GivenToPart(field, values, literals);
            if (part is null && evidence is CallExpr call && values.IsOwn(call) && LiteralOfPart(field, literals) is { } empty) return new FilterInitialization(field.Symbol, null, empty);
            evidence = part ?? evidence;
        }

        return new FilterInitialization(field.Symbol, evidence ?? field.Symbol.Declaration ?? field.Symbol.DeclaringNode, null);
    }

    /// <summary>A literal that only registers the type says what it is called, not what it does.</summary>
    private static bool IsPrototype(CompositeLit literal)
    {
        var outer = literal.Parent is UnaryExpr { Op: Token.And } address ? address.Parent : literal.Parent;
        return outer is CallExpr call && SyntaxNames.LastName(call.Fun)?.StartsWith("Register", StringComparison.Ordinal) == true;
    }

    private static CompositeLit? LiteralOfPart(FilterField field, ILookup<TypeSymbol, CompositeLit> literals)
        => field.Steps[^2].Type.Deref() is GoType.Named part ? literals[part.Symbol].FirstOrDefault() : null;

    private static SyntaxNode? GivenToPart(FilterField field, FilterValues values, ILookup<TypeSymbol, CompositeLit> literals)
    {
        if (field.Steps[^2].Type.Deref() is not GoType.Named part) return null;
        return literals[part.Symbol].Select(literal => ValueIn(literal, [field.Symbol], values)).FirstOrDefault(value => value is not null);
    }

    /// <summary>What a literal gives to the field at the end of the steps; null when it gives nothing that was made.</summary>
    private static Expr? ValueIn(CompositeLit literal, ImmutableArray<VariableSymbol> steps, FilterValues values)
    {
        if (ElementFor(literal, steps[0]) is not { } element) return null;
        if (steps.Length == 1) return values.IsGiven(element) ? element : null;
        var inner = element.Unparen() is UnaryExpr { Op: Token.And } address ? address.X.Unparen() : element.Unparen();
        if (inner is CompositeLit part) return ValueIn(part, steps.RemoveAt(0), values);
        return inner is Ident { Name: "nil" } ? null : element;
    }

    private static Expr? ElementFor(CompositeLit literal, VariableSymbol field)
    {
        if (literal.Elts[0] is not KeyValueExpr)
        {
            var index = field.DeclaringNode.Parent is FieldList list ? PositionOf(list, field) : -1;
            return index >= 0 && index < literal.Elts.Length ? literal.Elts[index] : null;
        }

        foreach (var element in literal.Elts)
        {
            if (element is KeyValueExpr { Key: Ident key } pair && key.Name == field.Name) return pair.Value;
        }

        return null;
    }

    private static int PositionOf(FieldList list, VariableSymbol field)
    {
        var index = 0;
        foreach (var group in list.List)
        {
            if (group == field.DeclaringNode) return index + Math.Max(0, field.Declaration is { } name ? group.Names.IndexOf(name) : 0);
            index += Math.Max(1, group.Names.Length);
        }

        return -1;
    }
}
