namespace Delivery.Tests.Infrastructure;

/// <summary>A clean clone of the working copy, with what is not committed yet as a commit of its own.</summary>
internal static class Clone
{
    /// <summary>Where the project lives; what is built from a clone says so, and nothing is fetched from there.</summary>
    public const string Address = "https://github.com/p0analyzer/p0analyzer";

    /// <summary>Makes it in a folder that does not exist yet.</summary>
    public static void Make(string folder)
    {
        Shell.Git(Repository.Root, "clone", "-q", "--no-hardlinks", Repository.Root, folder);
        Shell.Git(folder, "remote", "set-url", "origin", Address);
        Overlay(folder);
    }

    private static void Overlay(string folder)
    {
        foreach (var name in Shell.Git(Repository.Root, "ls-files", "-z", "--modified", "--others", "--exclude-standard").Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var (source, target) = (Path.Combine(Repository.Root, name), Path.Combine(folder, name));
            if (!File.Exists(source))
            {
                File.Delete(target);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target, overwrite: true);
        }

        if (Shell.Git(folder, "status", "--porcelain").Output.Length == 0) return;
        Shell.Git(folder, "add", "--all");
        Shell.Git(folder, "commit", "-q", "--no-verify", "-m", "What is not committed yet");
    }
}
