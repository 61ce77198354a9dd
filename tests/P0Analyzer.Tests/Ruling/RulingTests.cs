using P0Analyzer.Tests.Harness;

namespace P0Analyzer.Tests.Ruling;

/// <summary>
/// Recomputes the rulings where the repositories are: <c>P0_RULING</c> names a folder with a checkout <c>owner__name</c> of each at its commit.
/// With <c>P0_RULING_UPDATE=1</c> the files are written anew, judgements kept.
/// </summary>
public sealed class RulingTests
{
    private const string FolderVariable = "P0_RULING";
    private const string UpdateVariable = "P0_RULING_UPDATE";

    /// <summary>
    /// IDs of which no finding on real code may be false, and those with how many in a hundred may. P0502 has a debt: loops over the pages of local files and
    /// databases, most of all; the number may only fall.
    /// </summary>
    private static readonly Dictionary<string, int> FalseInHundred = new(StringComparer.Ordinal)
    {
        ["P0401"] = 0, ["P0403"] = 0, ["P0501"] = 0, ["P0502"] = 29, ["P0503"] = 0, ["P0504"] = 0, ["P0601"] = 0,
        ["P0602"] = 2, ["P0603"] = 2, ["P0605"] = 2,
    };

    public static TheoryData<string> Names() => [.. Files().Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_rules_say_what_the_ruling_says(string name)
    {
        var corpus = Environment.GetEnvironmentVariable(FolderVariable);
        Skip.If(string.IsNullOrEmpty(corpus), $"{FolderVariable} names no folder with checked-out repositories.");
        var folder = Path.Combine(corpus!, name);
        Skip.IfNot(Directory.Exists(folder), $"{folder} is not checked out.");

        var known = Read(name);
        Assert.Equal(known.Commit, RulingRun.CommitOf(folder));
        var (findings, errors) = RulingRun.Run(folder);
        Assert.Empty(errors);
        var ruling = RepositoryRuling.Of(known.Repository, known.Commit, findings).JudgedAs(known);

        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(PathOf(name), ruling.ToString());
        else Assert.True(ruling.ToString() == known.ToString(), $"{name}:\n{string.Join('\n', Differences(known.ToString(), ruling.ToString()))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_ruling_is_written_as_it_is_read(string name)
    {
        var text = File.ReadAllText(PathOf(name));
        var ruling = RepositoryRuling.Parse(text);

        Assert.Equal(name, ruling.Name);
        Assert.Equal(text, ruling.ToString());
        Assert.All(ruling.Sample.CountBy(finding => finding.Id), entry => Assert.True(entry.Value <= ruling.Counts[entry.Key]));
    }

    [Fact]
    public void No_more_findings_are_judged_false_than_the_rules_are_allowed()
    {
        var judged = Files().SelectMany(file => Read(Path.GetFileNameWithoutExtension(file)).Sample)
            .Where(finding => finding.Judgement != Judgement.Open)
            .ToLookup(finding => finding.Id);

        Assert.All(FalseInHundred, allowed =>
        {
            var wrong = judged[allowed.Key].Where(finding => finding.Judgement == Judgement.False).ToList();
            Assert.True(wrong.Count * 100 <= allowed.Value * judged[allowed.Key].Count(), $"{allowed.Key}:\n{string.Join('\n', wrong)}");
        });
    }

    [Fact]
    public void One_finding_more_moves_one_line_of_the_sample()
    {
        var findings = Enumerable.Range(1, 500).Select(line => new RuledFinding($"a{line % 7}/b.go", line, "P0603")).ToList();
        var before = RepositoryRuling.Of("a/b", new string('0', 40), findings);

        var after = RepositoryRuling.Of("a/b", new string('0', 40), [.. findings, new RuledFinding("c.go", 3, "P0603")]);

        Assert.Equal(500, before.Counts["P0603"]);
        Assert.Equal(RepositoryRuling.SampleSize, before.Sample.Length);
        Assert.InRange(after.Sample.Except(before.Sample).Count(), 0, 1);
    }

    [Fact]
    public void Judgements_are_kept_for_the_same_commit_alone()
    {
        var judged = RepositoryRuling.Of("a/b", new string('0', 40), [new RuledFinding("a.go", 3, "P0603", Judgement.Close, "a reason")]);
        var again = RepositoryRuling.Of("a/b", new string('0', 40), [new RuledFinding("a.go", 3, "P0603"), new RuledFinding("a.go", 4, "P0603")]);

        Assert.Equal([Judgement.Close, Judgement.Open], again.JudgedAs(judged).Sample.Select(finding => finding.Judgement));
        Assert.All((again with { Commit = new string('1', 40) }).JudgedAs(judged).Sample, finding => Assert.Equal(Judgement.Open, finding.Judgement));
    }

    [Theory]
    [InlineData("a.go:3 P0603")]
    [InlineData("a.go P0603 true")]
    [InlineData("a.go:3 P0603 maybe")]
    [InlineData("a.go:3 P0603 false")]
    public void A_line_that_is_no_judged_finding_is_refused(string line) => Assert.Throws<FormatException>(() => RuledFinding.Parse(line));

    private static RepositoryRuling Read(string name) => RepositoryRuling.Parse(File.ReadAllText(PathOf(name)));

    private static string PathOf(string name) => Path.Combine(RepositoryPaths.Rulings, name + ".txt");

    private static IEnumerable<string> Files()
        => Directory.Exists(RepositoryPaths.Rulings) ? Directory.GetFiles(RepositoryPaths.Rulings, "*.txt").Order(StringComparer.Ordinal) : [];

    private static IEnumerable<string> Differences(string known, string now)
    {
        var (before, after) = (known.Split('\n'), now.Split('\n'));
        return before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line));
    }
}
