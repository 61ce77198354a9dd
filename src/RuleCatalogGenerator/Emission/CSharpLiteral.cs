using Microsoft.CodeAnalysis.CSharp;

namespace RuleCatalogGenerator.Emission;

/// <summary>Texts as they are written in C#.</summary>
internal static class CSharpLiteral
{
    public static string Of(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A collection expression.</summary>
    public static string Of(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    /// <summary>A text inside of a documentation comment.</summary>
    public static string InComment(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
