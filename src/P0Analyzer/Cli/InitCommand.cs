using System.CommandLine;
using System.IO;
using System.Text;
using P0Analyzer.Configuration;

namespace P0Analyzer.Cli;

/// <summary><c>p0 init</c>: a first configuration.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var force = new Option<bool>("--force") { Description = "replace a file that is there" };
        var command = new Command("init", $"Write a {ConfigurationFile.Name} with every setting, commented out, into the current folder.") { force };
        command.SetAction(parse =>
        {
            if (Path.Exists(ConfigurationFile.Name) && !parse.GetValue(force))
                throw new UsageException($"there is a {ConfigurationFile.Name} already; --force replaces it");
            using var file = PendingFile.Write(ConfigurationFile.Name, Write);
            file.Commit();
            using var text = terminal.OpenText();
            text.WriteLine($"wrote {ConfigurationFile.Name}; everything in it is commented out and the default");
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        ConfigurationTemplate.Write(Catalog.Rules, text);
    }
}
