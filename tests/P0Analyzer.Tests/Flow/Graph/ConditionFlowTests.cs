namespace P0Analyzer.Tests.Flow;

public sealed class ConditionFlowTests
{
    [Fact]
    public void A_condition_is_taken_apart_in_the_order_of_evaluation()
        => AssertShape(
            """
            a()
            if x := b(); x && !(c() || d) {
                e()
            } else if g {
                h()
            } else {
                i()
            }
            j()
            """,
            """
            b0: a(); x := b(); x → b1 if x, b4 unless x
            b1: c() → b4 if c(), b2 unless c()
            b2: d → b4 if d, b3 unless d
            b3: e() → b7
            b4: g → b5 if g, b6 unless g
            b5: h() → b7
            b6: i() → b7
            b7: j() → exit
            """);

    [Fact]
    public void A_branch_that_returns_does_not_meet_the_other()
        => AssertShape(
            """
            if a {
                return
            }
            b()
            """,
            """
            b0: a → b1 if a, b2 unless a
            b1: return → exit
            b2: b() → exit
            """);

    [Fact]
    public void The_words_true_and_false_decide_without_a_fork()
        => AssertShape(
            """
            if true {
                a()
            }
            for false {
                b()
            }
            c()
            """,
            """
            b0: true → b1 if true
            b1: a() → b2
            b2: false → b3 unless false
            b3: c() → exit
            dead b5: b() → b2
            """);

    private static void AssertShape(string body, string expected) => Assert.Equal(expected, GoCode.Flow(body).Shape());
}
