using P0Analyzer.Analysis;

namespace P0Analyzer.Configuration;

/// <summary>The words for levels under <c>rules:</c>.</summary>
internal static class LevelWords
{
    /// <summary>All, the heaviest first.</summary>
    public static readonly string[] All = ["error", "warning", "note", "off"];

    /// <summary>A level's word; null is off.</summary>
    public static string Of(DiagnosticLevel? level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        DiagnosticLevel.Note => "note",
        _ => "off",
    };

    /// <summary>The level of a word that is one of <see cref="All"/>; null for off.</summary>
    public static DiagnosticLevel? Parse(string word) => word switch
    {
        "error" => DiagnosticLevel.Error,
        "warning" => DiagnosticLevel.Warning,
        "note" => DiagnosticLevel.Note,
        _ => null,
    };
}
