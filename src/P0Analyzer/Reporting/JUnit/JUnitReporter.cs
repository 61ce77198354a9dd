using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using P0Analyzer.Verdicts;

namespace P0Analyzer.Reporting.JUnit;

/// <summary>
/// JUnit's XML, as build servers read it: a suite an integration, a case a requirement. A requirement that fails is a <c>failure</c>, an unknown one an
/// <c>error</c>, one that asks nothing is <c>skipped</c>, and so is one that fails only by what was there before, which its message says; evidence and warnings are the case's output. What belongs to no integration is a suite of its own.
/// No times and no host, so that the same input gives the same bytes.
/// </summary>
public sealed class JUnitReporter : IReporter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <inheritdoc/>
    public void Write(Report report, Stream output)
    {
        List<JUnitSuite> suites = [.. report.Integrations.Select(JUnitSuite.Of)];
        if (JUnitSuite.OfTheRest(report) is { } rest) suites.Add(rest);
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "p0");
            WriteCounts(xml, suites.SelectMany(suite => suite.Cases));
            foreach (var suite in suites) WriteSuite(xml, suite);
            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteSuite(XmlWriter xml, JUnitSuite suite)
    {
        xml.WriteStartElement("testsuite");
        WriteAttribute(xml, "name", suite.Name);
        WriteCounts(xml, suite.Cases);
        xml.WriteAttributeString("skipped", suite.Cases.Count(IsSkipped).ToString(CultureInfo.InvariantCulture));
        foreach (var item in suite.Cases) WriteCase(xml, item);
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, IEnumerable<JUnitCase> cases)
    {
        xml.WriteAttributeString("tests", cases.Count().ToString(CultureInfo.InvariantCulture));
        WriteCount(xml, "failures", cases, VerdictStatus.Fail);
        WriteCount(xml, "errors", cases, VerdictStatus.Unknown);
    }

    private static void WriteCount(XmlWriter xml, string name, IEnumerable<JUnitCase> cases, VerdictStatus status)
        => xml.WriteAttributeString(name, cases.Count(item => item.Status == status && !IsSkipped(item)).ToString(CultureInfo.InvariantCulture));

    private static void WriteCase(XmlWriter xml, JUnitCase item)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute(xml, "name", item.Name);
        WriteAttribute(xml, "classname", item.ClassName);
        switch (item.Status)
        {
            case VerdictStatus.Fail when item.IsUnchanged: WriteOutcome(xml, "skipped", item with { Summary = $"{VerdictWords.Of(item.Status)}, as before: {item.Summary}" }); break;
            case VerdictStatus.Fail: WriteOutcome(xml, "failure", item); break;
            case VerdictStatus.Unknown: WriteOutcome(xml, "error", item); break;
            case VerdictStatus.NotApplicable: WriteOutcome(xml, "skipped", item); break;
            default: xml.WriteElementString("system-out", JUnitText.Clean($"{VerdictWords.Of(item.Status)}: {item.Summary}") + LinesOf(item)); break;
        }

        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, string element, JUnitCase item)
    {
        xml.WriteStartElement(element);
        if (element != "skipped") WriteAttribute(xml, "type", VerdictWords.Of(item.Status));
        WriteAttribute(xml, "message", item.Summary);
        xml.WriteString(LinesOf(item));
        xml.WriteEndElement();
    }

    // Build servers have no word for a failure that is known; pytest's is "skipped", too.
    private static bool IsSkipped(JUnitCase item) => item.Status == VerdictStatus.NotApplicable || item is { Status: VerdictStatus.Fail, IsUnchanged: true };

    private static string LinesOf(JUnitCase item) => string.Concat(item.Lines.Select(line => "\n" + JUnitText.Clean(line)));

    private static void WriteAttribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, JUnitText.Clean(value).Replace('\t', ' '));
}
