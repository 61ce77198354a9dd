namespace GoGrammar.Parsing;

/// <summary>Makes one string of all the places where the same word is spelled.</summary>
internal sealed class NameTable
{
    private const int InitialSize = 256;
    private const int MaxKept = 20_000;

    private Entry[] entries = new Entry[InitialSize];
    private int count;

    /// <summary>Forgets all words when there are too many.</summary>
    public void Trim()
    {
        if (count <= MaxKept) return;
        entries = new Entry[InitialSize];
        count = 0;
    }

    public string Get(ReadOnlySpan<byte> word)
    {
        var hash = Hash(word);
        var mask = entries.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            ref var entry = ref entries[i];
            if (entry.Text is null) return Insert(hash, word);
            if (entry.Hash == hash && Matches(entry.Text, word)) return entry.Text;
        }
    }

    /// <summary>Whether the text is this word; where it is not ASCII, by the bytes that it would have.</summary>
    private static bool Matches(string text, ReadOnlySpan<byte> word)
    {
        if (text.Length == word.Length) return System.Text.Ascii.Equals(word, text);
        return text.Length < word.Length && System.Text.Encoding.UTF8.GetString(word) == text;
    }

    private static uint Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var b in word) hash = (hash ^ b) * 16777619u;
        return hash;
    }

    private string Insert(uint hash, ReadOnlySpan<byte> word)
    {
        if (count >= entries.Length / 2) Grow();
        count++;
        var text = System.Text.Encoding.UTF8.GetString(word);
        Place(new Entry { Hash = hash, Text = text });
        return text;
    }

    private void Place(Entry entry)
    {
        var mask = entries.Length - 1;
        var i = (int)entry.Hash & mask;
        while (entries[i].Text is not null) i = (i + 1) & mask;
        entries[i] = entry;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        foreach (var entry in old)
            if (entry.Text is not null) Place(entry);
    }

    private struct Entry
    {
        public uint Hash;
        public string? Text;
    }
}
