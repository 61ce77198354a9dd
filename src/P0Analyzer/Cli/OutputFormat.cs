using P0Analyzer.Reporting;
using P0Analyzer.Reporting.GitHub;
using P0Analyzer.Reporting.Json;
using P0Analyzer.Reporting.JUnit;
using P0Analyzer.Reporting.Markdown;
using P0Analyzer.Reporting.Sarif;
using P0Analyzer.Reporting.Text;

namespace P0Analyzer.Cli;

/// <summary>A format of <c>p0 check</c>.</summary>
internal sealed class OutputFormat
{
    private readonly Func<OutputStyle, IReporter> create;

    private OutputFormat(string name, string[] endings, Func<OutputStyle, IReporter> create)
    {
        (Name, Endings) = (name, endings);
        this.create = create;
    }

    /// <summary>For people.</summary>
    public static OutputFormat Text { get; } = new("text", [], style => new TextReporter(style.InColor));

    /// <summary>GitHub's workflow commands.</summary>
    public static OutputFormat GitHub { get; } = new("github", [], _ => new GitHubReporter());

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static OutputFormat[] All { get; } =
    [
        Text,
        new("json", [".json"], _ => new JsonReporter()),
        new("sarif", [".sarif", ".sarif.json"], style => new SarifReporter(Catalog.Rules, style.Include, style.Notice)),
        new("markdown", [".md"], _ => new MarkdownReporter()),
        new("junit", [".xml"], _ => new JUnitReporter()),
        GitHub,
    ];

    /// <summary>Their names.</summary>
    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The word on the command line.</summary>
    public string Name { get; }

    /// <summary>What a file's name ends in when the file is of this format.</summary>
    public string[] Endings { get; }

    /// <summary>The format of that name; null when there is none.</summary>
    public static OutputFormat? Named(string name) => Array.Find(All, format => format.Name == name);

    /// <summary>The format of a file by its name: the longest ending decides, and text is for all others.</summary>
    public static OutputFormat OfFile(string path) => All
        .SelectMany(format => format.Endings.Select(ending => (Format: format, Ending: ending)))
        .Where(pair => path.EndsWith(pair.Ending, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(pair => pair.Ending.Length)
        .Select(pair => pair.Format)
        .FirstOrDefault(Text);

    /// <summary>What writes it.</summary>
    public IReporter CreateReporter(OutputStyle style) => create(style);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>What a command line says about how a format is written.</summary>
/// <param name="InColor">Whether text has colours.</param>
/// <param name="Include">What SARIF has beside the findings that stand.</param>
/// <param name="Notice">Takes what is to be said about a document beside it.</param>
internal sealed record OutputStyle(bool InColor, SarifContent Include, Action<string> Notice);
