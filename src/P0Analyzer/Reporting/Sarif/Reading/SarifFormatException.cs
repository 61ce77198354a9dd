namespace P0Analyzer.Reporting.Sarif.Reading;

/// <summary>The text is no JSON, is more than is read, or does not have what was looked for. The message says where, on one line.</summary>
public sealed class SarifFormatException(string message, Exception? inner = null) : Exception(message, inner);
