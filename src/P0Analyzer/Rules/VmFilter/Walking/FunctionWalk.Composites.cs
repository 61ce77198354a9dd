using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Composite literals.
internal sealed partial class FunctionWalk
{
    /// <summary>
    /// A list is what its elements are together; a struct is made from what it mentions, and its fields are known one by one.
    /// </summary>
    private List<Evaluated> Composite(PathState state, CompositeLit literal)
    {
        var isList = literal.Type?.Unparen() is ArrayType or MapType || package.TypeOf(literal).Deref().Underlying is GoType.Slice or GoType.Array or GoType.Map;
        var elements = literal.Elts.Select(element => element is KeyValueExpr pair ? pair.Value : element).ToList();
        var results = new List<Evaluated>();
        foreach (var (next, values) in EvaluateAll(state, elements, 0, []))
        {
            if (isList)
            {
                var list = Together(next, [.. values.Select(value => value.Value)]);
                if (values.Count == 0 && package.TypeOf(literal).Underlying is GoType.Map) list = next.Add(next[list] with { IsMade = true });
                results.Add(new Evaluated(next, list));
                continue;
            }

            var place = places.Root(literal);
            var made = next.AddMade(values.Select(value => value.Value));
            next.SetConstant(made, KnownConstant.NotNil);
            next.Bind(place, made);
            for (var i = 0; i < values.Count; i++)
            {
                if (literal.Elts[i] is not KeyValueExpr { Key: Ident key }) continue;
                var field = places.Part(place, $".{key.Name}");
                next.Bind(field, values[i].Value);
                if (values[i].Place is { } parts) next.CopyParts(parts, field, places);
            }

            BindZeroFields(next, literal, place);

            results.Add(new Evaluated(next, made, place));
        }

        return results;
    }

    /// <summary>The fields of a struct of the package that its literal leaves out are zero, which tells kinds of results apart: <c>result{err: err}</c>.</summary>
    private void BindZeroFields(PathState state, CompositeLit literal, Place place)
    {
        if (literal.Elts is [not KeyValueExpr, ..] || package.TypeOf(literal).Deref() is not GoType.Named { Symbol: { IsStruct: true } type }) return;
        foreach (var field in type.Fields)
        {
            var part = places.Part(place, $".{field.Name}");
            var zero = ZeroOf(field.Type);
            if (state.KnownAt(part) is null && (zero.Constant is not null || zero.Answer == FilterAnswer.Empty)) state.Bind(part, state.Add(zero));
        }
    }
}
