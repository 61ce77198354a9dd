using System.Globalization;
using P0Analyzer.Analysis;

namespace P0Analyzer.Tests.Harness;

/// <summary>
/// What a case sets: words <c>key=value</c>, after <c>//p0test:</c> in the first line of a case's file or after <c>```go bad</c> in a rule's page.
/// Keys are the last parts of the options' keys (<c>max-lines=20</c>); <c>go=1.22</c> is the module's version, <c>file=x.go</c> the file's name.
/// </summary>
internal sealed record CaseOptions
{
    private const string Marker = "//p0test:";

    public AnalysisOptions Analysis { get; init; } = AnalysisOptions.Default with { Today = new DateOnly(2026, 6, 15) };

    public (int Major, int Minor)? GoVersion { get; init; }

    public string? FileName { get; init; }

    public static CaseOptions OfSource(string source)
    {
        var firstLine = source.AsSpan()[..(source.IndexOf('\n') is var end and >= 0 ? end : source.Length)].TrimEnd('\r');
        return firstLine.StartsWith(Marker) ? Parse(firstLine[Marker.Length..].ToString()) : new CaseOptions();
    }

    public static CaseOptions Parse(string words)
        => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(new CaseOptions(), (options, word) => options.With(word));

    private CaseOptions With(string word)
    {
        if (word.Split('=', 2) is not [var key, var value]) throw new FormatException($"'{word}' is not key=value.");
        return key switch
        {
            "file" => this with { FileName = value },
            "go" => this with { GoVersion = value.Split('.') is [var major, var minor] ? (Number(major), Number(minor)) : throw new FormatException(word) },
            "max-lines" => this with { Analysis = Analysis with { MaxFileLines = Number(value) } },
            "accept-api-signal" => this with { Analysis = Analysis with { AcceptApiSignal = bool.Parse(value) } },
            "loop-variables" => this with { Analysis = Analysis with { LoopVariables = LoopVariables(value) } },
            "limit-range" => this with { Analysis = Analysis with { LimitRange = Range(value) } },
            "today" => this with { Analysis = Analysis with { Today = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) } },
            _ => throw new FormatException($"'{key}' is no option of a case."),
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static NumberRange Range(string value)
        => value.Split("..") is [var least, var most] ? new NumberRange(Number(least), Number(most)) : throw new FormatException(value);

    private static LoopVariableReading LoopVariables(string value) => value switch
    {
        "requirement" => LoopVariableReading.Requirement,
        "go-version" => LoopVariableReading.GoVersion,
        _ => throw new FormatException($"'{value}' is no reading of loop variables."),
    };
}
