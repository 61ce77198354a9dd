using System.Text;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

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
            if (package.ConstantOf(part) is ConstantValue.Text fixedPart) text.Append(fixedPart.Value);
            else if (ErrorValues.IsErrorText(package, part)) error = part;
            else return null;
        }

        return new ErrorFormat(text.ToString(), error);
    }
}
