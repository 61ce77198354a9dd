namespace GoGrammar.Parsing;

/// <summary>
/// The tokens of a file, as three arrays: no object a token, and no text until somebody asks for it. Types are those of GoParser.g4; the
/// last token is <see cref="EndOfFile"/>. An automatic semicolon has length 0.
/// </summary>
internal sealed class TokenBuffer
{
    public const sbyte EndOfFile = -1;

    public sbyte[] Types = new sbyte[256];
    public int[] Starts = new int[256];
    public int[] Ends = new int[256];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(int type, int start, int end)
    {
        if (Count == Types.Length) Grow();
        Types[Count] = (sbyte)type;
        Starts[Count] = start;
        Ends[Count] = end;
        Count++;
    }

    private void Grow()
    {
        Array.Resize(ref Types, Count * 2);
        Array.Resize(ref Starts, Count * 2);
        Array.Resize(ref Ends, Count * 2);
    }
}
