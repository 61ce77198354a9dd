namespace P0Analyzer.Semantics;

internal sealed class Binder
{
    internal static Binding Bind(GoPackage package) => new();
}
