namespace P0Analyzer.Tests.Flow;

public sealed class JumpFlowTests
{
    [Fact]
    public void Goto_leads_backwards_and_forwards()
        => AssertShape(
            """
                i := 0
            loop:
                if i < 10 {
                    i++
                    goto loop
                }
                goto end
                dead()
            end:
                a()
            """,
            """
            b0: i := 0 → b1
            b1: i < 10 → b2 if i < 10, b3 unless i < 10
            b2: i++; goto loop → b1
            b3: goto end → b4
            b4: a() → exit
            dead b6: dead() → b4
            """);

    [Fact]
    public void Nothing_follows_a_panic()
        => AssertShape(
            """
            a()
            panic("x")
            b()
            """,
            """
            b0: a(); panic("x") → panic
            dead b2: b() → exit
            """);

    [Fact]
    public void Literals_and_deferred_calls_stay_outside_but_a_literal_that_panics_at_once_ends_the_path()
        => AssertShape(
            """
            defer func() { recover() }()
            go work(arg())
            x := func() int { return 1 }
            if x() == 1 {
                func() { panic("x") }()
            }
            return
            """,
            """
            b0: defer func() {…}(); go work(arg()); x := func() int {…}; x() == 1 → b1 if x() == 1, b3 unless x() == 1
            b1: func() {…}() → panic
            b3: return → exit
            """);

    [Fact]
    public void A_label_can_be_left_by_break_and_is_no_block_unless_goto_leads_there()
        => AssertShape(
            """
            L:
                switch x {
                case 1:
                    for {
                        break L
                    }
                }
                goto M
            M:
                {
                    a()
                }
            """,
            """
            b0: → b1
            b1: x; 1 → b2 if x is 1, b4 if x is not 1
            b2: → b3
            b3: break L → b4
            b4: goto M → b5
            b5: a() → exit
            """);

    private static void AssertShape(string body, string expected) => Assert.Equal(expected, GoCode.Flow(body).Shape());
}
