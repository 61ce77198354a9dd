namespace P0Analyzer.Tests.Mutations.Harness;

/// <summary>Several rewritings one after the other, and then a break: chosen by a seed.</summary>
internal static class Chain
{
    private const int Rewritings = 3;

    // Rewritings that make the file longer than the limit, or a note of its length, would say more than they are meant to.
    private const int MostLines = 340;

    /// <summary>A sample after some rewritings.</summary>
    public static GoSources Rewrite(GoSources sources, Random random)
    {
        for (var done = 0; done < Rewritings;)
        {
            var preserving = Operators.Preserving[random.Next(Operators.Preserving.Length)];
            var drafts = preserving.Drafts(sources.Subject).Where(draft => !draft.IsEmpty).ToList();
            if (drafts.Count == 0) continue;
            var next = drafts[random.Next(drafts.Count)].Apply(preserving.Name);
            if (next.Files.Any(file => file.Text.Count(character => character == '\n') > MostLines)) continue;
            sources = next;
            done++;
        }

        return sources;
    }

    /// <summary>A break of a sample that was rewritten.</summary>
    public static Mutant? Break(GoSources rewritten, GoSources original, Random random)
    {
        var breaking = Operators.Breaking[random.Next(Operators.Breaking.Length)];
        var drafts = breaking.Drafts(rewritten.Subject).Where(draft => !draft.IsEmpty).ToList();
        if (drafts.Count == 0) return null;
        var draft = drafts[random.Next(drafts.Count)];
        return new Mutant(draft.Apply(breaking.Name), original, draft.Expected ?? breaking.Expected);
    }
}
