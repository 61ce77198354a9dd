using System.CommandLine;
using System.CommandLine.Parsing;

namespace P0Analyzer.Cli;

/// <summary>What is wrong with a command line, in one line that says what to do.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong with <paramref name="parse"/>, or nothing.</summary>
    public static string? Find(ParseResult parse, string[] args)
    {
        var command = parse.CommandResult.Command;
        var see = $"see '{NameOf(command)} --help'";
        if (UnknownOption(parse, args) is { } option)
        {
            var name = option.Split('=')[0];
            var path = command.Arguments.Count == 0 ? "" : "; what begins with '-' and is no option goes after '--'";
            return $"'{option}' is no option of '{NameOf(command)}'{Suggestions.DidYouMean(name, OptionsOf(parse))} ({see}{path})";
        }

        if (parse.Errors.Count == 0) return null;
        if (command is not RootCommand && command.Subcommands.Count > 0)
        {
            var names = command.Subcommands.Select(known => known.Name).ToList();
            return parse.UnmatchedTokens is [var word, ..]
                ? $"'{word}' is no command of '{NameOf(command)}'{Suggestions.DidYouMean(word, names)} ({see})"
                : $"'{NameOf(command)}' needs a command: {string.Join(", ", names)} ({see})";
        }

        if (command is not RootCommand root) return $"{FirstError(parse)} ({see})";
        if (parse.UnmatchedTokens is not [var typed, ..]) return $"no command was given, try 'p0 check' ({see})";
        return $"'{typed}' is no command{Suggestions.DidYouMean(typed, root.Subcommands.Select(known => known.Name))} ({see})";
    }

    // A list of paths takes every token that is no known option, so `--bogus` would be a path. A user who means a path writes `--` first.
    private static string? UnknownOption(ParseResult parse, string[] args)
    {
        if (parse.Action is { ClearsParseErrors: true }) return null;
        var options = args.TakeWhile(token => token != "--").Where(token => token.StartsWith('-')).ToHashSet();
        if (options.Count == 0) return null;
        var arguments = parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).Select(token => token.Value);
        return arguments.Concat(parse.UnmatchedTokens).FirstOrDefault(options.Contains);
    }

    private static IEnumerable<string> OptionsOf(ParseResult parse) =>
        parse.CommandResult.Command.Options.Concat(parse.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name);

    private static string FirstError(ParseResult parse) => parse.Errors[0].Message.TrimEnd('.').ReplaceLineEndings(" ");

    private static string NameOf(Command command)
        => command is RootCommand ? "p0" : $"{(command.Parents.FirstOrDefault() is Command parent ? NameOf(parent) : "p0")} {command.Name}";
}
