using P0Analyzer.Semantics;

namespace P0Analyzer.Rules.ErrorHandling;

/// <summary>Which types are those of errors.</summary>
internal static class ErrorTypes
{
    /// <summary>Whether values of a type are known to be errors: <c>error</c>, and what has a method <c>Error() string</c>.</summary>
    public static bool IsError(GoType type)
        => type.IsError
            || MemberLookup.Find(type, "Error") is
            {
                Kind: MemberKind.Method or MemberKind.InterfaceMethod or MemberKind.ImportedMethod,
                Type: GoType.Func { Parameters.IsEmpty: true, Results: [GoType.Basic { Name: "string" }] },
            };

    /// <summary>Whether values of a type are known to be errors, or to be lists of them.</summary>
    public static bool HoldsErrors(GoType type) => IsError(type) || (type is GoType.Slice list && IsError(list.Element));
}
