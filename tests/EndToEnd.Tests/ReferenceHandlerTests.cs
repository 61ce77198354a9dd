using EndToEnd.Tests.Infrastructure;

namespace EndToEnd.Tests;

/// <summary>The reference handler, alone and whole, and then with one requirement broken by hand.</summary>
public sealed class ReferenceHandlerTests : IDisposable
{
    private const string FilterCall = """
                        // P0 #1: VMFilter before Send
                        if task.Filter.Asset(asset) {
                            return nil
                        }

        """;

    private const string AffiliationBody = """
            // P0 #2: MUST query external API
            resp, err := task.client.GetAsset(context.Background(), asset.CloudId)
            if err != nil {
                if isNotFoundError(err) {
                    return false, nil
                }
                return false, fmt.Errorf("checking affiliation: %w", err)
            }
            return resp.ID != "", nil
        """;

    private const string CredentialsCheck = """
            if err := task.ValidateCredentials(); err != nil {
                return fmt.Errorf("validating credentials: %w", err)
            }

        """;

    private static readonly string Source = File.ReadAllText(Repository.PathOf("samples", "acme", "acme.go"));
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void As_it_stands_it_passes_all_seven()
    {
        var statuses = Statuses(Source);

        Assert.All(statuses, status => Assert.Equal("pass", status.Status));
    }

    [Theory]
    [InlineData("vmfilter", FilterCall, "")]
    [InlineData("vmfilter", "if task.Filter.Asset(asset)", "if !task.Filter.Asset(asset)")]
    [InlineData("checkaffiliation", AffiliationBody, "    return true, nil")]
    [InlineData("validatecredentials", CredentialsCheck, "")]
    [InlineData("validatecredentials", "    // P0 #3: ValidateCredentials FIRST", "    fmt.Println(\"starting\")")]
    [InlineData("errgroup", "    group.SetLimit(10)  // P0 #4: errgroup SetLimit\n", "")]
    [InlineData("errgroup", "            item := item  // P0 #4: Capture loop variable\n", "")]
    [InlineData("pagination", "page < maxPages; page++", "; page++")]
    [InlineData("error_handling", "\"listing page %d: %w\"", "\"listing page %d: %v\"")]
    [InlineData("error_handling", "    nextToken := \"\"\n", "    nextToken := \"\"\n    _, _ = fmt.Println(nextToken)\n")]
    public void Broken_by_hand_it_fails_just_the_requirement_that_was_broken(string requirement, string whole, string broken)
    {
        Assert.Equal(2, Source.Split(whole).Length);
        AssertFailsJust(requirement, Source.Replace(whole, broken));
    }

    [Fact]
    public void Made_400_lines_long_it_fails_just_the_file_size()
    {
        var missing = 400 - Source.Count(character => character == '\n');

        AssertFailsJust("file_size", Source + string.Concat(Enumerable.Repeat("// One more line.\n", missing)));
    }

    public void Dispose() => folder.Dispose();

    private void AssertFailsJust(string requirement, string source) =>
        Assert.All(Statuses(source), status => Assert.Equal(status.Requirement == requirement ? "fail" : "pass", status.Status));

    private List<(string Requirement, string Status)> Statuses(string source)
    {
        folder.Write("acme.go", source);
        var report = P0.Run("check", folder.FullPath, "--format", "json").Json;
        return [.. Requirements.All.Select(requirement => (requirement, Requirements.VerdictOf(report, "Vendor", requirement).GetProperty("status").GetString()!))];
    }
}
