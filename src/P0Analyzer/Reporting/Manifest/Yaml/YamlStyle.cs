namespace P0Analyzer.Reporting.Manifest.Yaml;

/// <summary>How a document is laid out, so that what is added looks like the rest.</summary>
/// <param name="Step">By how many columns a mapping is indented in another.</param>
/// <param name="SequenceOffset">By how many columns the items of a list are indented below their key; often 0.</param>
/// <param name="SeparatesSections">Whether blank lines stand between the root's entries.</param>
internal sealed record YamlStyle(int Step, int SequenceOffset, bool SeparatesSections)
{
    private const int UsualStep = 2;

    /// <summary>The style of a document, by its first nested parts.</summary>
    public static YamlStyle Of(YamlDocument document)
    {
        var nested = OwnedBlocks(document.Root).ToList();
        var step = OffsetOf(nested.Find(node => node.Kind == YamlKind.Mapping), document) is { } some and > 0 ? some : UsualStep;
        var sequenceOffset = OffsetOf(nested.Find(node => node.Kind == YamlKind.Sequence), document) ?? step;
        return new YamlStyle(step, sequenceOffset, SeparatesEntries(document));
    }

    private static IEnumerable<YamlNode> OwnedBlocks(YamlNode? node)
    {
        if (node is null || node.IsFlow) yield break;
        if (node.Owner is not null && node.Kind is YamlKind.Mapping or YamlKind.Sequence && node.Anchor is null && node.Tag is null) yield return node;
        foreach (var child in node.Entries.Select(entry => entry.Value).Concat(node.Items).SelectMany(OwnedBlocks)) yield return child;
    }

    private static int? OffsetOf(YamlNode? node, YamlDocument document)
        => node is null ? null : Math.Max(0, document.Indentation(node.Start) - document.Indentation(node.Owner!.Start));

    private static bool SeparatesEntries(YamlDocument document)
    {
        if (document.Root is not { IsFlow: false, Entries.Count: > 1 } root) return false;
        for (var i = 1; i < root.Entries.Count; i++)
        {
            var between = document.Text[root.Entries[i - 1].Value.End..root.Entries[i].Key.Start].ReplaceLineEndings("\n");
            if (between.Contains("\n\n", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
