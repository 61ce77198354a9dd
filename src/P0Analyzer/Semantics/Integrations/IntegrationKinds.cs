using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Reads <c>//p0:kind scm the vendor has repositories, no hosts</c> above an integration's type.</summary>
public static class IntegrationKinds
{
    private const string Directive = "//p0:kind";

    /// <summary>The kind of that name in comments and configurations; null when there is none.</summary>
    public static IntegrationKind? Parse(string name) => name switch
    {
        "api" => IntegrationKind.Api,
        "scm" => IntegrationKind.Scm,
        "cloud" => IntegrationKind.Cloud,
        "file-import" => IntegrationKind.FileImport,
        "seed-scoped" => IntegrationKind.SeedScoped,
        _ => null,
    };

    /// <summary>What the comments above a type's declaration say; null when they say nothing, or name no kind.</summary>
    internal static ConfiguredKind? Above(TypeSymbol type)
    {
        var file = type.File!;
        foreach (var group in file.Syntax.Comments)
        {
            if (!IsAbove(group, type.Syntax, file)) continue;
            foreach (var comment in group.List)
            {
                if (Read(comment.Text) is { } kind) return kind;
            }
        }

        return null;
    }

    private static ConfiguredKind? Read(string comment)
    {
        if (!comment.StartsWith(Directive, StringComparison.Ordinal)) return null;
        var text = comment.AsSpan(Directive.Length);
        if (text.IsEmpty || !char.IsWhiteSpace(text[0])) return null;
        text = text.Trim();
        var end = text.IndexOfAny(' ', '\t');
        var name = end < 0 ? text : text[..end];
        var reason = end < 0 ? "" : text[end..].Trim().ToString();
        return Parse(name.ToString()) is { } kind ? new ConfiguredKind(kind, reason.Length == 0 ? null : reason) : null;
    }

    /// <summary>Whether a comment ends on the line above a type, or above the declaration that holds nothing else.</summary>
    private static bool IsAbove(CommentGroup group, TypeSpec type, GoFile file)
    {
        var line = file.Text.GetLine(group.Span.End) + 1;
        if (line == file.Text.GetLine(type.Span.Start)) return true;
        return type.Parent is GenDecl { Specs.Length: 1 } declaration && line == file.Text.GetLine(declaration.Span.Start);
    }
}
