using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Putting values into places.
internal sealed partial class FunctionWalk
{
    private void Store(PathState state, Expr target, Evaluated given)
    {
        target = target.Unparen();
        if (IsBlank(target)) return;
        if (target is IndexExpr element && places.Of(element.X) is { } collection) StoreElement(state, element, collection, given.Value);
        if (places.Of(target) is not { } place) return;
        foreach (var alias in AliasesOf(state, target, place)) state.Bind(alias, given.Value);
        state.Bind(place, given.Value);
        if (target is StarExpr && state.IsInput(place)) state.Bind(places.Pointee(place), given.Value);
        RecordStore(state, target, place, given.Value);
        if (given.Place is { } parts) state.CopyParts(parts, place, places);
        if (target is SelectorExpr && place.Whole is { } whole) StoreField(state, whole, given.Value);
    }

    /// <summary>A list stays accepted only if what is put into it is; so do the contents of a map.</summary>
    private void StoreElement(PathState state, IndexExpr target, Place collection, int value)
    {
        RecordStore(state, target.X, collection, value);
        if (package.TypeOf(target.X).Underlying is GoType.Map) AddContent(state, collection, value);
        else state.Bind(collection, Together(state, [state.ValueAt(collection), value]));
    }

    /// <summary>What goes into a field that is taken to hold only accepted values is as accountable as what is sent.</summary>
    private void RecordStore(PathState state, Expr target, Place place, int value)
    {
        if (place.Field is not { } field || !state.Inputs.AcceptedFields.Contains(field)) return;
        Record(state, new SendSite(target, target, frame.Function.File, new SendPlace(target, frame.Function.File, field)), value, null);
    }

    /// <summary>
    /// A value made in the function that gets another into one of its fields is made from it, as if a composite literal had said so. What the
    /// function was handed is not: an integration that keeps an accepted value is not accepted itself.
    /// </summary>
    private static void StoreField(PathState state, Place whole, int value)
    {
        if (whole.Variable is { Kind: VariableKind.Local } && state.KnownAt(whole) is { } owner && state[owner] is { IsMade: true, Input: null, Duties.IsEmpty: true })
            state.AddSource(owner, value);
    }

    /// <summary>Other places that are changed with a place: what a pointer points to has several names.</summary>
    private List<Place> AliasesOf(PathState state, Expr target, Place place)
    {
        if (state.KnownAt(place) is not { } value) return [];
        // A variable that is declared here is a new one.
        if (target is Ident name && package.SymbolOf(name)?.Declaration == name) return [];
        var isThroughPointer = target is StarExpr;
        if (!isThroughPointer && !(place.Variable is { } variable && flow.HasPointers(variable))) return [];
        var aliases = new List<Place>();
        foreach (var (other, held) in state.Bindings)
        {
            if (held != value || other == place) continue;
            if (isThroughPointer || (other.Variable is { } pointer && flow.PointsTo(pointer, place.Variable!))) aliases.Add(other);
        }

        return aliases;
    }

    /// <summary>What several elements come to as one list: accepted when all are.</summary>
    internal static int Together(PathState state, IReadOnlyList<int> elements)
    {
        var isEmpty = true;
        List<int>? pending = null;
        foreach (var element in elements)
        {
            var answer = state.OutcomeOf(element).Answer;
            if (answer != FilterAnswer.Empty) isEmpty = false;
            if (answer is FilterAnswer.Accepted or FilterAnswer.Empty) continue;
            if (pending?.Contains(element) != true) (pending ??= []).Add(element);
        }

        if (pending is null) return state.Add(new TrackedValue { Answer = isEmpty ? FilterAnswer.Empty : FilterAnswer.Accepted });
        if (pending is [var only]) return state.AddPart(only);
        var first = state.OutcomeOf(pending[0]);
        return pending.TrueForAll(element => state.OutcomeOf(element).Answer == first.Answer)
            ? state.Add(new TrackedValue { Answer = first.Answer, AnsweredBy = first.On.AnsweredBy, IsMade = true })
            : state.Add(new TrackedValue { IsMade = true });
    }
}
