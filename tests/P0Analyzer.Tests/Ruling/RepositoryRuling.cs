using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace P0Analyzer.Tests.Ruling;

/// <summary>
/// What the rules say of a public repository at a commit: how many findings of each ID, and a sample of them with what a reader said of each.
/// Its file is reviewed like code: a change of a rule shows there as findings that come and go.
/// </summary>
internal sealed record RepositoryRuling(string Repository, string Commit, ImmutableSortedDictionary<string, int> Counts, ImmutableArray<RuledFinding> Sample)
{
    /// <summary>How many findings of an ID are listed, at most.</summary>
    public const int SampleSize = 25;

    private const string Header = "# Findings on a public repository, by rule, and a sample of them judged. CONTRIBUTING.md tells how to recompute this file.";

    /// <summary>The folder's and the file's name: <c>owner__name</c>.</summary>
    public string Name => Repository.Replace("/", "__", StringComparison.Ordinal);

    /// <summary>The ruling of what a run found.</summary>
    public static RepositoryRuling Of(string repository, string commit, IReadOnlyCollection<RuledFinding> findings)
        => new(
            repository,
            commit,
            findings.GroupBy(finding => finding.Id).ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
            [.. findings.DistinctBy(finding => finding.Key)
                .GroupBy(finding => finding.Id)
                .SelectMany(group => group.OrderBy(Lot).Take(SampleSize))
                .OrderBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)]);

    /// <summary>This ruling with the judgements of another one on the same commit.</summary>
    public RepositoryRuling JudgedAs(RepositoryRuling other)
    {
        if (other.Commit != Commit) return this;
        var judged = other.Sample.ToDictionary(finding => finding.Key);
        return this with { Sample = [.. Sample.Select(finding => judged.GetValueOrDefault(finding.Key, finding))] };
    }

    /// <exception cref="FormatException">The text is no ruling.</exception>
    public static RepositoryRuling Parse(string text)
    {
        var counts = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var sample = ImmutableArray.CreateBuilder<RuledFinding>();
        var (repository, commit) = ("", "");
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            switch (line.Split(' '))
            {
                case ["repository", var name]:
                    repository = name;
                    break;
                case ["commit", var id]:
                    commit = id;
                    break;
                case ["count", var id, var count]:
                    counts.Add(id, int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture));
                    break;
                default:
                    sample.Add(RuledFinding.Parse(line));
                    break;
            }
        }

        if (repository.Split('/').Length != 2 || commit.Length != 40) throw new FormatException("A ruling needs 'repository owner/name' and 'commit' with 40 digits.");
        return new RepositoryRuling(repository, commit, counts.ToImmutable(), sample.ToImmutable());
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(Header).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"repository {Repository}\ncommit {Commit}\n\n");
        foreach (var (id, count) in Counts) text.Append(CultureInfo.InvariantCulture, $"count {id} {count}\n");
        var last = "";
        foreach (var finding in Sample)
        {
            if (finding.Id != last) text.Append('\n');
            last = finding.Id;
            text.Append(finding).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A random number that only the finding decides (FNV-1a), so that one finding more or less moves one line of the sample.</summary>
    private static ulong Lot(RuledFinding finding)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{finding.Path}:{finding.Line} {finding.Id}")))
            hash = (hash ^ letter) * 1099511628211UL;
        return (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL;
    }
}
