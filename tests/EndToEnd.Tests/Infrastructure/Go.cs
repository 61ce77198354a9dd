namespace EndToEnd.Tests.Infrastructure;

/// <summary>Small Go files for tests that are not about Go.</summary>
internal static class Go
{
    /// <summary>Valid, and nothing to find in it.</summary>
    public const string Clean = "package clean\n\nfunc Add(a, b int) int { return a + b }\n";

    /// <summary>One error: P0002 in line 4, column 2.</summary>
    public const string OneError = "package dirty\n\nfunc F() {\n\t//p0:ignore P0601\n}\n";

    /// <summary>One warning: P0003 in line 3.</summary>
    public const string OneWarning = "package warned\n\n//p0:ignore P0702 there is nothing to ignore\nfunc F() {}\n";

    /// <summary>One error that a comment suppresses: P0701 in line 400.</summary>
    public static readonly string OneSuppressed =
        "package quiet\n" + string.Concat(Enumerable.Repeat("// A line.\n", 398)) + "var X = 1 //p0:ignore P0701 a table is read as a whole\n";

    /// <summary>Not Go: line 4 lacks an expression.</summary>
    public const string Broken = "package broken\n\nfunc F() {\n\tx :=\n}\n";
}
