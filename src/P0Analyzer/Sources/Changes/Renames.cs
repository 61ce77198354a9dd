using System.Text;

namespace P0Analyzer.Sources;

/// <summary>Finds under which name a file was there before: one that is gone, with the same content or more than half of its lines.</summary>
internal sealed class Renames(GitRepository repository)
{
    /// <summary>More pairs than this are not compared line by line: git gives up, too (<c>diff.renameLimit</c>).</summary>
    private const int MostPairs = 250_000;

    /// <summary>The content that each of the new files had before, by path; files that are new altogether are not in it.</summary>
    /// <param name="added">The files under new names, in order of path.</param>
    /// <param name="gone">The files that are no longer there.</param>
    public Dictionary<string, byte[]> Find(List<(string Path, string Blob, byte[] Content)> added, List<GitFile> gone)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var free = gone.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        foreach (var (path, blob, content) in added)
        {
            var same = free.FindAll(file => file.Blob == blob);
            if (same.Count == 0) continue;
            found.Add(path, content);
            free.Remove(same.Find(file => NameOf(file.Path) == NameOf(path)) is { Path: not null } named ? named : same[0]);
        }

        var rest = added.FindAll(file => !found.ContainsKey(file.Path));
        if (rest.Count > 0 && free.Count > 0 && (long)rest.Count * free.Count <= MostPairs) FindSimilar(rest, free, found);
        return found;
    }

    /// <summary>The most similar pair first; of equal ones that with the same name, then the first by path.</summary>
    private void FindSimilar(List<(string Path, string Blob, byte[] Content)> added, List<GitFile> gone, Dictionary<string, byte[]> found)
    {
        var blobs = GitTree.ReadBlobs(repository, gone.Select(file => file.Blob));
        var before = gone.ConvertAll(file => LinesOf(blobs[file.Blob]));
        var pairs = new List<(double Score, bool SameName, int Added, int Gone)>();
        for (var i = 0; i < added.Count; i++)
        {
            var lines = LinesOf(added[i].Content);
            for (var j = 0; j < gone.Count; j++)
            {
                if (Similarity(lines, before[j]) is var score and > 0.5) pairs.Add((score, NameOf(added[i].Path) == NameOf(gone[j].Path), i, j));
            }
        }

        var taken = new HashSet<int>();
        foreach (var (_, _, i, j) in pairs.OrderByDescending(pair => pair.Score).ThenByDescending(pair => pair.SameName).ThenBy(pair => pair.Added).ThenBy(pair => pair.Gone))
        {
            if (taken.Contains(j) || !found.TryAdd(added[i].Path, blobs[gone[j].Blob])) continue;
            taken.Add(j);
        }
    }

    private static Dictionary<string, int> LinesOf(byte[] content)
        => Encoding.UTF8.GetString(content).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 1).CountBy(line => line).ToDictionary();

    private static double Similarity(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        var all = left.Values.Sum() + right.Values.Sum();
        return all == 0 ? 0 : 2.0 * left.Sum(line => Math.Min(line.Value, right.GetValueOrDefault(line.Key))) / all;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
