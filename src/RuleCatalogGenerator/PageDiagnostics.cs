using Microsoft.CodeAnalysis;

namespace RuleCatalogGenerator;

/// <summary>What the compiler is told about rules' pages.</summary>
internal static class PageDiagnostics
{
    public static readonly DiagnosticDescriptor NotARulePage = new(
        id: "RULE001",
        title: "A rule's page is not well-formed",
        messageFormat: "This page describes no rule: {0}",
        category: "RuleCatalog",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
