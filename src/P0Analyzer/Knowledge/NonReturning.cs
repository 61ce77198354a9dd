namespace P0Analyzer.Knowledge;

/// <summary>Calls after which the caller never goes on: the process or the goroutine ends, or a panic unwinds.</summary>
public static class NonReturning
{
    /// <summary>The predeclared function that never returns.</summary>
    public const string Panic = "panic";

    /// <summary>The functions and methods.</summary>
    public static CallSet Calls { get; } = new(
        "os.Exit",
        "syscall.Exit",
        "runtime.Goexit",

        "log.Fatal*",
        "log.Panic*",
        "(*log.Logger).Fatal*",
        "(*log.Logger).Panic*",

        "(testing.TB).Fatal*",
        "(testing.TB).FailNow",
        "(testing.TB).Skip",
        "(testing.TB).Skipf",
        "(testing.TB).SkipNow",
        "(*testing.T).Fatal*",
        "(*testing.T).FailNow",
        "(*testing.T).Skip",
        "(*testing.T).Skipf",
        "(*testing.T).SkipNow",
        "(*testing.B).Fatal*",
        "(*testing.B).FailNow",
        "(*testing.B).Skip",
        "(*testing.B).Skipf",
        "(*testing.B).SkipNow",
        "(*testing.F).Fatal*",
        "(*testing.F).FailNow",
        "(*testing.F).Skip",
        "(*testing.F).Skipf",
        "(*testing.F).SkipNow",

        // Loggers in wide use outside the standard library.
        "github.com/sirupsen/logrus.Exit",
        "github.com/sirupsen/logrus.Fatal*",
        "github.com/sirupsen/logrus.Panic*",
        "(*github.com/sirupsen/logrus.Logger).Fatal*",
        "(*github.com/sirupsen/logrus.Logger).Panic*",
        "(*github.com/sirupsen/logrus.Entry).Fatal*",
        "(*github.com/sirupsen/logrus.Entry).Panic*",
        "(*go.uber.org/zap.Logger).Fatal",
        "(*go.uber.org/zap.Logger).Panic",
        "(*go.uber.org/zap.SugaredLogger).Fatal*",
        "(*go.uber.org/zap.SugaredLogger).Panic*",
        "github.com/charmbracelet/log.Fatal*",
        "github.com/golang/glog.Fatal*",
        "github.com/golang/glog.Exit*",
        "k8s.io/klog.Fatal*",
        "k8s.io/klog.Exit*",
        "k8s.io/klog/v2.Fatal*",
        "k8s.io/klog/v2.Exit*");
}
