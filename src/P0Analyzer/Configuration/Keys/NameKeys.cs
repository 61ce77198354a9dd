using System.Collections.Immutable;
using P0Analyzer.Configuration.Values;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Configuration.Keys;

/// <summary>The settings of <see cref="P0Knowledge"/>.</summary>
internal static class NameKeys
{
    /// <summary>The group that they stand in.</summary>
    public const string Section = "names";

    /// <summary>All of them.</summary>
    public static IEnumerable<ConfigurationKey> All => [.. Filters(), .. Integrations(), .. ExternalCalls(), .. Errors()];

    private static IEnumerable<ConfigurationKey> Filters()
    {
        yield return List("filter-types", TextForm.TypeName, names => names.Types, (names, value) => names with { Types = value },
            "Filter types, bare or after the last element of the import path that they come from.");
        yield return Of("filter-constructors", new TextValue(TextForm.Affixes), names => $"{names.ConstructorPrefix}*{names.ConstructorSuffix}",
            (names, value) => names with { ConstructorPrefix = Before(value), ConstructorSuffix = After(value) },
            "The functions that make a filter; the star stands for any letters.");
        yield return List("accepting-filter-methods", TextForm.Identifier, names => names.AcceptingMethods,
            (names, value) => names with { AcceptingMethods = value },
            "Filter methods that answer true for what may be sent; all others but those of lists answer true for what may not.");
        yield return List("list-filter-methods", TextForm.Identifier, names => names.ListMethods, (names, value) => names with { ListMethods = value },
            "Filter methods that give back the elements of a list that may be sent.");
        yield return List("send-owners", TextForm.Identifier, names => names.SendOwners, (names, value) => names with { SendOwners = value },
            "The name before the method that sends, as Job in task.Job.Send.");
        yield return Of("send-method", new TextValue(TextForm.Identifier), names => names.SendMethod, (names, value) => names with { SendMethod = value },
            "The method that sends.");

        static ConfigurationKey List(
            string name, TextForm form, Func<FilterNames, ImmutableArray<string>> get,
            Func<FilterNames, ImmutableArray<string>, FilterNames> set, string description)
            => Of(name, new ListValue(form), get, set, description);

        static ConfigurationKey Of<T>(
            string name, ValueType<T> type, Func<FilterNames, T> get, Func<FilterNames, T, FilterNames> set, string description)
            => Key(name, type, all => get(all.Filters), (all, value) => all with { Filters = set(all.Filters, value) }, description);
    }

    private static IEnumerable<ConfigurationKey> Integrations()
    {
        yield return Text("entry-method", names => names.EntryMethod, (names, value) => names with { EntryMethod = value },
            "The method by which the platform enters an integration.");
        yield return List("marker-methods", TextForm.Identifier, names => names.MarkerMethods, (names, value) => names with { MarkerMethods = value },
            "Methods of which one, beside the entry method, makes a struct an integration.");
        yield return List("base-types", TextForm.Identifier, names => names.BaseTypes, (names, value) => names with { BaseTypes = value },
            "Types that make a struct an integration by being embedded, without their package.");
        yield return Of("registrations", new TextValue(TextForm.Affixes), names => $"{names.RegistrationPrefix}*{names.RegistrationSuffix}",
            (names, value) => names with { RegistrationPrefix = Before(value), RegistrationSuffix = After(value) },
            "The functions that register the integration they are given; the star stands for any letters.");
        yield return Text("affiliation-method", names => names.AffiliationMethod, (names, value) => names with { AffiliationMethod = value },
            "The method that decides whether an asset is the customer's.");
        yield return Text("simple-affiliation-method", names => names.SimpleAffiliationMethod,
            (names, value) => names with { SimpleAffiliationMethod = value },
            "The platform's own answer to that, to which cloud providers may delegate.");
        yield return Text("credentials-method", names => names.CredentialsMethod, (names, value) => names with { CredentialsMethod = value },
            "The method that tries the credentials out.");
        yield return Text("seeds-field", names => names.SeedsField, (names, value) => names with { SeedsField = value },
            "The job's field that an asset may be compared with to decide affiliation.");

        static ConfigurationKey Text(string name, Func<IntegrationNames, string> get, Func<IntegrationNames, string, IntegrationNames> set, string description)
            => Of(name, new TextValue(TextForm.Identifier), get, set, description);

        static ConfigurationKey List(
            string name, TextForm form, Func<IntegrationNames, ImmutableArray<string>> get,
            Func<IntegrationNames, ImmutableArray<string>, IntegrationNames> set, string description)
            => Of(name, new ListValue(form), get, set, description);

        static ConfigurationKey Of<T>(
            string name, ValueType<T> type, Func<IntegrationNames, T> get, Func<IntegrationNames, T, IntegrationNames> set, string description)
            => Key(name, type, all => get(all.Integrations), (all, value) => all with { Integrations = set(all.Integrations, value) }, description);
    }

    private static IEnumerable<ConfigurationKey> ExternalCalls()
    {
        yield return Of("inert-imports", TextForm.PathElement, names => names.InertImports, (names, value) => names with { InertImports = value },
            "Imports whose functions do not leave the process, by the last element of their path without a version.");
        yield return Of("data-prefixes", TextForm.Word, names => names.DataPrefixes, (names, value) => names with { DataPrefixes = value },
            "First words of functions that make data and call nobody.");
        yield return Of("data-functions", TextForm.Identifier, names => names.DataFunctions, (names, value) => names with { DataFunctions = value },
            "Functions that make data and call nobody, by their whole name.");
        yield return Of("client-suffixes", TextForm.Word, names => names.ClientSuffixes, (names, value) => names with { ClientSuffixes = value },
            "How the name of a value ends that stands for the vendor, in any case.");
        yield return Of("external-calls", TextForm.Call, names => Patterns(names.StandardCalls), (names, value) => names with { StandardCalls = new(value) },
            "Functions and methods of the standard library that leave the process.");

        static ConfigurationKey Of(
            string name, TextForm form, Func<ExternalCallNames, ImmutableArray<string>> get,
            Func<ExternalCallNames, ImmutableArray<string>, ExternalCallNames> set, string description)
            => Key(name, new ListValue(form), all => get(all.ExternalCalls), (all, value) => all with { ExternalCalls = set(all.ExternalCalls, value) }, description);
    }

    private static IEnumerable<ConfigurationKey> Errors()
    {
        yield return Of("unchecked-calls", TextForm.Call, names => Patterns(names.Unchecked), (names, value) => names with { Unchecked = new(value) },
            "Calls whose error need not be checked.");
        yield return Of("unchecked-selectors", TextForm.Selector, names => names.UncheckedSelectors,
            (names, value) => names with { UncheckedSelectors = value },
            "Methods whose error need not be checked, with the name before them.");
        yield return Of("lookup-prefixes", TextForm.Word, names => names.LookupPrefixes, (names, value) => names with { LookupPrefixes = value },
            "First words of unknown functions whose last result is presumed to be no error.");
        yield return Of("lookup-method-prefixes", TextForm.Word, names => names.LookupMethodPrefixes,
            (names, value) => names with { LookupMethodPrefixes = value },
            "First words of unknown methods of which the same is presumed on the receivers of lookup-receivers.");
        yield return Of("lookup-receivers", TextForm.Word, names => names.LookupReceivers, (names, value) => names with { LookupReceivers = value },
            "What the name of a value holds that keeps values in memory, in any case.");
        yield return Of("returned-bare", TextForm.Call, names => Patterns(names.ReturnedBare), (names, value) => names with { ReturnedBare = new(value) },
            "Calls whose error may be returned without context.");
        yield return Key("non-returning", new ListValue(TextForm.Call), all => Patterns(all.NonReturning), (all, value) => all with { NonReturning = new(value) },
            "Calls after which nothing runs.");

        static ConfigurationKey Of(
            string name, TextForm form, Func<ErrorNames, ImmutableArray<string>> get, Func<ErrorNames, ImmutableArray<string>, ErrorNames> set, string description)
            => Key(name, new ListValue(form), all => get(all.Errors), (all, value) => all with { Errors = set(all.Errors, value) }, description);
    }

    private static ConfigurationKey<T> Key<T>(
        string name, ValueType<T> type, Func<P0Knowledge, T> get, Func<P0Knowledge, T, P0Knowledge> set, string description)
        => new(Section, name, type, all => get(all.Knowledge), (all, value) => all with { Knowledge = set(all.Knowledge, value) }, description);

    private static ImmutableArray<string> Patterns(CallSet calls) => [.. calls.Patterns.Select(pattern => pattern.ToString()).Distinct()];

    private static string Before(string affixes) => affixes[..affixes.IndexOf('*', StringComparison.Ordinal)];

    private static string After(string affixes) => affixes[(affixes.IndexOf('*', StringComparison.Ordinal) + 1)..];
}
