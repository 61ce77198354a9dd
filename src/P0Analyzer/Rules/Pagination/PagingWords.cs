using System.Collections.Immutable;
using P0Analyzer.Knowledge;

namespace P0Analyzer.Rules.Pagination;

/// <summary>The words by which vendors and their users speak of pages.</summary>
internal static class PagingWords
{
    private static readonly ImmutableArray<string> Signals =
    [
        "more", "cursor", "marker", "truncated", "continuation", "scroll", "paging", "pagination", "pager", "paginator", "page", "pages", "exhausted", "offset",
    ];

    /// <summary>What follows <c>next</c> when the next page is meant, and not the next attempt.</summary>
    private static readonly ImmutableArray<string> NextWhat =
    [
        "token", "link", "links", "url", "uri", "href", "key", "start", "index", "batch", "result", "results", "record", "records", "id", "set", "position", "after",
        "query", "path", "request", "chunk", "items", "val",
    ];

    private static readonly ImmutableArray<string> Positions = ["token", "after", "start", "since", "skip", "next", "url", "uri", "link", "href", "continue"];

    private static readonly ImmutableArray<string> Numbers = ["total", "count", "num", "number", "max", "last", "limit", "n", "size", "length"];

    private static readonly ImmutableArray<string> Bounds = ["max", "maximum", "limit", "bound", "cap", "budget", "most"];

    private static readonly ImmutableArray<string> Retries =
    [
        "retry", "retries", "attempt", "attempts", "tries", "failure", "failures", "errors", "errs", "backoff", "backoffs", "throttles", "rate",
    ];

    private static readonly ImmutableArray<string> Identities = ["id", "ids", "uuid", "guid", "uid", "name", "arn", "self", "ref"];

    private static readonly ImmutableArray<string> States =
    [
        "status", "state", "phase", "done", "ready", "complete", "completed", "finished", "running", "pending", "progress", "succeeded", "failed", "terminal", "active",
    ];

    /// <summary>Whether a name says that there are more pages, or how to get them: <c>NextToken</c>, <c>HasMore</c>, <c>IsLastPage</c>.</summary>
    public static bool IsSignal(string name)
    {
        if (IsRetry(name)) return false;
        if (Has(name, Signals) || name is "Next" or "next" or "Continue") return true;
        if (CamelCase.HasWord(name, "next")) return CamelCase.HasWord(name, "has") || CamelCase.HasWord(name, "is") || Has(name, NextWhat);
        if (CamelCase.HasWord(name, "last")) return CamelCase.HasWord(name, "is");
        return CamelCase.HasWord(name, "end") && CamelCase.HasWord(name, "of");
    }

    /// <summary>Whether a name says where to go on: a signal's, or <c>token</c>, <c>after</c>, <c>url</c>.</summary>
    public static bool IsPosition(string name) => IsSignal(name) || Has(name, Positions);

    /// <summary>Whether something of this name is a number and no list: <c>TotalPages</c>, <c>maxPages</c>, <c>LastPage</c>.</summary>
    public static bool IsNumber(string name) => Has(name, Numbers);

    /// <summary>Whether a constant of this name bounds something.</summary>
    public static bool IsBound(string name) => Has(name, Bounds) || CamelCase.HasWord(name, "pages");

    /// <summary>Whether a constant of this name is the one that requirement 5 asks for.</summary>
    public static bool IsMaxPages(string name) => name.Replace("_", "", StringComparison.Ordinal).Equals("maxPages", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name speaks of trying again.</summary>
    public static bool IsRetry(string name) => Has(name, Retries);

    /// <summary>Whether a name is what a thing is known by, and not where the next one is.</summary>
    public static bool IsIdentity(string name) => Has(name, Identities) && !IsPosition(name) && !CamelCase.HasWord(name, "parent") && !CamelCase.HasWord(name, "last");

    /// <summary>Whether a name is a thing's state, which is polled.</summary>
    public static bool IsState(string name) => Has(name, States);

    private static bool Has(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (CamelCase.HasWord(name, word)) return true;
        }

        return false;
    }
}
