using System.Collections.Immutable;
using GoGrammar.Syntax;
using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.VmFilter;

// Channels and functions that are ranged over: what is put in at one place comes out at another.
internal sealed partial class FunctionWalk
{
    private IEnumerable<PathState> SendToChannel(PathState state, SendStmt send)
    {
        var group = flow.Channels.Of(send.Chan);
        foreach (var result in Evaluate(state, send.Value))
        {
            if (group is not null && flow.Contents.Of(group) is not null)
                RecordContent(result.State, new SendSite(send.Chan, send.Value, frame.Function.File, new SendPlace(send.Chan, frame.Function.File, group, IsContent: true)), ContentOf(result), result.Value);
            else if (places.Of(send.Chan) is { } channel)
                AddContent(result.State, channel, result.Value);
            yield return result.State;
        }
    }

    /// <summary>A call that hands its arguments to the body of a range loop.</summary>
    private List<Evaluated> Yield(PathState state, CallExpr call, VariableSymbol yield)
    {
        var results = new List<Evaluated>();
        foreach (var arguments in Arguments(state, call))
        {
            var parts = ImmutableArray.CreateBuilder<ContentPart>();
            for (var i = 0; i < arguments.Values.Length; i++)
            {
                var content = arguments.Values[i] is { } value ? ContentOf(value) : Content.Unknown;
                parts.Add(new ContentPart($"#{i}", content.Answer, content.AnsweredBy, content.Constant));
            }

            var site = new SendSite(call, call.Args.IsEmpty ? call : call.Args[0], frame.Function.File, new SendPlace(call.Fun, frame.Function.File, yield, IsContent: true));
            if (arguments.Values is [{ } first, ..]) RecordContent(arguments.State, site, Content.Unknown with { Parts = parts.ToImmutable() }, first.Value);
            results.AddRange(Plain(arguments.State));
        }

        return results;
    }

    private void RecordContent(PathState state, SendSite site, Content content, int value) => Record(state, site, value, trail, content);

    private static Content ContentOf(Evaluated value)
    {
        var state = value.State;
        var parts = ImmutableArray.CreateBuilder<ContentPart>();
        if (value.Place is { } place)
        {
            foreach (var (part, number) in state.Bindings.OrderBy(static binding => binding.Key.Path, StringComparer.Ordinal))
            {
                if (part.Whole != place || part.Field is null && !part.Path.AsSpan(place.Path.Length).StartsWith(".")) continue;
                var (answer, on) = state.OutcomeOf(number);
                parts.Add(new ContentPart(part.Path[place.Path.Length..], answer, By(answer, on), state[number].Constant));
            }
        }

        var outcome = state.OutcomeOf(value.Value);
        return new Content(outcome.Answer, By(outcome.Answer, outcome.On), state[value.Value].Constant, parts.ToImmutable());

        static CallExpr? By(FilterAnswer answer, TrackedValue on) => answer is FilterAnswer.Rejected or FilterAnswer.Ignored ? on.AnsweredBy : null;
    }

    private List<Evaluated> Receive(PathState state, UnaryExpr receive)
    {
        if (flow.Contents.Of(flow.Channels.Of(receive.X)) is not { } contents) return Each(Evaluate(state, receive.X), ElementOf);
        return [.. Evaluate(state, receive.X).SelectMany(channel => Received(channel.State, contents, receive))];
    }

    /// <summary>A value of each kind that can come out.</summary>
    private IEnumerable<Evaluated> Received(PathState state, IReadOnlyCollection<Content> contents, SyntaxNode at)
    {
        var place = places.Root(at);
        foreach (var content in contents)
        {
            var next = state.Clone();
            var value = next.Add(new TrackedValue { Answer = content.Answer, AnsweredBy = content.AnsweredBy, Constant = content.Constant });
            next.Bind(place, value);
            foreach (var part in content.Parts)
                next.Bind(places.Part(place, part.Step), next.Add(new TrackedValue { Answer = part.Answer, AnsweredBy = part.AnsweredBy, Constant = part.Constant }));
            yield return new Evaluated(next, value, place);
        }
    }

    /// <summary>A range loop's next turn: its variables hold parts of what is ranged over.</summary>
    private IEnumerable<PathState> Turn(PathState state, RangeStmt loop)
    {
        if (flow.Iterators.YieldOf(loop) is { } yield && flow.Contents.Of(yield) is { } yielded)
        {
            foreach (var turn in Received(state, yielded, loop))
            {
                if (loop.Key is not null) Store(turn.State, loop.Key, PartOf(turn, "#0"));
                if (loop.Value is not null) Store(turn.State, loop.Value, PartOf(turn, "#1"));
                yield return turn.State;
            }

            yield break;
        }

        if (package.TypeOf(loop.X).Underlying is GoType.Chan && flow.Contents.Of(flow.Channels.Of(loop.X)) is { } received)
        {
            foreach (var turn in Received(state, received, loop))
            {
                if (loop.Key is not null) Store(turn.State, loop.Key, turn);
                yield return turn.State;
            }

            yield break;
        }

        // A channel's contents can have grown since the loop began; a list is ranged over as it was then.
        var ranged = places.Of(loop.X) is { } place && state.KnownAt(places.Contents(place)) is not null ? place : places.Root(loop.X);
        if (loop.Key is not null) Store(state, loop.Key, Element(state, ranged));
        if (loop.Value is not null) Store(state, loop.Value, Element(state, ranged));
        yield return state;
    }
}
