using System.Text;
using P0Analyzer.Reporting;
using P0Analyzer.Rules;
using P0Analyzer.Semantics;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Tests.Harness;

/// <summary>Makes reports of Go texts, and documents of reports.</summary>
internal static class Reports
{
    /// <summary>An integration that sends what it has not filtered; the rest of it passes or asks nothing.</summary>
    public const string Acme = """
        package acme

        type Acme struct {
        	Job    Job
        	filter VMFilter
        }

        func (a *Acme) Invoke() error {
        	a.Job.Send(a.asset)
        	return nil
        }

        func (a *Acme) Match(job int) bool { return true }

        """;

    /// <summary>A report on these files, all rules on.</summary>
    public static Report Of(params (string Path, string Text)[] files)
    {
        var program = GoCode.Program(files);
        var result = GoCode.Run(program);
        return new Report(result, VerdictTable.Compute(result), [], Receipt(program));
    }

    /// <summary>The document that a reporter writes.</summary>
    public static string Write(this IReporter reporter, Report report)
    {
        using var output = new MemoryStream();
        reporter.Write(report, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static RunReceipt Receipt(GoProgram program) => new(program, () => null) { ToolVersion = "1.2.3", RuleSetVersion = RuleSet.Version };
}
