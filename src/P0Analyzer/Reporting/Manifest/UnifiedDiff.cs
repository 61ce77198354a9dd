using System.Text;

namespace P0Analyzer.Reporting.Manifest;

/// <summary>What changes between two texts, in the unified format of diff(1), with three lines of context.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference, lines ended by line feeds; empty when there is none.</summary>
    /// <param name="name">The file's name, for the head.</param>
    /// <param name="before">The text as it is.</param>
    /// <param name="after">The text as it has to be.</param>
    public static string Of(string name, string before, string after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var steps = Align(old, now);
        if (steps.All(step => step.Sign == ' ')) return "";
        var diff = new StringBuilder($"--- {name}\n+++ {name} (as the code says)\n");
        var at = 0;
        while (NextChange(steps, at) is { } change)
        {
            var from = Math.Max(at, change - Context);
            var end = change;
            while (NextChange(steps, end) is { } next && next <= end + 2 * Context) end = next + 1;
            var to = Math.Min(steps.Count, end + Context);
            WriteHunk(diff, steps, from, to);
            at = to;
        }

        return diff.ToString();
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static List<(char Sign, string Line)> Align(List<string> old, List<string> now)
    {
        var head = 0;
        while (head < old.Count && head < now.Count && old[head] == now[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < now.Count - head && old[^(tail + 1)] == now[^(tail + 1)]) tail++;

        var steps = old.Take(head).Select(line => (' ', line)).ToList();
        steps.AddRange(AlignMiddle(old[head..^tail], now[head..^tail]));
        steps.AddRange(old.Skip(old.Count - tail).Select(line => (' ', line)));
        return steps;
    }

    // Myers, An O(ND) Difference Algorithm (1986): how far each diagonal gets with one more edit, until the end is reached.
    private static List<(char Sign, string Line)> AlignMiddle(List<string> old, List<string> now)
    {
        var zero = old.Count + now.Count + 1;
        var furthest = new int[2 * zero + 1];
        var trace = new List<int[]>();
        for (var edits = 0; ; edits++)
        {
            trace.Add([.. furthest]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = ComesDown(furthest, zero, diagonal, edits) ? furthest[zero + diagonal + 1] : furthest[zero + diagonal - 1] + 1;
                while (x < old.Count && x - diagonal < now.Count && old[x] == now[x - diagonal]) x++;
                furthest[zero + diagonal] = x;
                if (x >= old.Count && x - diagonal >= now.Count) return GoBack(old, now, trace, zero);
            }
        }
    }

    private static List<(char Sign, string Line)> GoBack(List<string> old, List<string> now, List<int[]> trace, int zero)
    {
        var steps = new List<(char, string)>();
        var (x, y) = (old.Count, now.Count);
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var isDown = ComesDown(trace[edits], zero, x - y, edits);
            var before = x - y + (isDown ? 1 : -1);
            var (startX, startY) = edits == 0 ? (0, 0) : (trace[edits][zero + before], trace[edits][zero + before] - before);
            while (x > startX && y > startY)
            {
                steps.Add((' ', old[--x]));
                y--;
            }

            if (edits > 0) steps.Add(isDown ? ('+', now[--y]) : ('-', old[--x]));
        }

        steps.Reverse();
        return steps;
    }

    private static bool ComesDown(int[] furthest, int zero, int diagonal, int edits)
        => diagonal == -edits || (diagonal != edits && furthest[zero + diagonal - 1] < furthest[zero + diagonal + 1]);

    private static int? NextChange(List<(char Sign, string Line)> steps, int from)
        => steps.FindIndex(Math.Min(from, steps.Count), step => step.Sign != ' ') is var index and >= 0 ? index : null;

    private static void WriteHunk(StringBuilder diff, List<(char Sign, string Line)> steps, int from, int to)
    {
        var (oldStart, newStart) = (Count('-', 0, from), Count('+', 0, from));
        var (oldCount, newCount) = (Count('-', from, to), Count('+', from, to));
        diff.Append($"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@\n");
        for (var i = from; i < to; i++)
        {
            diff.Append(steps[i].Sign).Append(steps[i].Line.TrimEnd('\n')).Append('\n');
            if (!steps[i].Line.EndsWith('\n')) diff.Append("\\ No newline at end of file\n");
        }

        int Count(char sign, int start, int end) => steps.Take(start..end).Count(step => step.Sign == ' ' || step.Sign == sign);
    }

    private static string Range(int before, int count) => count switch
    {
        0 => $"{before},0",
        1 => $"{before + 1}",
        _ => $"{before + 1},{count}",
    };
}
