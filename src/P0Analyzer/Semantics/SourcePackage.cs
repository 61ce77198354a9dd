using System.Collections.Immutable;
using GoGrammar;

namespace P0Analyzer.Semantics;

/// <summary>What was read of a package: the files of one folder with one package clause.</summary>
/// <param name="Directory">The folder, in the same form as <see cref="GoModule.Directory"/>.</param>
/// <param name="Name">The name in the package clauses.</param>
/// <param name="Files">The files that were read, also those that do not parse.</param>
/// <param name="Module">The module that the folder is in.</param>
/// <param name="UnreadFiles">Files of the folder that could not be read.</param>
public sealed record SourcePackage(
    string Directory,
    string Name,
    ImmutableArray<SourceFile> Files,
    GoModule? Module = null,
    ImmutableArray<UnreadFile> UnreadFiles = default);

/// <summary>A file that was read and parsed.</summary>
/// <param name="Path">The path that is shown: relative, with <c>/</c>.</param>
/// <param name="Tree">Its syntax tree.</param>
/// <param name="IsTest">Whether its name ends in <c>_test.go</c>.</param>
/// <param name="IsGenerated">Whether its header says <c>Code generated … DO NOT EDIT.</c></param>
/// <param name="BuildGoVersion">The version that a <c>//go:build go1.N</c> line of the file demands.</param>
/// <param name="IsContext">Whether it was read only for what it tells about other files of its package, which were asked for.</param>
public sealed record SourceFile(
    string Path,
    GoSyntaxTree Tree,
    bool IsTest = false,
    bool IsGenerated = false,
    (int Major, int Minor)? BuildGoVersion = null,
    bool IsContext = false);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">The path that is shown: relative, with <c>/</c>.</param>
/// <param name="Message">Why.</param>
public sealed record UnreadFile(string Path, string Message);
