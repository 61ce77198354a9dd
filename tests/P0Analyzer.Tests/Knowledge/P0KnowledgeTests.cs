using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

public sealed class P0KnowledgeTests
{
    private static readonly P0Knowledge Names = P0Knowledge.Default;

    [Theory]
    [InlineData("", "VMFilter", true)]
    [InlineData("filter", "VMFilter", true)]
    [InlineData("model", "Filter", true)]
    [InlineData("", "Filter", false)]
    [InlineData("query", "Filter", false)]
    [InlineData("other", "VMFilter", false)]
    public void A_filter_type_is_known_by_package_and_name(string qualifier, string name, bool expected)
        => Assert.Equal(expected, Names.Filters.IsFilterType(qualifier, name));

    [Theory]
    [InlineData("Asset", FilterPolarity.RejectsOnTrue)]
    [InlineData("Risk", FilterPolarity.RejectsOnTrue)]
    [InlineData("Attribute", FilterPolarity.RejectsOnTrue)]
    [InlineData("ShouldSend", FilterPolarity.AcceptsOnTrue)]
    [InlineData("FilterAssets", FilterPolarity.ReturnsAccepted)]
    public void A_filters_method_rejects_on_true_unless_it_is_listed(string method, FilterPolarity expected)
        => Assert.Equal(expected, Names.Filters.PolarityOf(method));

    [Theory]
    [InlineData("NewVMFilter", true)]
    [InlineData("NewFilter", true)]
    [InlineData("NewFilterSet", false)]
    [InlineData("Filter", false)]
    public void A_constructor_of_filters_is_known_by_its_name(string function, bool expected)
        => Assert.Equal(expected, Names.Filters.IsConstructor(function));

    [Theory]
    [InlineData("Job", "Send", true)]
    [InlineData("job", "Send", true)]
    [InlineData("mailer", "Send", false)]
    [InlineData("Job", "SendAll", false)]
    public void A_send_is_a_jobs(string owner, string method, bool expected)
        => Assert.Equal(expected, Names.Filters.IsSend(owner, method));

    [Theory]
    [InlineData("RegisterChariotCapability", true)]
    [InlineData("RegisterCapability", true)]
    [InlineData("RegisterCapabilities", false)]
    [InlineData("UnregisterCapability", false)]
    public void A_registration_is_known_by_both_ends_of_its_name(string function, bool expected)
        => Assert.Equal(expected, Names.Integrations.IsRegistration(function));

    [Theory]
    [InlineData("NewClient", true)]
    [InlineData("New", true)]
    [InlineData("ToString", true)]
    [InlineData("String", true)]
    [InlineData("Newest", false)]
    [InlineData("Topics", false)]
    [InlineData("IssueToken", false)]
    [InlineData("StringSlice", false)]
    public void A_function_that_makes_data_is_known_by_its_first_word(string function, bool expected)
        => Assert.Equal(expected, Names.ExternalCalls.MakesData(function));

    [Theory]
    [InlineData("client", true)]
    [InlineData("jiraClient", true)]
    [InlineData("API", true)]
    [InlineData("ec2Svc", true)]
    [InlineData("clients", false)]
    [InlineData("task", false)]
    public void A_client_is_known_by_the_end_of_its_name(string name, bool expected)
        => Assert.Equal(expected, Names.ExternalCalls.IsClientLike(name));

    [Theory]
    [InlineData("github.com/praetorian-inc/chariot/backend/pkg/model", true)]
    [InlineData("gopkg.in/yaml.v3", true)]
    [InlineData("github.com/gofrs/uuid/v5", true)]
    [InlineData("github.com/acme/sdk", false)]
    [InlineData("github.com/errors/client", false)]
    public void An_inert_import_is_known_by_its_last_element(string path, bool expected)
        => Assert.Equal(expected, Names.ExternalCalls.IsInert(path));

    [Theory]
    [InlineData("GetUser", "client", true)]
    [InlineData("GetUser", null, true)]
    [InlineData("GetAsset", "assetClient", true)]
    [InlineData("GetPage", "offsets", true)]
    [InlineData("Hash", null, true)]
    [InlineData("Loader", null, true)]
    [InlineData("ListUsers", "cache", true)]
    [InlineData("LoadUser", "client", false)]
    [InlineData("Lookup", null, false)]
    [InlineData("HasNext", "pager", false)]
    [InlineData("Get", "userCache", false)]
    [InlineData("GetUser", "datastore", false)]
    [InlineData("Get", "hostSet", false)]
    [InlineData("GetOrDefault", "LRU", false)]
    public void The_last_result_is_presumed_an_error_unless_the_name_speaks_of_a_look_up(string callee, string? receiver, bool expected)
        => Assert.Equal(expected, Names.Errors.PresumesError(callee, receiver));

    [Theory]
    [InlineData("Body", "Close", true)]
    [InlineData("Body", "Read", false)]
    [InlineData("file", "Close", false)]
    public void Nobody_checks_the_closing_of_a_body(string owner, string method, bool expected)
        => Assert.Equal(expected, Names.Errors.IsUncheckedSelector(owner, method));

    [Fact]
    public void A_configuration_changes_a_copy()
    {
        var other = Names with { Filters = Names.Filters with { Types = [.. Names.Filters.Types, "guard.Guard"] } };
        Assert.True(other.Filters.IsFilterType("guard", "Guard"));
        Assert.False(P0Knowledge.Default.Filters.IsFilterType("guard", "Guard"));
    }
}
