namespace RuleCatalogGenerator.Pages;

/// <summary>What a rule's page says about its rule, checked and ready to be written down as C#.</summary>
internal sealed record RulePage(
    string Path,
    string Id,
    string Name,
    string Requirement,
    string Level,
    string Precision,
    string Title,
    string Description,
    EquatableArray<PageMessage> Messages,
    EquatableArray<PageOption> Options,
    EquatableArray<string> Tags)
{
    /// <summary>The name of the rule's class and of its descriptor's field.</summary>
    public string ClassName => Id + Name;
}

/// <summary>One of the ways in which a rule says what it found.</summary>
internal sealed record PageMessage(string Id, string Text);

/// <summary>Something that users may set.</summary>
internal sealed record PageOption(string Key, string Type, string Default, string Description, EquatableArray<string> Choices);

/// <summary>What is wrong with a page, on which line (1-based).</summary>
internal sealed record PageProblem(string Path, int Line, string Message);

/// <summary>A page that was read: either the page or what is wrong with it.</summary>
internal sealed record PageResult(RulePage? Page, EquatableArray<PageProblem> Problems);
