namespace P0Analyzer.Sources;

/// <summary>A file that the selection speaks of.</summary>
/// <param name="FullPath">The absolute path.</param>
/// <param name="IsNamed">Whether it was named itself, so that nothing about its content leaves it out.</param>
/// <param name="IsContext">Whether it is read only because a file of its folder was named, for what it tells about that one.</param>
internal readonly record struct FoundFile(string FullPath, bool IsNamed, bool IsContext);
