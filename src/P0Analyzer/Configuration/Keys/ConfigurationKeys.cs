using System.Collections.Immutable;
using P0Analyzer.Analysis;
using P0Analyzer.Configuration.Values;

namespace P0Analyzer.Configuration.Keys;

/// <summary>All settings that always have a value, in the order in which they are shown. Those of the rules are what their pages declare.</summary>
internal static class ConfigurationKeys
{
    /// <summary>The group of the rules' levels.</summary>
    public const string Rules = "rules";

    /// <summary>The group of the integrations.</summary>
    public const string Integrations = "integrations";

    /// <summary>The group of what findings are compared with.</summary>
    public const string Baseline = "baseline";

    /// <summary>All of them.</summary>
    public static ImmutableArray<ConfigurationKey> All { get; } = [.. Files(), BaselineFile, .. Options(), .. NameKeys.All];

    /// <summary>The groups, in the order in which they are shown.</summary>
    public static ImmutableArray<string> Sections { get; } =
        ["files", Baseline, Rules, .. Options().Select(key => key.Section).Distinct(), NameKeys.Section, Integrations];

    /// <summary>What a group is about, in one sentence.</summary>
    public static string DescriptionOf(string section) => section switch
    {
        "files" => "Which files of the folders given are judged; what the command line names itself is judged whatever it is.",
        Baseline => "What findings are compared with, so that only new ones fail.",
        Rules => "The level of rules, by ID: error, warning, note or off.",
        NameKeys.Section => "The names that the rules go by. A list takes the place of the default; add and remove change it.",
        Integrations => "The kinds of integrations, by the type's name, and why they are of that kind.",
        _ => $"Options of the rules about {section}.",
    };

    private static ConfigurationKey<string> BaselineFile => new(
        Baseline, "file", new TextValue(TextForm.FilePath), all => all.BaselineFile, (all, value) => all with { BaselineFile = value },
        "The baseline that p0 check and p0 report compare with, relative to the configuration's folder; empty for none.");

    private static IEnumerable<ConfigurationKey> Files()
    {
        yield return Of("include", new ListValue(TextForm.Glob), files => files.Include, (files, value) => files with { Include = value },
            "Globs of the files to judge, relative to the configuration's folder.");
        yield return Of("exclude", new ListValue(TextForm.Glob), files => files.Exclude, (files, value) => files with { Exclude = value },
            "Globs of the files to leave out, relative to the configuration's folder.");
        yield return Of("tests", new BooleanValue(), files => files.Tests, (files, value) => files with { Tests = value },
            "Whether _test.go files are judged.");
        yield return Of("generated", new BooleanValue(), files => files.Generated, (files, value) => files with { Generated = value },
            "Whether files are judged whose header says that they are generated.");
        yield return Of("excluded-folders", new ListValue(TextForm.FolderName), files => files.ExcludedFolders,
            (files, value) => files with { ExcludedFolders = value },
            "Names of folders that are not looked into.");

        static ConfigurationKey<T> Of<T>(
            string name, ValueType<T> type, Func<FileSettings, T> get, Func<FileSettings, T, FileSettings> set, string description)
            => new("files", name, type, all => get(all.Files), (all, value) => all with { Files = set(all.Files, value) }, description);
    }

    private static IEnumerable<ConfigurationKey> Options()
    {
        yield return Of("errgroup", "limit-range", new RangeValue(), options => options.LimitRange,
            (options, value) => options with { LimitRange = value },
            "The least and the greatest constant limit that a group may have; [] allows every positive one.");
        yield return Of(
            "errgroup", "loop-variables",
            new ChoiceValue<LoopVariableReading>(("requirement", LoopVariableReading.Requirement), ("go-version", LoopVariableReading.GoVersion)),
            options => options.LoopVariables, (options, value) => options with { LoopVariables = value },
            "Whether a copy is asked for always, or only in modules before go 1.22 and in files whose build constraint is below it.");
        yield return Of("pagination", "accept-api-signal", new BooleanValue(), options => options.AcceptApiSignal,
            (options, value) => options with { AcceptApiSignal = value },
            "Whether a signal from the vendor's API is enough to end a pagination loop.");
        yield return Of("file-size", "max-lines", new IntegerValue(2), options => options.MaxFileLines,
            (options, value) => options with { MaxFileLines = value },
            "The number of lines at which a file is too long; files near it, from seven eighths on, are noted.");

        static ConfigurationKey<T> Of<T>(
            string section, string name, ValueType<T> type, Func<AnalysisOptions, T> get, Func<AnalysisOptions, T, AnalysisOptions> set, string description)
            => new(section, name, type, all => get(all.Analysis), (all, value) => all with { Analysis = set(all.Analysis, value) }, description);
    }
}
