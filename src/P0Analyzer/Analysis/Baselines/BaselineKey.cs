namespace P0Analyzer.Analysis;

/// <summary>
/// What a finding is known by again when lines move, files are renamed or code is formatted anew: no line is in it, and no file but for findings about
/// a whole file. Another finding of the same rule in other code of the same function has another key.
/// </summary>
/// <param name="Folder">The folder of its package.</param>
/// <param name="Owner">The function, method (<c>Acme.Invoke</c>) or declaration that it is in; empty outside of all.</param>
/// <param name="RuleId">The rule's ID.</param>
/// <param name="Code">The statement, by its tokens and without its block; of a function or type its name; of a finding about a whole file, the file's name.</param>
public readonly record struct BaselineKey(string Folder, string Owner, string RuleId, string Code) : IComparable<BaselineKey>
{
    /// <summary>The key of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="folder">The folder of its package, as the baseline spells it.</param>
    public static BaselineKey Of(Finding finding, string folder)
    {
        var (file, offset) = (finding.Location.File, finding.Location.Span.Start);
        return finding.IsAboutFile
            ? new BaselineKey(folder, string.Empty, finding.Rule.Id, file.FileName)
            : new BaselineKey(folder, CodeOwner.NameAt(file.Syntax, offset), finding.Rule.Id, CodeOf(finding));
    }

    /// <summary>A statement that calls nothing (<c>return err</c>) stands in many places: what it comes from tells one from the other.</summary>
    private static string CodeOf(Finding finding)
    {
        var code = CodeAt(finding.Location);
        return code.Contains('(', StringComparison.Ordinal) || finding.Related is not [var first, ..] ? code : $"{code} // {CodeAt(first.Location)}";
    }

    private static string CodeAt(Location place) => NormalizedCode.Of(place.File, CodeHeader.At(place.File.Syntax, place.Span.Start));

    /// <inheritdoc/>
    public int CompareTo(BaselineKey other)
    {
        var order = string.CompareOrdinal(Folder, other.Folder);
        if (order == 0) order = string.CompareOrdinal(Owner, other.Owner);
        if (order == 0) order = string.CompareOrdinal(RuleId, other.RuleId);
        return order != 0 ? order : string.CompareOrdinal(Code, other.Code);
    }

    /// <summary>The key as people read it: <c>P0102 in Acme.Invoke of pkg/acme: a.Job.Send(asset)</c>.</summary>
    public override string ToString() => $"{RuleId} {(Owner.Length == 0 ? "" : $"in {Owner} ")}of {Folder}: {Code}";
}
