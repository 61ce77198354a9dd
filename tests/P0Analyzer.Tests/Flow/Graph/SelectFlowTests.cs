namespace P0Analyzer.Tests.Flow;

public sealed class SelectFlowTests
{
    [Fact]
    public void A_select_evaluates_all_operands_before_it_chooses()
        => AssertShape(
            """
            select {
            case v := <-in(ctx):
                a(v)
            case out() <- value():
                b()
            case <-done:
                return
            }
            c()
            """,
            """
            b0: in(ctx); out(); value(); done; select → b1 Select, b2 Select, b4 Select
            b1: v := <-in(ctx); a(v) → b3
            b2: out() <- value(); b() → b3
            b3: c() → exit
            b4: <-done; return → exit
            """);

    [Fact]
    public void A_select_with_a_default_always_goes_on()
        => AssertShape(
            """
            select {
            case <-a:
            default:
                b()
            }
            c()
            """,
            """
            b0: a; select → b1 Select, b2 Default
            b1: <-a → b3
            b2: b() → b3
            b3: c() → exit
            """);

    [Fact]
    public void An_empty_select_never_goes_on()
        => AssertShape(
            """
            a()
            select {}
            b()
            """,
            """
            b0: a(); select →
            dead b1: b() → exit
            """);

    private static void AssertShape(string body, string expected) => Assert.Equal(expected, GoCode.Flow(body).Shape());
}
