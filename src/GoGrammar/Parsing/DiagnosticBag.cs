using System.Collections.Immutable;
using GoGrammar.Text;

namespace GoGrammar.Parsing;

/// <summary>Gathers what is wrong with a file. One reason a line is kept, as in Go: what follows on the same line is likely its consequence.</summary>
internal sealed class DiagnosticBag(SourceText text)
{
    private readonly List<SyntaxDiagnostic> diagnostics = [];

    public void Add(int offset, string message) => Add(offset, offset, message);

    public void Add(int start, int end, string message)
    {
        // What would not be kept is not held either: a line of a binary file has no end of reasons.
        if (diagnostics.Count > 0 && diagnostics[^1].Span.Start is var last && last <= start && text.GetLine(last) == text.GetLine(start)) return;
        diagnostics.Add(new SyntaxDiagnostic(new TextSpan(start, end), message));
    }

    public ImmutableArray<SyntaxDiagnostic> ToImmutable()
    {
        if (diagnostics.Count == 0) return [];
        var kept = ImmutableArray.CreateBuilder<SyntaxDiagnostic>();
        var lastLine = 0;
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Span.Start))
        {
            var line = text.GetLine(diagnostic.Span.Start);
            if (line == lastLine) continue;
            lastLine = line;
            kept.Add(diagnostic);
        }

        return kept.ToImmutable();
    }
}
