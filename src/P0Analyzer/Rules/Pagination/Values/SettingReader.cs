using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Reads from a statement or call which places it sets.</summary>
internal sealed class SettingReader(GoPackage package)
{
    private static readonly ImmutableArray<string> SetterWords = ["Set", "With", "Put"];

    /// <summary>Adds what a node sets by itself; nodes inside are not looked at.</summary>
    public void AddTo(List<Setting> settings, CodeSite site)
    {
        switch (site.Node)
        {
            case AssignStmt { Parent: not TypeSwitchStmt } assignment:
                AddAssignment(settings, assignment, site);
                break;
            case IncDecStmt step when Place.Of(package, step.X) is { } target:
                settings.Add(new Setting(target, SettingKind.Stepped, SelfOf(target), site) { Sign = step.Tok == Token.Inc ? 1 : -1 });
                break;
            case ValueSpec { Parent: GenDecl { Tok: Token.Var } } declaration:
                AddDeclaration(settings, declaration, site);
                break;
            case RangeStmt loop:
                AddRange(settings, loop, site);
                break;
            case CallExpr call:
                AddFilled(settings, call, site);
                if (call.Parent is ExprStmt) AddSetter(settings, call, site);
                break;
        }
    }

    /// <summary>Whether a range loop counts up to a number.</summary>
    public static bool IsCounted(GoPackage package, RangeStmt loop)
    {
        if (loop.Value is not null) return false;
        if (package.ConstantOf(loop.X) is ConstantValue.Integer) return true;
        return package.TypeOf(loop.X).Underlying switch
        {
            GoType.Basic basic => basic.Name.StartsWith("int", StringComparison.Ordinal) || basic.Name.StartsWith("uint", StringComparison.Ordinal),
            GoType.Untyped untyped => untyped.Kind is UntypedKind.Int or UntypedKind.Rune,
            GoType.Unknown => SyntaxNames.LastName(loop.X) is { } name && PagingWords.IsNumber(name) && !IndexesWith(loop),
            _ => false,
        };
    }

    /// <summary>Whether the body takes elements by the loop's variable, as it does of a list.</summary>
    private static bool IndexesWith(RangeStmt loop)
    {
        if (loop.Key is not Ident key) return false;
        foreach (var element in loop.Body.Descendants<IndexExpr>())
        {
            if (element.Index.Unparen() is Ident index && index.Name == key.Name) return true;
        }

        return false;
    }

    private static Parts SelfOf(Place target) => Parts.None.With(new Reading(target));

    private void AddAssignment(List<Setting> settings, AssignStmt assignment, CodeSite site)
    {
        if (assignment.Tok is not (Token.Assign or Token.Define))
        {
            if (assignment is { Lhs: [var left], Rhs: [var amount] } && Place.Of(package, left) is { } updated)
                settings.Add(Update(updated, assignment.Tok, amount, site));
            return;
        }

        AddValues(settings, assignment.Lhs, assignment.Rhs, site, assignment.Tok == Token.Define);
    }

    private void AddDeclaration(List<Setting> settings, ValueSpec declaration, CodeSite site)
    {
        if (!declaration.Values.IsEmpty)
        {
            AddValues(settings, declaration.Names.CastArray<Expr>(), declaration.Values, site, isDeclaration: true);
            return;
        }

        foreach (var name in declaration.Names)
        {
            if (Place.Of(package, name) is { } target) settings.Add(new Setting(target, SettingKind.Assigned, Parts.None, site) { IsDeclaration = true });
        }
    }

    private void AddValues(List<Setting> settings, ImmutableArray<Expr> targets, ImmutableArray<Expr> values, CodeSite site, bool isDeclaration)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            if (Place.Of(package, targets[i]) is not { } target) continue;
            if (targets.Length == values.Length)
            {
                settings.Add(Assignment(target, values[i], site) with { IsDeclaration = isDeclaration });
            }
            else if (values is [var source])
            {
                settings.Add(new Setting(target, SettingKind.Assigned, Parts.Of(package, source), site, source)
                {
                    IsDeclaration = isDeclaration,
                    ResultIndex = i,
                    ResultCount = targets.Length,
                });
            }
        }
    }

    private Setting Assignment(Place target, Expr value, CodeSite site)
    {
        var parts = Parts.Of(package, value);
        var bare = value.Unparen();
        if (bare is BinaryExpr { Op: Token.Add or Token.Sub } sum && !IsText(target, sum.Y))
        {
            var sign = sum.Op == Token.Add ? 1 : -1;
            if (IsAt(target, sum.X)) return new Setting(target, SettingKind.Stepped, parts, site, sum.Y) { Sign = sign };
            if (IsAt(target, sum.Y) && sign > 0) return new Setting(target, SettingKind.Stepped, parts, site, sum.X);
        }

        if (bare is CallExpr { Args: [var first, ..] } call && package.CalleeOf(call) is Callee.Builtin { FunctionName: "append" } && IsAt(target, first))
            return new Setting(target, SettingKind.Grown, parts, site, call);
        var isCut = bare is SliceExpr slice && IsAt(target, slice.X);
        return new Setting(target, isCut ? SettingKind.Cut : SettingKind.Assigned, parts, site, value);
    }

    private Setting Update(Place target, Token op, Expr amount, CodeSite site)
    {
        var parts = Parts.Of(package, amount).With(new Reading(target));
        var isStep = op is Token.AddAssign or Token.SubAssign && !IsText(target, amount);
        return new Setting(target, isStep ? SettingKind.Stepped : SettingKind.Assigned, parts, site, amount) { Sign = op == Token.SubAssign ? -1 : 1 };
    }

    private bool IsAt(Place target, Expr expression) => Reading.Of(package, expression) is { Extent: Extent.Whole } reading && reading.Place == target;

    private bool IsText(Place target, Expr amount)
        => (target.Fields.Length == 0 && target.Root.Type.Underlying == GoType.String)
            || package.ConstantOf(amount) is ConstantValue.Text
            || package.TypeOf(amount).Default.Underlying == GoType.String;

    private void AddRange(List<Setting> settings, RangeStmt loop, CodeSite site)
    {
        var isCounted = IsCounted(package, loop);
        var parts = Elements(Parts.Of(package, loop.X));
        foreach (var variable in new[] { loop.Key, loop.Value })
        {
            if (variable is null || Place.Of(package, variable) is not { } target) continue;
            settings.Add(isCounted
                ? new Setting(target, SettingKind.Stepped, SelfOf(target), site)
                : new Setting(target, SettingKind.Assigned, parts, site, loop.X));
        }
    }

    private static Parts Elements(Parts collection)
        => Parts.Of(collection.Readings.Select(reading => reading with { Extent = Extent.Element }), collection.Calls);

    private void AddFilled(List<Setting> settings, CallExpr call, CodeSite site)
    {
        foreach (var argument in call.Args)
        {
            if (argument.Unparen() is not UnaryExpr { Op: Token.And } && package.TypeOf(argument) is not GoType.Pointer) continue;
            if (Reading.Of(package, argument) is { } filled)
                settings.Add(new Setting(filled.Place, SettingKind.Filled, Parts.Of([], [call]), site, argument));
        }
    }

    /// <summary><c>params.Set("cursor", next)</c> or <c>call.PageToken(next)</c>, whose result nobody wants, sets what it is called on.</summary>
    private void AddSetter(List<Setting> settings, CallExpr call, CodeSite site)
    {
        if (call.Args.IsEmpty || call.Fun.Unparen() is not SelectorExpr { Sel.Name: var name } method) return;
        if (package.CalleeOf(call).Declaration is { Body: not null }) return;
        if (Place.Of(package, method.X) is not { } target || !IsSetter(call, name)) return;
        settings.Add(new Setting(target, SettingKind.Assigned, Parts.Of(package, call.Args), site, call));
    }

    private bool IsSetter(CallExpr call, string name)
    {
        foreach (var word in SetterWords)
        {
            if (CamelCase.StartsWithWord(name, word)) return true;
        }

        return PagingWords.IsPosition(name) || (name == "Add" && package.CalleeOf(call) is Callee.ImportedMethod { TypeName: "Values" or "Header" });
    }
}
