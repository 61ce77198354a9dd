using System.Globalization;
using GoGrammar.Syntax;
using P0Analyzer.Analysis;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>What kind of thing a loop is bounded by.</summary>
internal enum LimitKind
{
    /// <summary>A named constant, or an expression with one.</summary>
    Named,

    /// <summary>A number.</summary>
    Bare,

    /// <summary>A local variable that only constants are assigned to.</summary>
    ConstantVariable,

    /// <summary>A field, a parameter, another variable or a call.</summary>
    Variable,
}

/// <summary>What a loop is bounded by.</summary>
/// <param name="Kind">What kind of thing that is.</param>
/// <param name="Text">It in the text, in one line.</param>
/// <param name="Location">Where it can be seen: at a constant's declaration where that was read, else where it is used.</param>
/// <param name="Note">The constant with its value, <c>maxPages=1000</c>; the text where there is none.</param>
/// <param name="Expression">The expression.</param>
internal sealed record Limit(LimitKind Kind, string Text, Location Location, string Note, Expr Expression)
{
    /// <summary>Whether nothing but constants decides.</summary>
    public bool IsConstant => Kind != LimitKind.Variable;

    /// <summary>The constant's name; null without one.</summary>
    public string? ConstantName { get; init; }

    /// <summary>The value when it is a constant.</summary>
    public long? Value { get; init; }

    /// <summary>What an expression is as a bound.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="canBeLess">Whether anything below a constant is as good as the constant, as in <c>min(n, maxPages)</c>.</param>
    public static Limit Of(LoopContext loop, Expr expression, bool canBeLess = true)
    {
        var package = loop.Package;
        var bare = expression.Unparen();
        if (package.ConstantOf(bare) is { } value) return OfConstant(loop, bare, value);
        if (canBeLess && bare is CallExpr call && package.CalleeOf(call) is Callee.Builtin { FunctionName: "min" })
        {
            var least = call.Args.Select(argument => Of(loop, argument)).Where(limit => limit.IsConstant).MinBy(limit => limit.Kind);
            if (least is not null) return least;
        }

        var kind = ConstantOnly.Is(loop, bare) ? LimitKind.ConstantVariable : LimitKind.Variable;
        return new Limit(kind, TextOf(loop, bare), new Location(FileOf(loop, bare), bare.Span), TextOf(loop, bare), bare);
    }

    /// <summary>An expression as it stands in the text, its spaces and line ends each one space.</summary>
    public static string TextOf(LoopContext loop, Expr expression)
        => string.Join(' ', FileOf(loop, expression).Text.ToString(expression.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The file of an expression: a bound may be compared in a function that the loop calls.</summary>
    private static GoFile FileOf(LoopContext loop, Expr expression) => loop.Package.FunctionOf(expression)?.File ?? loop.Site.Function.File;

    private static Limit OfConstant(LoopContext loop, Expr expression, ConstantValue value)
    {
        var text = TextOf(loop, expression);
        var used = new Location(FileOf(loop, expression), expression.Span);
        foreach (var node in expression.DescendantsAndSelf())
        {
            var symbol = node switch
            {
                SelectorExpr selector => loop.Package.SymbolOf(selector),
                Ident ident => loop.Package.SymbolOf(ident),
                _ => null,
            };
            if (symbol is ConstantSymbol { File: { } file, Declaration: { } declaration } constant)
            {
                var isOurs = file.Package == loop.Package;
                var location = isOurs ? new Location(file, declaration.Span) : used;
                return Named(constant.Name, isOurs ? constant.Name : text, constant.Value ?? value, location);
            }

            if (symbol is ImportedSymbol imported) return Named(imported.Name, text, value, used);
        }

        return new Limit(LimitKind.Bare, text, used, text, expression) { Value = value.AsInt64 };

        Limit Named(string name, string shown, ConstantValue own, Location location)
            => new(LimitKind.Named, text, location, string.Create(CultureInfo.InvariantCulture, $"{shown}={own}"), expression) { ConstantName = name, Value = value.AsInt64 };
    }
}
