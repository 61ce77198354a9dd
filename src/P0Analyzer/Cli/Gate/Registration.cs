using GoGrammar;
using GoGrammar.Syntax;
using GoGrammar.Text;
using P0Analyzer.Semantics;

namespace P0Analyzer.Cli;

/// <summary>Whether the platform is told of a handler: by an <c>init</c> of its package, or in a file <c>integrations.go</c> above it.</summary>
internal static class Registration
{
    private const string ListFile = "integrations.go";

    /// <summary>Where the integration is registered, as <c>acme.go:12</c>; null when it is nowhere.</summary>
    /// <param name="integration">The integration.</param>
    /// <param name="folder">The absolute path of its package's folder.</param>
    /// <param name="root">The absolute path of the folder that is not left on the way up.</param>
    public static string? Find(Integration integration, string folder, string root) => InInit(integration) ?? InList(integration, folder, root);

    private static string? InInit(Integration integration)
    {
        foreach (var file in integration.Package.Files)
        {
            var call = file.Syntax.Decls.OfType<FuncDecl>().Where(function => function is { Recv: null, Name.Name: "init" })
                .SelectMany(function => function.DescendantsAndSelf().OfType<CallExpr>())
                .FirstOrDefault(call => IsRegistration(call, integration));
            if (call is not null) return $"{file.FileName}:{file.Text.GetLine(call.Span.Start)}";
        }

        return null;
    }

    private static bool IsRegistration(CallExpr call, Integration integration) =>
        SyntaxNames.LastName(call.Fun) is { } name && name.StartsWith("Register", StringComparison.Ordinal)
        && call.DescendantsAndSelf().OfType<Ident>().Any(ident => ident.Name.Contains(integration.Name, StringComparison.Ordinal));

    private static string? InList(Integration integration, string folder, string root)
    {
        for (var candidate = folder; candidate is not null; candidate = System.IO.Path.GetDirectoryName(candidate))
        {
            var list = System.IO.Path.Combine(candidate, ListFile);
            if (System.IO.File.Exists(list) && InList(integration, new SourceText(System.IO.File.ReadAllBytes(list), list)) is { } line)
                return $"{System.IO.Path.GetRelativePath(root, list).Replace('\\', '/')}:{line}";
            if (candidate == root) break;
        }

        return null;
    }

    // In its own package by the type's name, elsewhere by both names (acme.Acme, acme.NewAcme), or by an import for the sake of its init.
    private static int? InList(Integration integration, SourceText text)
    {
        var tree = GoSyntaxTree.Parse(text);
        var isOwn = tree.Root.Name.Name == integration.Package.Name;
        foreach (var node in tree.Root.DescendantsAndSelf())
        {
            var isNamed = node switch
            {
                SelectorExpr { X: Ident { Name: var package } } selector => package == integration.Package.Name && selector.Sel.Name.Contains(integration.Name, StringComparison.Ordinal),
                Ident ident => isOwn && ident.Name == integration.Name,
                _ => false,
            };
            if (isNamed) return text.GetLine(node.Span.Start);
        }

        return null;
    }
}
