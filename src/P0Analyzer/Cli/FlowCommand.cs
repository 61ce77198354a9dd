using System.CommandLine;
using System.Globalization;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;
using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Cli;

/// <summary><c>p0 flow FILE:FUNC</c>: the control-flow graph that the rules see.</summary>
internal static class FlowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var place = new Argument<string>("FILE:FUNC") { Description = "a Go file, and a function (fetch), a method (Acme.Invoke) or a line in it (47)" };
        var dot = new Option<bool>("--dot") { Description = "print Graphviz's language" };
        var command = new Command("flow", "Show a function's control flow, to debug a rule: its blocks, and where each leads.") { place, dot };
        command.SetAction(parse => Show(parse.GetRequiredValue(place), parse.GetValue(dot), terminal));
        return command;
    }

    private static int Show(string place, bool asDot, Terminal terminal)
    {
        var colon = place.LastIndexOf(':');
        if (colon <= 0 || colon == place.Length - 1) throw new UsageException($"'{place}' names no function, try 'acme.go:Acme.Invoke' (see 'p0 flow --help')");
        var (path, name) = (place[..colon], place[(colon + 1)..]);

        var file = SourceFileArgument.Load(path);
        var function = Find(file, name);
        var graph = file.Package.FlowOf(function);
        using (var text = terminal.OpenText()) text.Write(asDot ? FlowGraphPrinter.ToDot(graph) : FlowGraphPrinter.ToText(graph));
        if (file.HasErrors) return terminal.Fail(ExitCode.Incomplete, $"{path} does not parse, so that parts of the graph may be missing");
        return graph.IsIncomplete ? terminal.Fail(ExitCode.Incomplete, "a part of the function could not be followed") : ExitCode.Clean;
    }

    private static GoFunction Find(GoFile file, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var line)) return At(file, line);
        var declared = file.Package.Bodies.Where(function => function.File == file && function.Symbol is not null).ToList();
        return declared.FirstOrDefault(function => function.DisplayName == name)
            ?? OnlyMethod(declared, name)
            ?? throw new UsageException($"{file.Path} has no function '{name}' with a body{Suggestions.DidYouMean(name, declared.SelectMany(NamesOf))}");
    }

    private static string[] NamesOf(GoFunction function) => [function.DisplayName, function.Symbol!.Name];

    private static GoFunction? OnlyMethod(List<GoFunction> declared, string name)
        => declared.Where(function => function.Symbol!.Name == name).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The innermost function that has a part on a line.</summary>
    private static GoFunction At(GoFile file, int line)
    {
        if (line < 1 || line > file.Text.LineCount) throw new UsageException($"{file.Path} has no line {line}");
        var span = file.Text.GetLineSpan(line);
        return file.Syntax.DescendantsAndSelf()
            .Where(node => node is FuncDecl or FuncLit && node.Span.Start <= span.End && span.Start < node.Span.End)
            .Select(file.Package.FunctionOf)
            .LastOrDefault(function => function is not null)
            ?? throw new UsageException($"{file.Path}:{line} is in no function with a body");
    }
}
