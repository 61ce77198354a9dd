namespace P0Analyzer.Semantics;
internal static class TypeSubstitution
{
    internal static GoType Substitute(this GoType type, GoType.Named instance) => type;
}
