using P0Analyzer.Analysis;
using P0Analyzer.Tests.Harness;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Rules;

/// <summary>Findings on requirements 1 to 3 say how control comes to them.</summary>
public sealed class FindingPathTests
{
    private const string Type = """
        package acme

        import "github.com/praetorian-inc/chariot/backend/pkg/capability"

        type Acme struct {
            capability.BaseCapability
            client *acmeClient
        }


        """;

    [Fact]
    public void An_answer_that_failure_makes_true_shows_question_and_branch()
    {
        var finding = Of("P0203", """
            func (a *Acme) Invoke() error { return nil }

            func (a *Acme) CheckAffiliation(asset Asset) (bool, error) {
                found, err := a.client.Find(asset.Key)
                if err != nil {
                    return true, nil
                }
                return found, nil
            }
            """);

        Assert.Equal(["the vendor is asked", "err != nil holds"], finding.Path.Select(step => step.Text));
        Assert.Equal("the call to the vendor", Assert.Single(finding.Related).Text);
    }

    [Fact]
    public void A_late_validation_shows_who_leads_there_and_what_comes_first()
    {
        var finding = Of("P0302", """
            func (a *Acme) Invoke() error {
                return a.run()
            }

            func (a *Acme) run() error {
                a.client.Reset()
                return a.ValidateCredentials()
            }
            """);

        Assert.Equal(["a.run is called", "this comes first", "the credentials are validated only now"], finding.Path.Select(step => step.Text));
        Assert.Equal("comes first", Assert.Single(finding.Related).Text);
    }

    [Fact]
    public void A_call_that_leads_to_the_validation_shows_the_other_end()
    {
        var finding = Of("P0302", """
            func (a *Acme) Invoke() error {
                a.client.Reset()
                return a.run()
            }

            func (a *Acme) run() error {
                return a.ValidateCredentials()
            }
            """);

        Assert.Equal(["comes first", "the validation that the call leads to"], finding.Related.Select(place => place.Text));
    }

    [Fact]
    public void Going_on_shows_where()
    {
        var finding = Of("P0303", """
            func (a *Acme) Invoke() error {
                if err := a.ValidateCredentials(); err != nil {
                    return nil
                }
                return a.client.Walk()
            }
            """);

        Assert.Equal(["the credentials are validated", "err != nil holds", "it ends without an error of them"], finding.Path.Select(step => step.Text));
    }

    [Fact]
    public void What_one_integration_sends_is_no_business_of_another_in_the_same_file()
    {
        var program = GoCode.Program(Type + """
            func (a *Acme) Invoke() error { return nil }

            type Other struct {
                capability.BaseCapability
            }

            func (o *Other) Invoke() error {
                o.deliver("host")
                return nil
            }

            func (o *Other) deliver(host string) { o.Job.Send(host) }
            """);

        var verdicts = VerdictTable.Compute(GoCode.Run(program));
        Assert.Equal(VerdictStatus.NotApplicable, verdicts.Single(verdict => verdict.Integration.Name == "Acme")[Requirement.VmFilter].Status);
        Assert.Equal(VerdictStatus.Fail, verdicts.Single(verdict => verdict.Integration.Name == "Other")[Requirement.VmFilter].Status);
    }

    private static Finding Of(string id, string methods)
        => Assert.Single(GoCode.Run(GoCode.Program(Type + methods)).Findings, finding => finding.Rule.Id == id);
}
