using GoGrammar.Syntax;

namespace P0Analyzer.Semantics.Flow;

// How what is known changes along a way.
public sealed partial class KnownValues
{
    /// <summary>What is known once an edge is taken; null when what was known rules it out.</summary>
    public KnownValues? After(FlowEdge edge) => ConditionFacts.Of(edge) is { } fact ? Assume(fact) : this;

    /// <summary>What is known once a fact is; null when it contradicts what was known, so that this way cannot be taken.</summary>
    public KnownValues? Assume(ConditionFact fact)
    {
        var next = values;
        foreach (var implied in Implied(fact))
        {
            if (ReadingOf(implied) is not var (expression, value)) continue;
            if (AccessPath.Of(Package, expression) is not { } path)
            {
                if (ValueShapes.Of(Package, expression) is { } shape && shape != value) return null;
            }
            else if (path.IsExact && IsStable(path.Root))
            {
                if (next.TryGetValue(path, out var known) && known != value) return null;
                next = next.SetItem(path, value);
            }
        }

        return next == values ? this : new KnownValues(variables, next, meanings);
    }

    /// <summary>What is known after a flow node: the new values of what it assigns to, the old ones of what it leaves alone.</summary>
    public KnownValues After(SyntaxNode node)
    {
        var result = this;
        if (!values.IsEmpty && Evaluation.CallsInOrder(node).Any()) result = result.ForgetParts();
        foreach (var access in variables.AccessesAt(node))
        {
            if (access.Definition is not { } definition) continue;
            var learned = definition is { Kind: DefinitionKind.Assign, ResultCount: 1, Value: { } value } ? result.Of(value) : null;
            result = result.Forget(definition);
            if (IsStable(definition.Variable)) result = result.Learn(definition, learned);
        }

        return result;
    }

    /// <summary>A fact as a value of an expression.</summary>
    private static (Expr Expression, KnownValue Value)? ReadingOf(ConditionFact fact) => fact switch
    {
        ConditionFact.NilTest test => (test.Value, test.IsNil ? KnownValue.Nil : KnownValue.NotNil),
        ConditionFact.BoolTest test => (test.Value, test.IsTrue ? KnownValue.True : KnownValue.False),
        _ => null,
    };

    /// <summary>Fields may be changed by any call, through a pointer that nobody here knows of.</summary>
    private KnownValues ForgetParts()
    {
        var kept = values.RemoveRange(values.Keys.Where(path => !path.Fields.IsEmpty));
        return kept == values ? this : new KnownValues(variables, kept, meanings);
    }

    private KnownValues Forget(Definition definition)
    {
        var variable = definition.Variable;
        var nextValues = values.RemoveRange(values.Keys.Where(path => path.Root == variable && definition.MayChange(path)));
        var nextMeanings = meanings;
        if (definition.Fields.IsEmpty && definition.Kind != DefinitionKind.AddressTaken)
        {
            // What is passed by its address still is what was asked about; what is assigned anew is not.
            nextMeanings = nextMeanings.RemoveRange(meanings.Where(pair => pair.Key == variable || pair.Value.Variables.Contains(variable)).Select(pair => pair.Key));
        }
        else if (definition.Fields.IsEmpty)
        {
            nextMeanings = nextMeanings.Remove(variable);
        }

        return nextValues == values && nextMeanings == meanings ? this : new KnownValues(variables, nextValues, nextMeanings);
    }

    private KnownValues Learn(Definition definition, KnownValue? learned)
    {
        if (definition is not { Kind: DefinitionKind.Assign, ResultCount: 1, Value: { } value }) return this;
        var nextValues = values;
        var nextMeanings = meanings;
        if (learned is { } known && PathOf(definition) is { IsExact: true } path) nextValues = values.SetItem(path, known);
        if (definition.Fields.IsEmpty && Meaning.Of(Package, value) is { } meaning && !meaning.Variables.Contains(definition.Variable))
            nextMeanings = meanings.SetItem(definition.Variable, meaning);
        return nextValues == values && nextMeanings == meanings ? this : new KnownValues(variables, nextValues, nextMeanings);
    }

    private AccessPath? PathOf(Definition definition)
        => definition.Site is Expr target ? AccessPath.Of(Package, target) : AccessPath.Of(definition.Variable);

    /// <summary>Whether nobody but this function's own statements assigns to a variable while it runs.</summary>
    private bool IsStable(VariableSymbol variable)
        => variable.Kind != VariableKind.PackageLevel && !variables.LastingOf(variable).Any(access => access.Definition is not null);
}
