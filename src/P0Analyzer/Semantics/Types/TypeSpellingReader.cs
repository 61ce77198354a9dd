using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

/// <summary>Reads types as the tables of known packages spell them (see <see cref="Knowledge.TypeSpelling"/>).</summary>
internal ref struct TypeSpellingReader
{
    private readonly ImmutableArray<TypeParameterSymbol> typeParameters;
    private ReadOnlySpan<char> rest;

    private TypeSpellingReader(string spelling, ImmutableArray<TypeParameterSymbol> typeParameters)
    {
        rest = spelling;
        this.typeParameters = typeParameters;
    }

    /// <summary>The type that is spelled, with these type parameters in scope; what is in no form that is known is unknown.</summary>
    internal static GoType Read(string spelling, ImmutableArray<TypeParameterSymbol> typeParameters = default)
    {
        var reader = new TypeSpellingReader(spelling, typeParameters.IsDefault ? [] : typeParameters);
        return reader.ReadType();
    }

    private GoType ReadType()
    {
        if (Take("*")) return new GoType.Pointer(ReadType());
        if (Take("[]")) return new GoType.Slice(ReadType());
        if (Take("[")) return ReadArray();
        if (Take("map[")) return ReadMap();
        if (Take("<-chan ")) return new GoType.Chan(ReadType(), ChanDirection.Recv);
        if (Take("chan<- ")) return new GoType.Chan(ReadType(), ChanDirection.Send);
        if (Take("chan ")) return new GoType.Chan(ReadType(), ChanDirection.Both);
        if (Take("func(")) return ReadFunction();
        if (Take("untyped ")) return ReadUntyped();
        if (Take("struct{") || Take("interface{")) return SkipBody();
        if (!Take("(")) return ReadNamed();
        var inner = ReadType();
        Take(")");
        return inner;
    }

    private GoType ReadArray()
    {
        var end = rest.IndexOf(']');
        var length = end > 0 && long.TryParse(rest[..end], out var value) ? value : (long?)null;
        rest = rest[(end + 1)..];
        return new GoType.Array(ReadType(), length);
    }

    private GoType ReadMap()
    {
        var key = ReadType();
        Take("]");
        return new GoType.Map(key, ReadType());
    }

    private GoType ReadFunction()
    {
        var parameters = ReadList(')', out var isVariadic);
        if (!Take(" ")) return new GoType.Func(parameters, [], isVariadic);
        var results = Take("(") ? ReadList(')', out _) : [ReadType()];
        return new GoType.Func(parameters, results, isVariadic);
    }

    private ImmutableArray<GoType> ReadList(char end, out bool isVariadic)
    {
        var types = ImmutableArray.CreateBuilder<GoType>();
        isVariadic = false;
        while (!rest.IsEmpty && rest[0] != end)
        {
            isVariadic = Take("...");
            types.Add(isVariadic ? new GoType.Slice(ReadType()) : ReadType());
            if (!Take(", ") && !rest.IsEmpty && rest[0] != end) break;
        }

        if (!rest.IsEmpty) rest = rest[1..];
        return types.DrainToImmutable();
    }

    private GoType ReadUntyped()
    {
        var word = rest.ToString();
        rest = [];
        return word switch
        {
            "nil" => new GoType.Nil(),
            _ when Enum.TryParse<UntypedKind>(word, ignoreCase: true, out var kind) => GoType.Untyped.Of(kind),
            _ => GoType.NotKnown,
        };
    }

    private GoType SkipBody()
    {
        var depth = 1;
        var at = 0;
        for (; at < rest.Length && depth > 0; at++)
        {
            if (rest[at] == '{') depth++;
            if (rest[at] == '}') depth--;
        }

        rest = rest[at..];
        return GoType.NotKnown;
    }

    private GoType ReadNamed()
    {
        var end = rest.IndexOfAny(",[]() ");
        var spelled = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        ImmutableArray<GoType> arguments = Take("[") ? ReadList(']', out _) : [];
        var dot = spelled.LastIndexOf('.');
        if (dot >= 0) return new GoType.Imported(spelled[..dot], spelled[(dot + 1)..], arguments);
        foreach (var parameter in typeParameters)
        {
            if (parameter.Name == spelled) return new GoType.TypeParam(parameter);
        }

        return Universe.TypeNamed(spelled) ?? GoType.NotKnown;
    }

    private bool Take(string text)
    {
        if (!rest.StartsWith(text)) return false;
        rest = rest[text.Length..];
        return true;
    }
}
