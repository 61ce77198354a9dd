// Package ranges runs literals later that use what a loop declares.
package ranges

import (
	"sync"

	"golang.org/x/sync/errgroup"
)

func value(xs []int, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(func() error {
			return f(x) // want P0403 "x"
		})
	}
	return g.Wait()
}

func keyAndValue(m map[string]int, f func(string, int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for k, v := range m {
		g.TryGo(func() error {
			return f(k, v) // want P0403 "k" P0403 "v"
		})
	}
	return g.Wait()
}

func onceALiteralAndVariable(xs []int, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(func() error {
			if x > 0 { // want P0403 "x"
				return f(x)
			}
			return f(-x)
		})
	}
	return g.Wait()
}

func outerLoop(rows [][]int, f func(int, int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for r, row := range rows {
		for _, c := range row {
			c := c
			g.Go(func() error {
				return f(r, c) // want P0403 "r"
			})
		}
	}
	return g.Wait()
}

func counter(f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for i := 0; i < 10; i++ {
		g.Go(func() error { return f(i) }) // want P0403 "i"
	}
	return g.Wait()
}

func integers(f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for i := range 10 {
		g.Go(func() error { return f(i) }) // want P0403 "i"
	}
	return g.Wait()
}

func stored(xs []int, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		run := func() error {
			return f(x) // want P0403 "x"
		}
		g.Go(run)
	}
	return g.Wait()
}

func deferred(xs []int, f func(int)) {
	for _, x := range xs {
		defer func() {
			f(x) // want P0403 "x"
		}()
	}
}

func waitGroup(xs []int, f func(int)) {
	var wg sync.WaitGroup
	for _, x := range xs {
		wg.Go(func() {
			f(x) // want P0403 "x"
		})
	}
	wg.Wait()
}

func nestedLiteral(xs []int, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(func() error {
			try := func() error { return f(x) } // want P0403 "x"
			return try()
		})
	}
	return g.Wait()
}

func copiedTooLate(xs []int, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(func() error {
			x := x // want P0403 "x"
			return f(x)
		})
	}
	return g.Wait()
}
