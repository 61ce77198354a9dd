using P0Analyzer.Knowledge;

namespace P0Analyzer.Tests.Knowledge;

/// <summary>What the lists name exists: a misspelt entry would never match, and nobody would notice.</summary>
public sealed class ClosednessTests
{
    [Fact]
    public void Every_call_that_never_fails_exists_and_returns_an_error()
        => AssertKnown(NeverFailing.Calls, static signature => signature.ReturnsError);

    [Fact]
    public void Every_call_that_does_not_return_exists_and_has_no_result()
        => AssertKnown(NonReturning.Calls, static signature => signature.Results.IsEmpty);

    [Fact]
    public void Every_call_that_leaves_the_process_exists_and_returns_an_error()
        => AssertKnown(ProcessExternal.Calls, static signature => signature.ReturnsError);

    [Fact]
    public void Every_call_whose_error_may_be_returned_bare_exists_and_returns_an_error()
        => AssertKnown(P0Knowledge.Default.Errors.ReturnedBare, static signature => signature.ReturnsError);

    [Fact]
    public void Every_standard_interface_declares_the_method_listed_for_it_and_it_returns_an_error()
    {
        foreach (var (name, signature) in StandardInterfaces.Methods)
        {
            Assert.True(TypeSpelling.TrySplitNamed(name, out var path, out var type));
            Assert.True(StandardLibrary.Type(path, type)!.IsInterface, name);

            var declared = StandardLibrary.Method(path, type, signature.Name);
            Assert.NotNull(declared);
            Assert.Equal<IEnumerable<string>>(declared.Parameters, signature.Parameters);
            Assert.Equal<IEnumerable<string>>(declared.Results, signature.Results);
            Assert.True(signature.ReturnsError, name);
        }
    }

    /// <summary>Checks that each pattern of a package in the tables matches something, and nothing that lacks the property.</summary>
    private static void AssertKnown(CallSet calls, Func<FunctionSignature, bool> property)
    {
        Assert.NotEmpty(calls.Patterns);
        foreach (var pattern in calls.Patterns)
        {
            if (StandardLibrary.Package(pattern.ImportPath) is not { } package)
            {
                Assert.False(StandardLibrary.Contains(pattern.ImportPath), $"{pattern}: the table lacks the package");
                continue;
            }

            var candidates = pattern.TypeName is null ? package.Functions : StandardLibrary.Type(pattern.ImportPath, pattern.TypeName)!.Methods;
            var matches = candidates.Values.Where(candidate => pattern.Matches(pattern.TypeName, candidate.Name)).ToList();
            Assert.True(matches.Count > 0, $"{pattern} names nothing");
            Assert.True(matches.All(property), $"{pattern} names something else");
        }
    }
}
