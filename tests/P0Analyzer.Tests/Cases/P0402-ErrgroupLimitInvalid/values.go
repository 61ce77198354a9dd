// Package values has limits that are none, or that let nothing run.
package values

import "golang.org/x/sync/errgroup"

const unlimited = -1

const (
	closed = iota
	single
)

func negative(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(-1) // want P0402 "-1"
	g.Go(f)
	return g.Wait()
}

func namedConstant(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(unlimited) // want P0402 "-1"
	g.Go(f)
	return g.Wait()
}

func zero(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(0) // want P0402 "0"
	g.Go(f)
	return g.Wait()
}

func folded(f func() error) error {
	const half = 1
	g := errgroup.Group{}
	g.SetLimit(half/2 - 2) // want P0402 "-2"
	g.Go(f)
	return g.Wait()
}

func enumerated(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(closed) // want P0402 "0"
	g.Go(f)
	return g.Wait()
}

func converted(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(int(unlimited)) // want P0402 "-1"
	g.Go(f)
	return g.Wait()
}

// From here on: quiet.

func one(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(single)
	g.Go(f)
	return g.Wait()
}

func computed(n int, f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(n - 1)
	g.Go(f)
	return g.Wait()
}

func expression(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(2*8 - 6)
	g.Go(f)
	return g.Wait()
}

type limiter struct{}

func (limiter) SetLimit(int) {}

func otherSetLimit() {
	var l limiter
	l.SetLimit(-1)
}
