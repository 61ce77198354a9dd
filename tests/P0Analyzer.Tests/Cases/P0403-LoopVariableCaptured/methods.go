// Package methods hands over bound methods instead of literals.
package methods

import "golang.org/x/sync/errgroup"

type byPointer struct{ n int }

func (p *byPointer) run() error { p.n++; return nil }

type byValue struct{ n int }

func (v byValue) run() error { return nil }

func pointerMethodOfValue(xs []byPointer) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(x.run) // want P0403 "x"
	}
	return g.Wait()
}

func goCall(slots chan struct{}, xs []byPointer) {
	for _, x := range xs {
		slots <- struct{}{}
		go x.run() // want P0403 "x"
	}
}

// From here on: quiet.

func pointerMethodOfPointer(xs []*byPointer) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(x.run)
	}
	return g.Wait()
}

func valueMethod(xs []byValue) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(x.run)
	}
	return g.Wait()
}

func unknownMethod(xs []interface{ Run() error }) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		g.Go(x.Run)
	}
	return g.Wait()
}
