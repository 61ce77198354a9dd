namespace RuleCatalogGenerator.Pages;

/// <summary>A page as it is written.</summary>
internal sealed record PageText(string FileName, string Text);
