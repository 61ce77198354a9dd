using System.Text.RegularExpressions;
using GoGrammar.Tests.Trees;
using GoGrammar.Text;

namespace GoGrammar.Tests.Errors;

public sealed partial class RefusalTests
{
    public static TheoryData<string, string> Programs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var refusal in Refusal.All) data.Add(refusal.Quoted, refusal.Said);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_that_is_not_Go_is_refused_with_a_place_and_a_reason(string program, string said)
    {
        var refusal = Refusal.All.Single(r => r.Quoted == program);
        Assert.Equal(said, TreeText.FirstError(GoSyntaxTree.Parse(new SourceText(refusal.Program))));
    }

    [Fact]
    public void The_table_has_sixty_kinds_of_reasons()
        => Assert.True(Refusal.All.Select(r => Detail().Replace(r.Said, string.Empty)).Distinct().Count() >= 60);

    [Fact]
    public void The_first_reason_is_on_the_line_where_Go_has_it()
        => Assert.All(Refusal.All, refusal => Assert.Equal(Line(refusal.SaidByGo), Line(refusal.Said)));

    private static string Line(string said) => said[..said.IndexOf(':', StringComparison.Ordinal)];

    [GeneratedRegex("^[0-9]+:[0-9]+: |, found .*")]
    private static partial Regex Detail();
}
