namespace P0Analyzer.Tests.Flow;

public sealed class LoopFlowTests
{
    [Fact]
    public void A_three_clause_loop_tests_then_turns_then_steps()
        => AssertShape(
            """
            for i := 0; i < n && ok(); i++ {
                if i == 3 {
                    continue
                }
                if i == 4 {
                    break
                }
                a(i)
            }
            b()
            """,
            """
            b0: i := 0 → b1
            b1: i < n → b2 if i < n, b9 unless i < n
            b2: ok() → b3 if ok(), b9 unless ok()
            b3: i == 3 → b4 if i == 3, b5 unless i == 3
            b4: continue → b8
            b5: i == 4 → b6 if i == 4, b7 unless i == 4
            b6: break → b9
            b7: a(i) → b8
            b8: i++ → b1
            b9: b() → exit
            """);

    [Fact]
    public void A_loop_without_a_condition_is_left_by_break_alone()
        => AssertShape(
            """
            for {
                if a() {
                    break
                }
            }
            b()
            """,
            """
            b0: → b1
            b1: → b2
            b2: a() → b3 if a(), b1 unless a()
            b3: break → b4
            b4: b() → exit
            """);

    [Fact]
    public void An_empty_endless_loop_leads_nowhere()
        => AssertShape(
            """
            for {
            }
            """,
            """
            b0: → b1
            b1: → b1
            """);

    [Fact]
    public void A_range_evaluates_its_operand_once_and_sets_its_variables_each_turn()
        => AssertShape(
            """
            for k, v := range items() {
                if v == nil {
                    continue
                }
                a(k, v)
            }
            b()
            """,
            """
            b0: items() → b1
            b1: → b2 RangeTurn, b5 RangeDone
            b2: for k, v := range items(); v == nil → b3 if v == nil, b4 unless v == nil
            b3: continue → b1
            b4: a(k, v) → b1
            b5: b() → exit
            """);

    [Fact]
    public void Labels_lead_break_and_continue_to_the_outer_loop()
        => AssertShape(
            """
            outer:
                for a() {
                    for range xs {
                        if b() {
                            continue outer
                        }
                        if c() {
                            break outer
                        }
                    }
                }
                d()
            """,
            """
            b0: → b1
            b1: a() → b2 if a(), b8 unless a()
            b2: xs → b3
            b3: → b4 RangeTurn, b1 RangeDone
            b4: for range xs; b() → b5 if b(), b6 unless b()
            b5: continue outer → b1
            b6: c() → b7 if c(), b3 unless c()
            b7: break outer → b8
            b8: d() → exit
            """);

    private static void AssertShape(string body, string expected) => Assert.Equal(expected, GoCode.Flow(body).Shape());
}
