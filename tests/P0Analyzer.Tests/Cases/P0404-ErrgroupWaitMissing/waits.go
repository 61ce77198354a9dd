// Package waits forgets to wait, or leaves the waiting to somebody else.
package waits

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func never(f func() error) {
	g := errgroup.Group{} // want P0404 "g"
	g.SetLimit(2)
	g.Go(f)
}

func neverInLoop(work []func() error) error {
	g := new(errgroup.Group) // want P0404 "g"
	g.SetLimit(2)
	for _, w := range work {
		g.Go(w)
	}
	return nil
}

func waitsForTheContext(ctx context.Context, f func() error) error {
	g, ctx := errgroup.WithContext(ctx) // want P0404 "g"
	g.SetLimit(2)
	g.Go(f)
	<-ctx.Done()
	return ctx.Err()
}

func waitsForAnother(f func() error) error {
	var a, b errgroup.Group // want P0404 "b"
	a.SetLimit(1)
	b.SetLimit(1)
	a.Go(f)
	b.Go(f)
	return a.Wait()
}

func inClosure(f func() error) func() {
	return func() {
		var g errgroup.Group // want P0404 "g"
		g.SetLimit(1)
		g.Go(f)
	}
}

func waitIsOutOfReach(f func() error) error {
	g := errgroup.Group{} // want P0404 "g"
	g.SetLimit(1)
	g.Go(f)
	return nil
	return g.Wait()
}

// From here on: quiet.

func onOnePath(quick bool, f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	if quick {
		return nil
	}
	return g.Wait()
}

func inDefer(f func() error) (err error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	defer func() { err = g.Wait() }()
	g.Go(f)
	return nil
}

func inAnotherGoroutine(f func() error) <-chan error {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	done := make(chan error, 1)
	go func() { done <- g.Wait() }()
	return done
}

func returned(f func() error) *errgroup.Group {
	g := &errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	return g
}

func handedOn(f func() error, finish func(*errgroup.Group) error) error {
	g := &errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	return finish(g)
}

type job struct{ group *errgroup.Group }

func kept(f func() error) *job {
	g := &errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	return &job{group: g}
}

func methodValue(f func() error) func() error {
	g := &errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	return g.Wait
}

func limitedButIdle() {
	g := errgroup.Group{}
	g.SetLimit(1)
}
