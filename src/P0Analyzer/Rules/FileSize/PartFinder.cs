using System.Text;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.FileSize;

/// <summary>Which part of a file a declaration belongs to.</summary>
internal sealed class PartFinder(GoFile file, ExternalCallNames names)
{
    private static readonly string[] TransformWords = ["transform", "convert", "normalize", "map", "to", "from"];

    /// <summary>The parts that each integration has, in this order.</summary>
    public static string[] Kinds { get; } = ["_types", "_client", "_transform"];

    /// <summary>Whether an integration's own code is in the file; it stays.</summary>
    public bool HasIntegration { get; } = file.Package.Integrations.Any(integration => integration.Type.File == file);

    /// <summary>The ending of the file that a declaration may go to; null for what stays: imports, and an integration's own code.</summary>
    public string? SuffixOf(Decl decl) => decl switch
    {
        GenDecl { Tok: Token.Type } types => SuffixOf(types),
        GenDecl { Tok: Token.Const or Token.Var } => "_constants",
        FuncDecl { Name.Name: "init" or "main", Recv: null } => null,
        FuncDecl function => SuffixOf(function),
        _ => null,
    };

    private string? SuffixOf(GenDecl types)
    {
        if (types.Specs.OfType<TypeSpec>().Any(IsIntegration)) return null;
        return types.Specs is [TypeSpec only] && names.IsClientLike(only.Name.Name) ? "_client" : "_types";
    }

    private string? SuffixOf(FuncDecl function)
    {
        var owner = function.Recv?.List is [{ Type: { } receiver }, ..] ? SyntaxNames.LastName(BaseOf(receiver)) : null;
        if (owner is not null && names.IsClientLike(owner)) return "_client";
        if (owner is null && StartsWith(function.Name.Name, "new") && names.IsClientLike(function.Name.Name)) return "_client";
        if (Array.Exists(TransformWords, word => StartsWith(function.Name.Name, word))) return "_transform";
        if (owner is null) return "_helpers";
        return file.Package.Integrations.Any(integration => integration.Type.Name == owner) ? null : $"_{SnakeCase(owner)}";
    }

    private bool IsIntegration(TypeSpec spec) => file.Package.Integrations.Any(integration => integration.Type.Syntax == spec);

    /// <summary><c>List</c> for <c>*List[T]</c>.</summary>
    private static Expr BaseOf(Expr receiver)
    {
        var type = receiver.Unparen();
        while (type is StarExpr pointer) type = pointer.X.Unparen();
        return type;
    }

    /// <summary>Exported or not, a name starts with the word.</summary>
    private static bool StartsWith(string name, string word)
        => CamelCase.StartsWithWord(name, word) || CamelCase.StartsWithWord(name, char.ToUpperInvariant(word[0]) + word[1..]);

    /// <summary><c>assetQueue</c> is <c>asset_queue</c>.</summary>
    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1])) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}
