using System.Text;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>The format that <c>fmt.Errorf</c> is given, as far as the code says it.</summary>
/// <param name="Text">The text, errors' texts in it left out.</param>
/// <param name="Error">An error whose text is a part of it, <c>"reading: " + err.Error()</c>; null when there is none.</param>
internal sealed record ErrorFormat(string Text, Expr? Error)
{
    /// <summary>The format; null when a part of it is known only when it runs.</summary>
    public static ErrorFormat? Of(GoPackage package, Expr format)
    {
        if (package.ConstantOf(format) is ConstantValue.Text constant) return new ErrorFormat(constant.Value, null);
        var text = new StringBuilder();
        Expr? error = null;
        foreach (var part in Concatenation.PartsOf(format))
        {
            if (TextOf(package, part) is { } known) text.Append(known);
            else if (ErrorValues.IsErrorText(package, part)) error = part;
            else return null;
        }

        return new ErrorFormat(text.ToString(), error);
    }

    /// <summary>
    /// The text of a part: a constant's, a variable's whose only value is a constant, or such a text without the spaces around it; null when it is not known.
    /// </summary>
    private static string? TextOf(GoPackage package, Expr part)
    {
        if (package.ConstantOf(part) is ConstantValue.Text constant) return constant.Value;
        if (part is CallExpr { Args: [var trimmed] } call && package.CalleeOf(call) is Callee.ImportedFunction { ImportPath: "strings", FunctionName: "TrimSpace" })
            return (package.ConstantOf(trimmed) as ConstantValue.Text)?.Value;
        if (part is not Ident ident || package.FunctionOf(ident) is not { } function) return null;
        return package.VariablesOf(function).Reaching(ident) is [{ Kind: DefinitionKind.Assign, ResultCount: 1, Value: { } value }]
            ? (package.ConstantOf(value) as ConstantValue.Text)?.Value
            : null;
    }
}
