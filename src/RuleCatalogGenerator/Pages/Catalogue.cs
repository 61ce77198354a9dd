namespace RuleCatalogGenerator.Pages;

/// <summary>All pages in order of their IDs, and what is wrong with any of them or between them.</summary>
internal sealed record Catalogue(EquatableArray<RulePage> Pages, EquatableArray<PageProblem> Problems)
{
    public static Catalogue Of(IReadOnlyCollection<PageResult> results)
    {
        var pages = results
            .Select(static result => result.Page)
            .OfType<RulePage>()
            .OrderBy(static page => page.ClassName, StringComparer.Ordinal)
            .ToList();
        return new Catalogue(
            new EquatableArray<RulePage>(pages),
            new EquatableArray<PageProblem>(results.SelectMany(static result => result.Problems).Concat(Conflicts(pages))));
    }

    /// <summary>IDs and names given twice, and options that two pages describe differently.</summary>
    private static IEnumerable<PageProblem> Conflicts(List<RulePage> pages)
    {
        var names = new Dictionary<string, RulePage>(StringComparer.Ordinal);
        var options = new Dictionary<string, PageOption>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var name in new[] { page.Id, page.Name })
            {
                if (names.ContainsKey(name))
                    yield return new PageProblem(page.Path, 1, $"'{name}' is {names[name].ClassName}'s");
                names[name] = page;
            }
            foreach (var option in page.Options)
            {
                if (options.TryGetValue(option.Key, out var other) && !other.Equals(option))
                    yield return new PageProblem(page.Path, 1, $"another page describes '{option.Key}' differently");
                options[option.Key] = option;
            }
        }
    }
}
