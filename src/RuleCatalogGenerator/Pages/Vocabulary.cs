namespace RuleCatalogGenerator.Pages;

/// <summary>The words that front matter may use, beside the names they have in C#.</summary>
internal static class Vocabulary
{
    /// <summary>Manifest keys, in the order of the requirements' digits: <c>P04xx</c> is number 4. The C# name is also the folder of the rules.</summary>
    public static readonly IReadOnlyList<(string Word, string Name)> Requirements =
    [
        ("input", "Input"),
        ("vmfilter", "VmFilter"),
        ("checkaffiliation", "CheckAffiliation"),
        ("validatecredentials", "ValidateCredentials"),
        ("errgroup", "Errgroup"),
        ("pagination", "Pagination"),
        ("error_handling", "ErrorHandling"),
        ("file_size", "FileSize"),
    ];

    public static readonly IReadOnlyList<(string Word, string Name)> Levels =
        [("error", "Error"), ("warning", "Warning"), ("note", "Note")];

    public static readonly IReadOnlyList<(string Word, string Name)> Precisions =
        [("very-high", "VeryHigh"), ("high", "High"), ("medium", "Medium"), ("low", "Low")];

    public static readonly IReadOnlyList<(string Word, string Name)> OptionTypes =
        [("integer", "Integer"), ("boolean", "Boolean"), ("choice", "Choice"), ("list", "List"), ("range", "Range")];
}
