using System.Collections.Immutable;
using System.IO;
using GoGrammar;
using GoGrammar.Text;
using P0Analyzer.Reporting;
using P0Analyzer.Reporting.Manifest;
using P0Analyzer.Semantics;
using P0Analyzer.Sources;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Cli;

/// <summary>Goes through the checklist that phase 8 closes with, as far as files decide it.</summary>
/// <param name="manifest">The manifest.</param>
/// <param name="root">The absolute path of the folder that <c>files_created</c> starts from.</param>
/// <param name="integrationName">The integration; null for the only one in the folders of the files.</param>
/// <param name="buildLimit">How long a build may take.</param>
internal sealed class Gate(ManifestFile manifest, string root, string? integrationName, TimeSpan buildLimit)
{
    private readonly GateManifest claims = new(manifest);

    /// <summary>The checklist.</summary>
    /// <exception cref="UsageException">The manifest cannot be read, or it is not clear which integration is meant.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public GateAnswer Run(CancellationToken cancellationToken)
    {
        var files = Files();
        var folders = files.Where(file => file.FullPath.EndsWith(".go", StringComparison.Ordinal) && System.IO.File.Exists(file.FullPath))
            .Select(file => Path.GetDirectoryName(file.FullPath)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var items = new List<GateItem> { claims.Agent(), claims.Mode(), FilesCreated(files) };
        var judged = folders.IsEmpty ? null : JudgeFolders(folders, cancellationToken);
        items.Add(Registered(judged?.Verdicts.Integration, folders));
        items.Add(Notes());
        items.Add(Build(folders, cancellationToken));
        items.Add(Locations(judged?.Facts));
        items.Add(Requirements(judged?.Verdicts));
        items.Add(claims.Status());
        return new GateAnswer(manifest.Path, judged?.Facts.Name, [.. items], judged?.Incomplete);
    }

    private List<(string Shown, string FullPath)> Files() => [.. claims.FilesCreated.Select(file => (file, Path.GetFullPath(file, root)))];

    private GateItem FilesCreated(List<(string Shown, string FullPath)> files)
    {
        const string title = "handler files exist and parse";
        var problems = files.Select(file => Problem(file.Shown, file.FullPath)).OfType<string>().ToList();
        if (files.Count == 0) problems.Add("implementation.files_created names none");
        else if (!files.Any(file => file.Shown.EndsWith(".go", StringComparison.Ordinal))) problems.Add("implementation.files_created names no Go file");
        return GateItem.Of("files", title, problems.Count == 0, problems.Count == 0 ? Summary.Count(files.Count, "file") : string.Join("; ", problems));
    }

    private string? Problem(string shown, string full)
    {
        if (Path.IsPathRooted(shown) || Path.GetRelativePath(root, full).StartsWith("..", StringComparison.Ordinal)) return $"{shown} is not below the repository's root";
        if (!System.IO.File.Exists(full)) return $"{shown} does not exist";
        if (!full.EndsWith(".go", StringComparison.Ordinal)) return null;
        try
        {
            return GoSyntaxTree.Parse(new SourceText(System.IO.File.ReadAllBytes(full), shown)).HasErrors ? $"{shown} does not parse" : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{shown} cannot be read: {exception.Message}";
        }
    }

    private JudgedIntegration JudgeFolders(ImmutableArray<string> folders, CancellationToken cancellationToken)
    {
        var report = Judge.Run(new JudgeOptions { Paths = folders }, cancellationToken);
        var facts = ManifestFacts.Of(report);
        var chosen = new ManifestVerdicts(facts, string.Join(", ", claims.FilesCreated), null).Choose(integrationName);
        return new JudgedIntegration(chosen, report.Integrations[facts.IndexOf(chosen)], report.IsComplete ? null : Outcome.IncompleteReason(report));
    }

    private GateItem Registered(Integration? integration, ImmutableArray<string> folders)
    {
        const string title = "handler is registered";
        if (integration is null) return NoCode("registered", title, "there is no integration to look for");
        var folder = folders.FirstOrDefault(folder => folder.Replace('\\', '/').EndsWith(integration.Package.Directory, StringComparison.Ordinal)) ?? folders[0];
        var place = Registration.Find(integration, folder, root);
        return GateItem.Of(
            "registered", title, place is not null, place ?? $"no init of package {integration.Package.Name} calls Register… with {integration.Name}, and no integrations.go names it");
    }

    private GateItem Notes()
    {
        var notes = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(manifest.Path))!, "implementation.md");
        var info = new FileInfo(notes);
        return GateItem.Of("notes", "implementation.md is there", info is { Exists: true, Length: > 0 }, info.Exists ? info.Length > 0 ? "beside the manifest" : "it is empty" : "it is not beside the manifest");
    }

    private GateItem Build(ImmutableArray<string> folders, CancellationToken cancellationToken)
    {
        const string title = "the code compiles";
        var claim = $"build_status is {GateManifest.Show(claims.BuildStatus)}";
        foreach (var folder in folders)
        {
            var build = GoToolchain.Build(folder, buildLimit, cancellationToken);
            if (build.Status == GoBuildStatus.Failed) return GateItem.Of("build", title, false, $"go build says: {build.Detail}; {claim}");
            if (build.Status == GoBuildStatus.NotRun) return Claimed($"not run: {build.Detail}");
        }

        return folders.IsEmpty ? Claimed("not run: there is no Go file") : GateItem.Of("build", title, claims.BuildStatus == "SUCCESS", $"go build succeeds; {claim}");

        // A build that nobody ran decides nothing; a manifest that says itself that it failed does.
        GateItem Claimed(string why) => new("build", title, claims.BuildStatus == "SUCCESS" ? GateState.Undecided : GateState.Missing, $"{why}; {claim}");
    }

    private GateItem Locations(ManifestFacts? facts)
    {
        const string title = "the seven locations are documented and true";
        if (facts is null) return NoCode("locations", title, "there is no code to compare them with");
        var differs = UnifiedDiff.Of(manifest.Path, manifest.Text, manifest.Write(facts, ManifestPhases.Implementation)).Split('\n').Count(line => line.StartsWith('+') && !line.StartsWith("+++"));
        return GateItem.Of("locations", title, differs == 0, differs == 0 ? "as the code says" : $"{Summary.Count(differs, "line")} of the manifest would change ('p0 manifest check' shows them)");
    }

    private static GateItem Requirements(IntegrationVerdicts? verdicts)
    {
        const string title = "the seven requirements are kept";
        if (verdicts is null) return NoCode("requirements", title, "there is no code to judge");
        var broken = verdicts.Verdicts.Where(verdict => verdict.Status is VerdictStatus.Fail or VerdictStatus.Unknown)
            .Select(verdict => $"{Analysis.RequirementExtensions.DisplayName(verdict.Requirement)} {VerdictWords.Of(verdict.Status)}");
        return GateItem.Of("requirements", title, verdicts.IsCompliant, verdicts.IsCompliant ? "nothing fails and nothing is unknown" : string.Join(", ", broken));
    }

    private static GateItem NoCode(string key, string title, string why) => new(key, title, GateState.Missing, why);

    private sealed record JudgedIntegration(ManifestFacts Facts, IntegrationVerdicts Verdicts, string? Incomplete);
}

/// <summary>The checklist as it stands.</summary>
/// <param name="Manifest">The manifest's path as given.</param>
/// <param name="Integration">The integration's name; null when there is none.</param>
/// <param name="Items">The items.</param>
/// <param name="Incomplete">Why not all could be judged; null when all was.</param>
internal sealed record GateAnswer(string Manifest, string? Integration, ImmutableArray<GateItem> Items, string? Incomplete)
{
    /// <summary>Whether nothing is missing.</summary>
    public bool IsOpen => Items.All(item => item.State != GateState.Missing);
}
