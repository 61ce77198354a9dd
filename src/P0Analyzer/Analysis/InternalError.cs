using System.Collections.Immutable;
using System.Text.RegularExpressions;
using P0Analyzer.Semantics;

namespace P0Analyzer.Analysis;

/// <summary>A rule broke. What it would have said about the place is not known, which no verdict takes for a pass.</summary>
/// <param name="Rules">The rules of the analyzer that broke.</param>
/// <param name="Package">The package in which it broke; null when it broke before any was looked at.</param>
/// <param name="File">The file in which it broke; null when it looked at no one file.</param>
/// <param name="ExceptionType">The name of the exception's type.</param>
/// <param name="Message">What the exception says, on one line and without the machine's paths.</param>
public sealed partial record InternalError(
    ImmutableArray<DiagnosticDescriptor> Rules, GoPackage? Package, GoFile? File, string ExceptionType, string Message)
{
    /// <summary>The rules' IDs, separated by commas.</summary>
    public string RuleIds => string.Join(", ", Rules.Select(rule => rule.Id));

    internal static InternalError From(Exception exception, ImmutableArray<DiagnosticDescriptor> rules, GoPackage? package, GoFile? file)
        => new(rules, package, file, exception.GetType().Name, WithoutPaths(exception.Message));

    /// <summary>Two runs on two machines say the same: of an absolute path its last element stays.</summary>
    private static string WithoutPaths(string message) => AbsolutePath().Replace(message.ReplaceLineEndings(" "), "$1");

    [GeneratedRegex(@"(?<![\w.:/])(?:[A-Za-z]:)?(?:[/\\][^/\\\s'""]+)*[/\\]([^/\\\s'""]+)")]
    private static partial Regex AbsolutePath();
}
