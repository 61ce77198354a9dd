using P0Analyzer.Semantics.Flow;

namespace P0Analyzer.Tests.Flow;

public sealed class NonReturningTests
{
    [Theory]
    [InlineData("panic(1)")]
    [InlineData("os.Exit(1)")]
    [InlineData("log.Fatalf(\"%s\", x)")]
    [InlineData("runtime.Goexit()")]
    [InlineData("t.Fatal()")]
    [InlineData("t.Skip()")]
    [InlineData("x := must(panic2())\n_ = x")]
    [InlineData("fatal()")]
    [InlineData("outer()")]
    [InlineData("s.fail()")]
    [InlineData("func() { os.Exit(1) }()")]
    [InlineData("func() { func() { fatal() }() }()")]
    [InlineData("stop := func() { fatal() }\nstop()")]
    [InlineData("if x { panic(1) } else { os.Exit(2) }")]
    [InlineData("for { }")]
    [InlineData("select {}")]
    [InlineData("for { work() }")]
    [InlineData("switch { default: panic(1) }")]
    [InlineData("var wg sync.WaitGroup\ndefer wg.Done()\nos.Exit(1)")]
    [InlineData("if fatal(); x { }")]
    public void Never_returns(string body) => Assert.False(Returns(body));

    [Theory]
    [InlineData("work()")]
    [InlineData("defer os.Exit(1)")]
    [InlineData("go fatal()")]
    [InlineData("if x { panic(1) }")]
    [InlineData("_ = x && panics()")]
    [InlineData("f := func() { os.Exit(1) }\n_ = f")]
    [InlineData("f := func() { os.Exit(1) }\nf = work\nf()")]
    [InlineData("maybe(1)")]
    [InlineData("recovers()")]
    [InlineData("recursive()")]
    [InlineData("defer func() { recover() }()\npanic(1)")]
    [InlineData("panic := func(int) {}\npanic(1)")]
    [InlineData("for { if x { break } }")]
    [InlineData("other.Exit(1)")]
    public void May_return(string body) => Assert.True(Returns(body));

    [Fact]
    public void What_follows_a_call_that_never_returns_is_not_reachable()
    {
        var package = GoCode.Declarations("func f() {\n\tif x {\n\t\tfatal()\n\t}\n\tg()\n}\nfunc fatal() { panic(1) }\nfunc g() {}");

        var expected = """
            b0: x → b1 if x, b3 unless x
            b1: fatal() → panic
            b3: g() → exit
            """;
        Assert.Equal(expected, package.FlowOf(package.Function("f")).Shape());
    }

    private static bool Returns(string body)
    {
        var package = GoCode.Package(
            $$"""
            package p

            import (
                "log"
                "os"
                "runtime"
                "sync"
                "testing"

                "example.com/other"
            )

            type service struct{}

            func (s *service) fail() { s.failWith(1) }
            func (s *service) failWith(code int) { os.Exit(code) }

            func f(t *testing.T, s *service, x bool) {
            {{body}}
            }

            func fatal() { log.Fatal("x") }
            func outer() { if false { return }; fatal() }
            func panic2() int { panic("2") }
            func panics() bool { panic("x") }
            func must(x int) int { return x }
            func work() {}
            func maybe(x int) { if x > 0 { fatal() } }
            func recovers() { defer cleanup(); panic(1) }
            func cleanup() { recover() }
            func recursive() { recursive() }
            """);
        Assert.Empty(package.Files[0].Tree.Diagnostics);
        var function = package.Function("f");
        return !package.NeverReturns(function.Symbol!);
    }
}
