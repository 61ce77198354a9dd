using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

public sealed class ImportNamesTests
{
    [Theory]
    [InlineData("fmt", "fmt")]
    [InlineData("golang.org/x/sync/errgroup", "errgroup")]
    [InlineData("gopkg.in/yaml.v3", "yaml")]
    [InlineData("github.com/redis/go-redis/v9", "go-redis")]
    [InlineData("gopkg.in/src-d/go-git.v4/plumbing", "plumbing")]
    [InlineData("github.com/acme/vendor", "vendor")]
    [InlineData("github.com/acme/v2ray", "v2ray")]
    [InlineData("github.com/nats-io/nats.go", "nats.go")]
    [InlineData("v2", "v2")]
    public void The_last_element_stands_without_its_version(string path, string expected)
        => Assert.Equal(expected, ImportNames.LastElement(path));

    [Theory]
    [InlineData("math/rand/v2", "rand")]
    [InlineData("github.com/google/go-github/v57/github", "github")]
    [InlineData("github.com/xanzy/go-gitlab", "gitlab")]
    [InlineData("github.com/hashicorp/golang-lru/v2", "lru")]
    [InlineData("github.com/cloudflare/cloudflare-go", "cloudflare")]
    [InlineData("github.com/nats-io/nats.go", "nats")]
    [InlineData("gopkg.in/yaml.v3", "yaml")]
    [InlineData("github.com/dash-ed/my-pkg", "mypkg")]
    [InlineData("k8s.io/api/core/v1", "core")]
    [InlineData("example.com/1-2", "1-2")]
    public void The_likeliest_name_comes_first(string path, string expected)
        => Assert.Equal(expected, ImportNames.PackageName(path));

    [Theory]
    [InlineData("k8s.io/api/core/v1", "v1")]
    [InlineData("github.com/DataDog/datadog-api-client-go", "datadog")]
    [InlineData("github.com/go-logfmt/logfmt", "logfmt")]
    [InlineData("github.com/dash-ed/my-pkg", "my_pkg")]
    public void Other_names_it_may_have_are_given_too(string path, string expected)
        => Assert.Contains(expected, ImportNames.PackageNames(path));

    [Fact]
    public void A_known_package_has_its_own_name_and_no_other()
        => Assert.Equal<IEnumerable<string>>(["rand"], ImportNames.PackageNames("math/rand/v2"));
}
