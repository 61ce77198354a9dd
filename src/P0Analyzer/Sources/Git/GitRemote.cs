namespace P0Analyzer.Sources;

/// <summary>Addresses of remotes.</summary>
internal static class GitRemote
{
    /// <summary>
    /// A remote as an https address that people and viewers can open: <c>git@github.com:acme/tools.git</c> is <c>https://github.com/acme/tools</c>.
    /// Names and passwords are taken off. Null for a path of this machine.
    /// </summary>
    public static Uri? ToWebAddress(string remote)
    {
        var address = Address(remote.Trim());
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("https" or "http" or "ssh" or "git") || uri.Host.Length == 0) return null;
        var port = uri.Scheme is "https" or "http" && !uri.IsDefaultPort ? $":{uri.Port}" : "";
        var path = uri.AbsolutePath.EndsWith(".git", StringComparison.Ordinal) ? uri.AbsolutePath[..^4] : uri.AbsolutePath;
        return new Uri($"{(uri.Scheme == "http" ? "http" : "https")}://{uri.Host}{port}{path.TrimEnd('/')}");
    }

    /// <summary>The short form of ssh, <c>user@host:path</c>, as an address; git takes a colon before the first slash for one (git-clone, "Git URLs").</summary>
    private static string? Address(string remote)
    {
        if (remote.Contains("://", StringComparison.Ordinal)) return remote;
        var colon = remote.IndexOf(':', StringComparison.Ordinal);
        var slash = remote.IndexOf('/', StringComparison.Ordinal);
        if (colon <= 1 || (slash >= 0 && slash < colon)) return null;
        return $"ssh://{remote[..colon]}/{remote[(colon + 1)..].TrimStart('/')}";
    }
}
