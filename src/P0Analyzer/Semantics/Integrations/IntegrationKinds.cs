using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Reads <c>//p0:kind scm the vendor has repositories, no hosts</c> above an integration's type.</summary>
public static class IntegrationKinds
{
    private const string Directive = "p0:kind";

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

    /// <summary>The comments of a file that are about kinds, right or wrong, in source order.</summary>
    public static IEnumerable<KindDirective> In(GoFile file) => file.Syntax.Comments.SelectMany(group => In(file, group));

    /// <summary>What the comments above a type's declaration say; null when they say no kind, or not why.</summary>
    public static KindDirective? Above(TypeSymbol type)
    {
        var file = type.File!;
        return file.Syntax.Comments.Where(group => IsAbove(group, type.Syntax, file)).SelectMany(group => In(file, group))
            .FirstOrDefault(directive => directive.IsWhole);
    }

    private static IEnumerable<KindDirective> In(GoFile file, CommentGroup group)
    {
        foreach (var comment in group.List)
        {
            if (Read(file, comment) is { } directive) yield return directive;
        }
    }

    private static KindDirective? Read(GoFile file, Comment comment)
    {
        if (!comment.Text.StartsWith("//", StringComparison.Ordinal)) return null;
        var text = comment.Text.AsSpan(2);
        var words = text.TrimStart();
        if (!words.StartsWith(Directive)) return null;
        var rest = words[Directive.Length..];
        if (!rest.IsEmpty && !char.IsWhiteSpace(rest[0])) return null;
        rest = rest.Trim();
        var end = rest.IndexOfAny(' ', '\t');
        var name = end < 0 ? rest : rest[..end];
        var reason = end < 0 ? [] : rest[end..].Trim();
        return new KindDirective(file, comment.Span, name.ToString(), reason.ToString(), words.Length < text.Length);
    }

    /// <summary>Whether a comment ends on the line above a type, or above the declaration that holds nothing else.</summary>
    private static bool IsAbove(CommentGroup group, TypeSpec type, GoFile file)
    {
        var line = file.Text.GetLine(group.Span.End) + 1;
        if (line == file.Text.GetLine(type.Span.Start)) return true;
        return type.Parent is GenDecl { Specs.Length: 1 } declaration && line == file.Text.GetLine(declaration.Span.Start);
    }
}
