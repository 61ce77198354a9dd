using System.CommandLine;
using P0Analyzer.Analysis;

namespace P0Analyzer.Cli;

/// <summary><c>p0 explain ID</c>: a rule's page; with a place, what the rule looked for there and what it found or not.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<string>("RULE") { Description = "an ID (P0403) or a name (LoopVariableCaptured)" };
        var place = new Argument<string?>("FILE:LINE") { Description = "a line of a Go file: tell what the rule looked for there, and what it found or not", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Show a rule's page: why it is there, code that breaks it, code that keeps it; or what it sees in a line.") { rule, place };
        command.SetAction(parse => Explain(parse.GetRequiredValue(rule), parse.GetValue(place), terminal));
        return command;
    }

    private static int Explain(string idOrName, string? place, Terminal terminal)
    {
        if (!Catalog.Rules.TryFind(idOrName, out var rule)) throw Unknown(idOrName);
        return place is null ? ShowPage(rule, terminal) : PlaceExplanationText.Show(rule, place, terminal);
    }

    private static int ShowPage(DiagnosticDescriptor rule, Terminal terminal)
    {
        using var text = terminal.OpenText();
        text.WriteLine($"# {rule.Id} {rule.Name}");
        text.WriteLine();
        text.WriteLine($"{rule.Title}. Requirement: {rule.Requirement.DisplayName()}. Level: {rule.DefaultLevel.ToString().ToLowerInvariant()}.");
        text.WriteLine();
        text.Write(RuleCatalog.HelpText(rule));
        return ExitCode.Clean;
    }

    private static UsageException Unknown(string idOrName)
    {
        var known = Catalog.Rules.Descriptors.SelectMany(rule => new[] { rule.Id, rule.Name });
        return new UsageException($"there is no rule '{idOrName}'{Suggestions.DidYouMean(idOrName, known)} ('p0 rules' lists them)");
    }
}
