using P0Analyzer.Sources;

namespace P0Analyzer.Tests.Sources;

public sealed class GitRemoteTests
{
    [Theory]
    [InlineData("https://github.com/acme/tools.git", "https://github.com/acme/tools")]
    [InlineData("https://someone:secret@github.com/acme/tools", "https://github.com/acme/tools")]
    [InlineData("git@github.com:acme/tools.git", "https://github.com/acme/tools")]
    [InlineData("github.com:/acme/tools/", "https://github.com/acme/tools")]
    [InlineData("ssh://git@git.example.com:2222/acme/tools.git", "https://git.example.com/acme/tools")]
    [InlineData("http://git.example.com:8080/acme/tools", "http://git.example.com:8080/acme/tools")]
    [InlineData("git://git.example.com/tools.git", "https://git.example.com/tools")]
    public void A_remote_is_an_address_that_can_be_opened(string remote, string address)
        => Assert.Equal(address, GitRemote.ToWebAddress(remote)?.AbsoluteUri);

    [Theory]
    [InlineData("/srv/git/tools.git")]
    [InlineData("../tools")]
    [InlineData("file:///srv/git/tools.git")]
    [InlineData("C:/git/tools")]
    [InlineData("./host:tools")]
    [InlineData("")]
    public void A_path_of_this_machine_is_none(string remote) => Assert.Null(GitRemote.ToWebAddress(remote));
}
