namespace P0Analyzer.Knowledge;

/// <summary>
/// Calls of the standard library that leave the process: requests of <c>net/http</c>, connections, runs of other programs.
/// What only prepares one (<c>http.NewRequest</c>, <c>exec.Command</c>) or serves one does not, and neither do name look-ups:
/// they ask the network's resolver, not the vendor.
/// </summary>
public static class ProcessExternal
{
    /// <summary>The functions and methods.</summary>
    public static CallSet Calls { get; } = new(
        "net/http.Get",
        "net/http.Head",
        "net/http.Post",
        "net/http.PostForm",
        "(*net/http.Client).Do",
        "(*net/http.Client).Get",
        "(*net/http.Client).Head",
        "(*net/http.Client).Post",
        "(*net/http.Client).PostForm",
        "(net/http.RoundTripper).RoundTrip",
        "(*net/http.Transport).RoundTrip",

        "net.Dial*",
        "(*net.Dialer).Dial*",
        // The same connections under TLS.
        "crypto/tls.Dial*",
        "(*crypto/tls.Dialer).Dial*",

        // Connections of other protocols, and what is asked over them.
        "net/rpc.Dial*",
        "(*net/rpc.Client).Call",
        "net/smtp.Dial",
        "net/smtp.SendMail",
        "net/textproto.Dial",

        "(*os/exec.Cmd).Run",
        "(*os/exec.Cmd).Start",
        "(*os/exec.Cmd).Output",
        "(*os/exec.Cmd).CombinedOutput");
}
