using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Errgroup;

/// <summary>Groups in fields and in variables of the package: which states they can be in when a function begins.</summary>
internal static class SharedGroups
{
    /// <summary>
    /// What the functions that make the group leave behind: those that store one, those that make the struct around it, and those that set a limit
    /// without starting anything. A group that is there from the start and that none of them touches has no limit.
    /// </summary>
    public static GroupStates AtRest(GoPackage package, GroupEffects effects, VariableSymbol variable, ImmutableArray<GroupCall> calls, GroupSlots slots)
    {
        var fresh = GroupEffects.ZeroValue(variable, slots);
        var rest = GroupStates.None;
        foreach (var function in package.Bodies)
        {
            if (Stores(package, effects, function, variable) || Configures(calls, function, variable))
                rest = rest.Union(new GroupFlow(effects, variable, slots, fresh).Follow(function));
        }

        return rest.IsNone ? fresh : rest;
    }

    private static bool Configures(ImmutableArray<GroupCall> calls, GoFunction function, VariableSymbol variable)
    {
        var limits = false;
        foreach (var call in calls)
        {
            if (call.Group != variable || !IsInside(call.Function, function)) continue;
            if (call.Method == GroupMethod.Go) return false;
            limits |= call.Method == GroupMethod.SetLimit;
        }

        return limits;
    }

    private static bool Stores(GoPackage package, GroupEffects effects, GoFunction function, VariableSymbol variable)
    {
        foreach (var node in function.Body.DescendantsAndSelf())
        {
            switch (node)
            {
                case AssignStmt { Tok: Token.Assign } assignment when assignment.Lhs.Any(target => target is not Ident && GroupVariables.Of(package, target) == variable):
                case CompositeLit literal when effects.StoredIn(literal, variable) is not null:
                    return true;
            }
        }

        return false;
    }

    private static bool IsInside(GoFunction function, GoFunction outer)
    {
        for (var current = function; current is not null; current = current.Enclosing)
        {
            if (current == outer) return true;
        }

        return false;
    }
}
