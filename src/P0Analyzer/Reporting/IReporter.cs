using System.IO;

namespace P0Analyzer.Reporting;

/// <summary>Writes a report in one format. The same report gives the same bytes.</summary>
public interface IReporter
{
    /// <summary>Writes one whole document, UTF-8 without a byte order mark, and leaves the stream open.</summary>
    void Write(Report report, Stream output);
}
