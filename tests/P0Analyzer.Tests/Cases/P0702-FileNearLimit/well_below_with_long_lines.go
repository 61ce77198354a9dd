//p0test:max-lines=16
package comet

// Lines count, not what stands in them: a very long one is one, a very very long one is one, a very very very long one is one as well, and this one too.
var words = []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho"}
