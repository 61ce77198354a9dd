using System.Collections.Immutable;

namespace P0Analyzer.Configuration;

/// <summary>Which files of the folders given are judged. Globs are relative to the configuration's folder.</summary>
public sealed record FileSettings
{
    /// <summary><c>files.include</c>: globs of the files to take.</summary>
    public ImmutableArray<string> Include { get; init; } = ["**/*.go"];

    /// <summary><c>files.exclude</c>: globs of the files to leave out.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary><c>files.tests</c>: whether <c>_test.go</c> files are judged.</summary>
    public bool Tests { get; init; }

    /// <summary><c>files.generated</c>: whether generated files are judged.</summary>
    public bool Generated { get; init; }

    /// <summary><c>files.excluded-folders</c>: names of folders that are not looked into.</summary>
    public ImmutableArray<string> ExcludedFolders { get; init; } = ["vendor", "testdata", ".git", "node_modules"];
}
