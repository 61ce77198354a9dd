using System.Collections.Immutable;

namespace P0Analyzer.Knowledge;

/// <summary>Calls whose error says nothing: it is documented to be always nil, or it is by custom nobody's to check.</summary>
public static class NeverFailing
{
    /// <summary>The functions and methods.</summary>
    public static CallSet Calls { get; } = new(
        // Printing: a failure could only be told by printing.
        "fmt.Print*",
        "fmt.Fprint*",
        "(fmt.State).Write",

        // In memory: the documentation promises a nil error. (WriteTo has its writer's.)
        "(*bytes.Buffer).Write",
        "(*bytes.Buffer).WriteByte",
        "(*bytes.Buffer).WriteRune",
        "(*bytes.Buffer).WriteString",
        "(*strings.Builder).Write*",
        "(hash.Hash).Write",
        "(hash.Hash32).Write",
        "(hash.Hash64).Write",
        "(*hash/maphash.Hash).Write*",
        "(*io.PipeReader).Close*",
        "(*io.PipeWriter).Close*",

        // The first error stays and is given by Flush, where it is to be checked.
        "(*bufio.Writer).Write*",

        // Random bytes: a nil error by documentation; crypto/rand ends the program instead.
        "crypto/rand.Read",
        "math/rand.Read",
        "(*math/rand.Rand).Read",
        "(*math/rand/v2.ChaCha8).Read");

    /// <summary>Methods by the name before them, whatever the types: <c>resp.Body.Close()</c>.</summary>
    public static ImmutableArray<string> Selectors { get; } = ["Body.Close"];
}
