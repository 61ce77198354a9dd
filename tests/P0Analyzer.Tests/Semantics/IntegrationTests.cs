using System.Collections.Immutable;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Tests.Semantics;

public class IntegrationTests
{
    private const string Invoke = "type Acme struct{}\nfunc (t *Acme) Invoke() error { return nil }\n";

    [Theory]
    [InlineData(Invoke + "func (t *Acme) CheckAffiliation(a string) (bool, error) { return false, nil }")]
    [InlineData(Invoke + "func (t Acme) ValidateCredentials() error { return nil }")]
    [InlineData(Invoke + "func (t *Acme) Match(job string) bool { return true }")]
    [InlineData("import \"example.com/capability\"\ntype Acme struct{ capability.BaseCapability }\nfunc (t *Acme) Invoke() error { return nil }")]
    [InlineData("import \"example.com/capability\"\ntype Acme struct{ *capability.XYZ }\nfunc (t *Acme) Invoke() error { return nil }")]
    [InlineData(Invoke + "func init() { registries.RegisterChariotCapability(&Acme{}, New) }")]
    [InlineData(Invoke + "func init() { RegisterCapability(Acme{}) }")]
    [InlineData(Invoke + "func New() *Acme { return nil }\nfunc init() { RegisterCloudCapability(New()) }")]
    [InlineData("type Acme struct{ shared }\ntype shared struct{}\nfunc (s *shared) Invoke() error { return nil }\nfunc (t *Acme) Match() bool { return true }")]
    [InlineData("type Acme[T any] struct{}\nfunc (t *Acme[T]) Invoke() error { return nil }\nfunc (t *Acme[T]) Match() bool { return true }")]
    public void A_struct_with_Invoke_and_one_sign_more_is_an_integration(string text)
        => Assert.Equal(["Acme"], Snippet.Of(text).Package.Integrations.Select(integration => integration.Name));

    [Theory]
    [InlineData(Invoke)]
    [InlineData("type Acme struct{}\nfunc (t *Acme) Match() bool { return true }")]
    [InlineData("type Acme int\nfunc (t Acme) Invoke() error { return nil }\nfunc (t Acme) Match() bool { return true }")]
    [InlineData("type Acme interface{ Invoke() error; Match() bool }")]
    [InlineData(Invoke + "func Match() bool { return true }")]
    [InlineData(Invoke + "type Other struct{}\nfunc (t *Other) Match() bool { return true }")]
    [InlineData(Invoke + "func init() { registries.Register(&Acme{}) }")]
    [InlineData(Invoke + "func init() { registries.RegisterCapability(nil, &Acme{}) }")]
    [InlineData("import \"example.com/capability\"\ntype Acme struct{ base capability.BaseCapability }\nfunc (t *Acme) Invoke() error { return nil }")]
    public void Less_is_none(string text) => Assert.Empty(Snippet.Of(text).Package.Integrations);

    [Fact]
    public void A_struct_around_an_integration_is_no_second_one()
    {
        var code = Snippet.Of(Invoke + "func (t *Acme) Match() bool { return true }\ntype recorded struct{ *Acme; calls int }");
        Assert.Equal(["Acme"], code.Package.Integrations.Select(integration => integration.Name));
    }

    [Fact]
    public void A_registration_in_another_package_of_the_run_counts()
    {
        var code = Snippet.Packages(
            ("acme", [("acme.go", $"package acme\n{Invoke}")]),
            ("all", [("all.go", "package all\nimport \"example.com/m/acme\"\nfunc init() { RegisterChariotCapability(&acme.Acme{}) }")]));
        Assert.Single(code.Package.Integrations);
    }

    [Fact]
    public void Embedded_types_are_configurable()
    {
        var options = new SemanticOptions { Knowledge = P0Knowledge.Default with { Integrations = new IntegrationNames { BaseTypes = ["Task"] } } };
        var code = Snippet.With(options, ("p", [("a.go", "package p\ntype Acme struct{ platform.Task }\nfunc (t *Acme) Invoke() error { return nil }")]));
        Assert.Single(code.Package.Integrations);
    }

    [Theory]
    [InlineData("//p0:kind scm the vendor has repositories, no hosts\ntype Acme struct{}", IntegrationKind.Scm, "the vendor has repositories, no hosts")]
    [InlineData("// Acme asks.\n//p0:kind file-import of uploads\ntype Acme struct{}", IntegrationKind.FileImport, "of uploads")]
    [InlineData("//p0:kind file-import\ntype Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("//p0:kind unheard-of by you\n//p0:kind scm no hosts\ntype Acme struct{}", IntegrationKind.Scm, "no hosts")]
    [InlineData("type (\n//p0:kind cloud AWS\nAcme struct{}\n)", IntegrationKind.Cloud, "AWS")]
    [InlineData("//p0:kind seed-scoped\tby job\ntype (\nAcme struct{}\n)", IntegrationKind.SeedScoped, "by job")]
    [InlineData("//p0:kind api really\ntype Acme struct{}", IntegrationKind.Api, "really")]
    [InlineData("type Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("// p0:kind scm not a directive\ntype Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("//p0:kind unheard-of\ntype Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("//p0:kinds scm\ntype Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("//p0:kind scm too far\n\ntype Acme struct{}", IntegrationKind.Api, null)]
    [InlineData("//p0:kind scm another's\ntype (\nOther struct{}\nAcme struct{}\n)", IntegrationKind.Api, null)]
    public void A_directive_above_the_type_says_its_kind(string declaration, IntegrationKind kind, string? reason)
    {
        var code = Snippet.Of($"\n{declaration}\nfunc (t *Acme) Invoke() error {{ return nil }}\nfunc (t *Acme) Match() bool {{ return true }}");
        var integration = Assert.Single(code.Package.Integrations);
        Assert.Equal(kind, integration.Kind);
        Assert.Equal(reason, integration.KindReason);
    }

    [Fact]
    public void A_configuration_says_the_kind_where_the_source_does_not()
    {
        var kinds = ImmutableDictionary<string, ConfiguredKind>.Empty.Add("Acme", new ConfiguredKind(IntegrationKind.Cloud, "configured"));
        var options = new SemanticOptions { IntegrationKinds = kinds };
        var code = Snippet.With(options, ("p", [("a.go", $"package p\n{Invoke}func (t *Acme) Match() bool {{ return true }}")]));
        Assert.Equal((IntegrationKind.Cloud, "configured"), (code.Package.Integrations[0].Kind, code.Package.Integrations[0].KindReason));
    }

    [Fact]
    public void Methods_come_from_structs_of_the_package_too_but_are_declared_by_the_type_alone()
    {
        var code = Snippet.Of("""
            import "example.com/capability"
            type Acme struct{ shared; capability.BaseCapability }
            type shared struct{}
            func (s *shared) CheckAffiliation() bool { return true }
            func (t *Acme) Invoke() error { return nil }
            """);
        var acme = Assert.Single(code.Package.Integrations);
        Assert.Equal("shared.CheckAffiliation", acme.Method("CheckAffiliation")?.DisplayName);
        Assert.False(acme.DeclaresMethod("CheckAffiliation"));
        Assert.Null(acme.Method("ValidateCredentials"));
    }

    [Theory]
    [InlineData("acme.go", "Acme")]
    [InlineData("acme_client.go", "Acme")]
    [InlineData("acme_cloud.go", "AcmeCloud")]
    [InlineData("acme_cloud_types.go", "AcmeCloud")]
    [InlineData("acmes.go", "Acme, AcmeCloud, Beta")]
    [InlineData("util.go", "Acme, AcmeCloud, Beta")]
    [InlineData("helpers.go", "Acme")]
    [InlineData("beta_handler.go", "Beta")]
    [InlineData("beta_types.go", "Beta")]
    [InlineData("beta.go", "Beta")]
    public void Files_belong_by_methods_and_by_the_longest_stem_and_nobodys_to_all(string file, string owners)
    {
        const string Match = "func (t *{0}) Match() bool {{ return true }}\nfunc (t *{0}) Invoke() error {{ return nil }}";
        var code = Snippet.Files(
            ("acme.go", "package p\ntype Acme struct{}\n" + string.Format(null, Match, "Acme")),
            ("acme_client.go", "package p"),
            ("acme_cloud.go", "package p\ntype AcmeCloud struct{}\n" + string.Format(null, Match, "AcmeCloud")),
            ("acme_cloud_types.go", "package p"),
            ("acmes.go", "package p"),
            ("beta.go", "package p"),
            ("beta_handler.go", "package p\n" + string.Format(null, Match, "Beta")),
            ("beta_types.go", "package p\ntype Beta struct{}"),
            ("helpers.go", "package p\nfunc (t *Acme) helper() {}"),
            ("util.go", "package p"));
        var found = code.Package.Integrations.Where(integration => integration.Files.Any(owned => owned.FileName == file));
        Assert.Equal(owners, string.Join(", ", found.Select(integration => integration.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_packages_only_integration_has_all_its_files()
    {
        var code = Snippet.Files(("acme.go", $"package p\n{Invoke}func (t *Acme) Match() bool {{ return true }}"), ("util.go", "package p"), ("beta.go", "package p"));
        Assert.Equal(3, Assert.Single(code.Package.Integrations).Files.Length);
    }

    [Fact]
    public void Files_that_could_not_be_read_belong_by_their_stem()
    {
        var code = Snippet.Files(
            ("acme.go", $"package p\n{Invoke}func (t *Acme) Match() bool {{ return true }}"),
            ("beta.go", "package p\ntype Beta struct{}\nfunc (t *Beta) Match() bool { return true }\nfunc (t *Beta) Invoke() {}"));
        var source = new SourcePackage(
            "p",
            "p",
            [.. code.Package.Files.Select(file => new SourceFile(file.Path, file.Tree))],
            null,
            [new UnreadFile("p/beta_client.go", "permission denied"), new UnreadFile("p/util.go", "permission denied")]);
        var package = GoProgram.Create([source]).Packages[0];
        Assert.Equal(["p/util.go"], package.Integrations[0].UnreadFiles.Select(file => file.Path));
        Assert.Equal(["p/beta_client.go", "p/util.go"], package.Integrations[1].UnreadFiles.Select(file => file.Path));
    }
}
