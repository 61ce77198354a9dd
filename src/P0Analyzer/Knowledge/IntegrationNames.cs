using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>The names that make a struct type an integration (requirements 1–3).</summary>
public sealed record IntegrationNames
{
    /// <summary>The method every integration has, where the platform enters it.</summary>
    public string EntryMethod { get; init; } = "Invoke";

    /// <summary>The method that decides whether an asset is the customer's.</summary>
    public string AffiliationMethod { get; init; } = "CheckAffiliation";

    /// <summary>The platform's answer to <see cref="AffiliationMethod"/> for cloud providers; delegating to it is approved.</summary>
    public string SimpleAffiliationMethod { get; init; } = "CheckAffiliationSimple";

    /// <summary>The method that tries the credentials out.</summary>
    public string CredentialsMethod { get; init; } = "ValidateCredentials";

    /// <summary>The job's field that an asset may be compared with, to decide affiliation: <c>Job.Seeds</c>.</summary>
    public string SeedsField { get; init; } = "Seeds";

    /// <summary>Methods of which one, beside <see cref="EntryMethod"/>, makes a struct an integration.</summary>
    public ImmutableArray<string> MarkerMethods { get; init; } = ["CheckAffiliation", "ValidateCredentials", "Match"];

    /// <summary>Types that make one by being embedded, by their name without its package.</summary>
    public ImmutableArray<string> BaseTypes { get; init; } = ["BaseCapability", "XYZ"];

    /// <summary>How the name of a registering function starts; see <see cref="IsRegistration"/>.</summary>
    public string RegistrationPrefix { get; init; } = "Register";

    /// <summary>How it ends.</summary>
    public string RegistrationSuffix { get; init; } = "Capability";

    /// <summary>Whether a function of this name registers the integration it is given: <c>RegisterChariotCapability</c>.</summary>
    public bool IsRegistration(string function)
        => function.Length >= RegistrationPrefix.Length + RegistrationSuffix.Length
            && function.StartsWith(RegistrationPrefix, StringComparison.Ordinal)
            && function.EndsWith(RegistrationSuffix, StringComparison.Ordinal);
}
