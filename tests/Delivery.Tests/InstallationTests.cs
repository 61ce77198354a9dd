using System.Text.RegularExpressions;
using Delivery.Tests.Infrastructure;

namespace Delivery.Tests;

[Collection(DeliveredCollection.Name)]
public class InstallationTests(Delivered delivered)
{
    [Fact]
    public void From_a_clean_clone_the_script_packs_installs_checks_and_uninstalls()
    {
        var ending = delivered.Installation;

        Assert.True(ending.ExitCode == 0, ending.ToString());
        string[] steps = ["pack", "install", "check", "run without installing", "run from a manifest", "uninstall"];
        Assert.Equal(steps, Regex.Matches(ending.Output, "^== (.+)$", RegexOptions.Multiline).Select(step => step.Groups[1].Value).SkipLast(1));
        Assert.Contains("can be delivered", ending.Output);
    }

    [Fact]
    public void The_installed_command_says_version_commit_and_rule_set()
    {
        var commit = Shell.Git(delivered.Source, "rev-parse", "HEAD").Output.Trim();

        var answer = delivered.RunIn(delivered.Source, "--version").MustSucceed();

        Assert.Matches($@"^p0 \d+\.\d+\.\d+\S*\+{commit} \(rule set \S+\)\n$", answer.Output);
    }

    [Fact]
    public void The_clone_stays_clean()
    {
        Assert.Empty(Shell.Git(delivered.Source, "status", "--porcelain").Output);
    }
}
