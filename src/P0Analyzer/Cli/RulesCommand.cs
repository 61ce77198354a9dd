using System.CommandLine;
using P0Analyzer.Analysis;
using P0Analyzer.Reporting.Json;

namespace P0Analyzer.Cli;

/// <summary><c>p0 rules</c>: which rules there are.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "text, or json for programs", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "List the rules: ID, level, requirement, and what each finds.") { format };
        command.SetAction(parse => List(parse.GetRequiredValue(format), terminal));
        return command;
    }

    private static int List(string format, Terminal terminal)
    {
        if (format == "json") RulesJson.Write(Catalog.Rules, terminal.Output);
        else WriteTable(Catalog.Rules, terminal);
        return ExitCode.Clean;
    }

    private static void WriteTable(RuleCatalog catalog, Terminal terminal)
    {
        using var text = terminal.OpenText();
        var nameWidth = catalog.Descriptors.Max(rule => rule.Name.Length);
        var requirementWidth = catalog.Descriptors.Max(rule => rule.Requirement.DisplayName().Length);
        foreach (var rule in catalog.Descriptors)
        {
            var level = rule.DefaultLevel.ToString().ToLowerInvariant();
            text.WriteLine($"{rule.Id}  {level,-7}  {rule.Requirement.DisplayName().PadRight(requirementWidth)}  {rule.Name.PadRight(nameWidth)}  {rule.Title}");
        }
    }
}
