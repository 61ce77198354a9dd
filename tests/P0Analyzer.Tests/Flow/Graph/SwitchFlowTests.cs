namespace P0Analyzer.Tests.Flow;

public sealed class SwitchFlowTests
{
    [Fact]
    public void Cases_are_tested_in_order_and_default_takes_what_is_left()
        => AssertShape(
            """
            switch x := tag(); x {
            case 1, two():
                a()
                fallthrough
            default:
                b()
            case 3:
                if c() {
                    break
                }
                d()
            }
            e()
            """,
            """
            b0: x := tag(); x; 1 → b2 if x is 1, b1 if x is not 1
            b1: two() → b2 if x is two(), b3 if x is not two()
            b2: a(); fallthrough → b7
            b3: 3 → b4 if x is 3, b7 if x is not 3
            b4: c() → b5 if c(), b6 unless c()
            b5: break → b8
            b6: d() → b8
            b7: b() → b8
            b8: e() → exit
            """);

    [Fact]
    public void Cases_without_a_tag_are_conditions()
        => AssertShape(
            """
            switch {
            case a && b, c:
                d()
            case !e:
                f()
            }
            g()
            """,
            """
            b0: a → b1 if a, b2 unless a
            b1: b → b3 if b, b2 unless b
            b2: c → b3 if c, b4 unless c
            b3: d() → b6
            b4: e → b6 if e, b5 unless e
            b5: f() → b6
            b6: g() → exit
            """);

    [Fact]
    public void A_type_switch_tests_types()
        => AssertShape(
            """
            switch x := v.(type) {
            case nil:
                a()
            case int, string:
                b(x)
            default:
                c(x)
            }
            d()
            """,
            """
            b0: x := v.(type); nil → b1 if v is nil, b2 if v is not nil
            b1: a() → b6
            b2: int → b4 if v is int, b3 if v is not int
            b3: string → b4 if v is string, b5 if v is not string
            b4: b(x) → b6
            b5: c(x) → b6
            b6: d() → exit
            """);

    [Fact]
    public void Switches_and_selects_without_cases_go_on()
        => AssertShape(
            """
            switch {
            default:
                a()
            }
            switch x {
            }
            select {
            default:
            }
            b()
            """,
            """
            b0: → b1 Default
            b1: a() → b2
            b2: x → b3
            b3: select → b4 Default
            b4: b() → exit
            """);

    private static void AssertShape(string body, string expected) => Assert.Equal(expected, GoCode.Flow(body).Shape());
}
