using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Knowledge;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.Pagination;

/// <summary>Names of calls that bring no pages: what reads a stream piece by piece, takes work off a queue, or changes something.</summary>
internal static class StreamNames
{
    /// <summary>Reading a stream or taking off a queue, by whole names: the next turn goes on where the last one stopped, whatever is handed over.</summary>
    private static readonly ImmutableHashSet<string> Streaming = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Read", "ReadAt", "ReadFull", "ReadFrom", "ReadByte", "ReadBytes", "ReadRune", "ReadLine", "ReadString", "ReadSlice", "ReadMessage", "ReadMsg", "ReadFrame",
        "ReadPacket", "ReadJSON", "Recv", "RecvMsg", "Receive", "SendMsg", "Accept", "Scan", "Peek", "Decode", "Encode", "Seek", "Skip", "Write", "WriteAt", "WriteTo",
        "WriteString", "WriteMessage", "Copy", "CopyN", "Flush", "Sync", "Close", "CloseAndRecv", "Dequeue", "Pop", "Take", "Lock", "Unlock", "Acquire", "Release",
        "Ping", "Sleep", "Wait", "Dial", "Connect");

    /// <summary>First words of functions that work on what is there already, unless it is certain that they ask a vendor.</summary>
    private static readonly ImmutableArray<string> Local =
    [
        "Read", "Decode", "Scan", "Parse", "Unmarshal", "Skip", "Seek", "Open", "Write", "Encode", "Marshal", "Append", "Add", "Build", "Convert", "Copy", "Format", "Render",
    ];

    /// <summary>First words of requests that change something.</summary>
    private static readonly ImmutableArray<string> Changing =
    [
        "Upload", "Put", "Write", "Append", "Push", "Publish", "Insert", "Create", "Update", "Upsert", "Delete", "Remove", "Set", "Save", "Store", "Add", "Start", "Stop", "Commit",
        "Transfer", "Restore", "Rename", "Move", "Patch", "Register", "Subscribe", "Notify", "Emit",
    ];

    /// <summary>Those that a helper's name says too: one that adds or stores something may well have asked for it.</summary>
    private static readonly ImmutableArray<string> Moving = ["Upload", "Put", "Write", "Transfer", "Delete", "Copy", "Remove"];

    private static readonly ImmutableArray<string> Transfers = ["Upload", "Download", "Copy", "Write", "Put", "Multipart"];

    private static readonly ImmutableArray<string> Carriers = ["upload", "uploader", "multipart", "writer", "downloader", "copier", "reader", "sender"];

    /// <summary>Whether a call reads a stream or a queue, or works on what is there.</summary>
    public static bool IsStreaming(CallExpr call, bool isCertain)
    {
        if (SyntaxNames.LastName(call.Fun) is not { } name) return false;
        if (name is "Next" or "next" && call.Args.IsEmpty) return true;
        return IsStreaming(name) || (!isCertain && StartsWith(name, Local));
    }

    /// <summary>Whether a call of this name reads a stream or takes from a queue.</summary>
    public static bool IsStreaming(string name) => Streaming.Contains(name);

    /// <summary>Whether a call of the standard library stays on the machine, or only opens a connection.</summary>
    public static bool IsLocal(string name) => name is "Run" or "Start" or "Output" or "CombinedOutput" || CamelCase.StartsWithWord(name, "Dial");

    /// <summary>Whether a call changes something by its name.</summary>
    public static bool IsChanging(Fetch fetch)
        => SyntaxNames.LastName(fetch.Call.Fun) is { } name && StartsWith(name, fetch.IsDirect ? Changing : Moving) && !PagingWords.IsSignal(name);

    /// <summary>Whether a function moves data by its name, or its receiver's type by that one's.</summary>
    public static bool IsTransfer(GoFunction function)
    {
        while (function.Enclosing is { } outer) function = outer;
        if (function.Symbol is not { } symbol) return false;
        return StartsWith(symbol.Name, Transfers) || (symbol.ReceiverName is { } type && HasWord(type, Carriers));
    }

    private static bool StartsWith(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (CamelCase.StartsWithWord(name, word) || CamelCase.StartsWithWord(name, word.ToLowerInvariant())) return true;
        }

        return false;
    }

    private static bool HasWord(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (CamelCase.HasWord(name, word)) return true;
        }

        return false;
    }
}
