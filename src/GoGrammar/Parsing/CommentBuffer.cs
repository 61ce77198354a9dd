using GoGrammar.Text;

namespace GoGrammar.Parsing;

/// <summary>
/// Gathers comments into groups as <c>go/parser</c> does: a group ends at a token, at an empty line, and, where it starts on the line of the
/// token before it, at that line's end.
/// </summary>
internal sealed class CommentBuffer
{
    private readonly List<TextSpan> comments = [];
    private readonly List<int> groupEnds = [];
    private int tokenLine;
    private int groupEndLine;
    private int linesBetween;
    private bool inGroup;

    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>For each group, the index after its last comment.</summary>
    public IReadOnlyList<int> GroupEnds => groupEnds;

    public void Clear()
    {
        comments.Clear();
        groupEnds.Clear();
        tokenLine = 0;
        inGroup = false;
    }

    public void Add(int start, int end, int startLine, int endLine)
    {
        if (inGroup && startLine > groupEndLine + linesBetween)
        {
            EndGroup();
            linesBetween = 1;
        }
        else if (!inGroup)
        {
            linesBetween = startLine == tokenLine ? 0 : 1;
        }

        inGroup = true;
        groupEndLine = endLine;
        comments.Add(new TextSpan(start, end));
    }

    /// <summary>A token that starts on <paramref name="line"/> has been read.</summary>
    public void EndAtToken(int line)
    {
        if (inGroup) EndGroup();
        tokenLine = line;
    }

    private void EndGroup()
    {
        groupEnds.Add(comments.Count);
        inGroup = false;
    }
}
