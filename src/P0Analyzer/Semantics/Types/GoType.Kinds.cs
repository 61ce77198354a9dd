using System.Collections.Immutable;
using GoGrammar.Syntax;

namespace P0Analyzer.Semantics;

public abstract partial record GoType
{
    /// <summary>A type that can't be known.</summary>
    /// <param name="GivenBy">The import path of the package that gave such a value (a result of its function, a field of its type); null
    /// when not even that is known.</param>
    public sealed record Unknown(string? GivenBy) : GoType
    {
        /// <inheritdoc/>
        public override string ToString() => "?";
    }

    /// <summary>A predeclared type; <c>byte</c> is <c>uint8</c> and <c>rune</c> is <c>int32</c>.</summary>
    public sealed record Basic(string Name) : GoType
    {
        /// <inheritdoc/>
        public override string ToString() => Name;
    }

    /// <summary>The type of an untyped constant.</summary>
    public sealed record Untyped(UntypedKind Kind) : GoType
    {
        private static readonly Untyped[] All = [.. Enum.GetValues<UntypedKind>().Select(kind => new Untyped(kind))];

        /// <summary>The one of a kind.</summary>
        public static Untyped Of(UntypedKind kind) => All[(int)kind];

        internal GoType DefaultType => Kind switch
        {
            UntypedKind.Bool => Bool,
            UntypedKind.Int => Int,
            UntypedKind.Rune => new Basic("int32"),
            UntypedKind.Float => new Basic("float64"),
            UntypedKind.Complex => new Basic("complex128"),
            UntypedKind.String => String,
            _ => NotKnown,
        };

        /// <inheritdoc/>
        public override string ToString() => $"untyped {Kind.ToString().ToLowerInvariant()}";
    }

    /// <summary>The type of <c>nil</c>.</summary>
    public sealed record Nil : GoType
    {
        /// <inheritdoc/>
        public override string ToString() => "nil";
    }

    /// <summary>A type declared in a package that the run has read.</summary>
    public sealed record Named(TypeSymbol Symbol, ImmutableArray<GoType> TypeArguments) : GoType
    {
        /// <summary>The named type without type arguments.</summary>
        public Named(TypeSymbol symbol) : this(symbol, []) { }

        /// <inheritdoc/>
        public bool Equals(Named? other) => other is not null && Symbol == other.Symbol && TypeArguments.SequenceEqual(other.TypeArguments);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Symbol, TypeArguments.Length);

        internal override int Depth { get; } = DepthOf(TypeArguments) + 1;

        /// <inheritdoc/>
        public override string ToString() => Symbol.Name + ArgumentList(TypeArguments);
    }

    /// <summary>A type of a package that the run has not read.</summary>
    public sealed record Imported(string ImportPath, string Name, ImmutableArray<GoType> TypeArguments) : GoType
    {
        /// <summary>The imported type without type arguments.</summary>
        public Imported(string importPath, string name) : this(importPath, name, []) { }

        /// <inheritdoc/>
        public bool Equals(Imported? other)
            => other is not null && ImportPath == other.ImportPath && Name == other.Name && TypeArguments.SequenceEqual(other.TypeArguments);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(ImportPath, Name, TypeArguments.Length);

        internal override int Depth { get; } = DepthOf(TypeArguments) + 1;

        /// <inheritdoc/>
        public override string ToString() => $"{ImportPath}.{Name}{ArgumentList(TypeArguments)}";
    }

    /// <summary>A pointer type.</summary>
    public sealed record Pointer(GoType Element) : GoType
    {
        internal override int Depth { get; } = Element.Depth + 1;

        /// <inheritdoc/>
        public override string ToString() => $"*{Element}";
    }

    /// <summary>A slice type.</summary>
    public sealed record Slice(GoType Element) : GoType
    {
        internal override int Depth { get; } = Element.Depth + 1;

        /// <inheritdoc/>
        public override string ToString() => $"[]{Element}";
    }

    /// <summary>An array type.</summary>
    /// <param name="Element">The type of an element.</param>
    /// <param name="Length">The length; null when it can't be known.</param>
    public sealed record Array(GoType Element, long? Length) : GoType
    {
        internal override int Depth { get; } = Element.Depth + 1;

        /// <inheritdoc/>
        public override string ToString() => $"[{Length}]{Element}";
    }

    /// <summary>A map type.</summary>
    public sealed record Map(GoType Key, GoType Value) : GoType
    {
        internal override int Depth { get; } = Math.Max(Key.Depth, Value.Depth) + 1;

        /// <inheritdoc/>
        public override string ToString() => $"map[{Key}]{Value}";
    }

    /// <summary>A channel type.</summary>
    public sealed record Chan(GoType Element, ChanDirection Direction) : GoType
    {
        internal override int Depth { get; } = Element.Depth + 1;

        /// <inheritdoc/>
        public override string ToString() => Direction switch
        {
            ChanDirection.Send => $"chan<- {Element}",
            ChanDirection.Recv => $"<-chan {Element}",
            _ => $"chan {Element}",
        };
    }

    /// <summary>A function type; a variadic function's last parameter is a slice.</summary>
    public sealed record Func(ImmutableArray<GoType> Parameters, ImmutableArray<GoType> Results, bool IsVariadic = false) : GoType
    {
        /// <inheritdoc/>
        public bool Equals(Func? other)
            => other is not null && IsVariadic == other.IsVariadic && Parameters.SequenceEqual(other.Parameters) && Results.SequenceEqual(other.Results);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Parameters.Length, Results.Length, IsVariadic);

        internal override int Depth { get; } = Math.Max(DepthOf(Parameters), DepthOf(Results)) + 1;

        /// <inheritdoc/>
        public override string ToString()
        {
            var results = Results.Length switch { 0 => "", 1 => $" {Results[0]}", _ => $" ({string.Join(", ", Results)})" };
            return $"func({string.Join(", ", Parameters)}){results}";
        }
    }

    /// <summary>A struct type, known by its declaration.</summary>
    public sealed record Struct(StructType Syntax, GoPackage Package) : GoType
    {
        /// <summary>The fields, embedded ones included.</summary>
        public ImmutableArray<VariableSymbol> Fields => Package.Inference.FieldsOf(Syntax);

        /// <inheritdoc/>
        public override string ToString() => "struct{…}";
    }

    /// <summary>
    /// An interface type with methods, embedded interfaces or a type set, known by its declaration; <see cref="Any"/> is none.
    /// </summary>
    public sealed record Interface(InterfaceType Syntax, GoPackage Package) : GoType
    {
        /// <summary>The methods that it names itself; those of embedded interfaces left out.</summary>
        public ImmutableArray<InterfaceMethodSymbol> Methods => Package.Inference.MethodsOf(Syntax);

        /// <summary>The types that it embeds, and its type sets as far as they are single types.</summary>
        public ImmutableArray<GoType> EmbeddedTypes => Package.Inference.EmbeddedIn(Syntax);

        /// <inheritdoc/>
        public override string ToString() => "interface{…}";
    }

    /// <summary>A type parameter.</summary>
    public sealed record TypeParam(TypeParameterSymbol Symbol) : GoType
    {
        /// <inheritdoc/>
        public override string ToString() => Symbol.Name;
    }

    /// <summary>The types of a call's results: none, or several.</summary>
    public sealed record Tuple(ImmutableArray<GoType> Types) : GoType
    {
        /// <inheritdoc/>
        public bool Equals(Tuple? other) => other is not null && Types.SequenceEqual(other.Types);

        /// <inheritdoc/>
        public override int GetHashCode() => Types.Length;

        internal override int Depth { get; } = DepthOf(Types) + 1;

        /// <inheritdoc/>
        public override string ToString() => $"({string.Join(", ", Types)})";
    }

    private static int DepthOf(ImmutableArray<GoType> types)
    {
        var depth = 0;
        foreach (var type in types) depth = Math.Max(depth, type.Depth);
        return depth;
    }

    private static string ArgumentList(ImmutableArray<GoType> arguments) => arguments.IsEmpty ? "" : $"[{string.Join(", ", arguments)}]";
}
