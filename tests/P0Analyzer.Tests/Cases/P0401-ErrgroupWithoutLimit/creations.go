// Package creations makes groups in every way the language has and limits none of them.
package creations

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func literal(f func() error) error {
	group := errgroup.Group{} // want P0401 "group"
	group.Go(f)
	return group.Wait()
}

func pointerLiteral(f func() error) error {
	group := &errgroup.Group{} // want P0401 "group"
	group.Go(f)
	return group.Wait()
}

func zeroValue(f func() error) error {
	var g errgroup.Group // want P0401 "g"
	g.Go(f)
	return g.Wait()
}

func newGroup(f func() error) error {
	g := new(errgroup.Group) // want P0401 "g"
	g.TryGo(f)
	return g.Wait()
}

func withContext(ctx context.Context, f func(context.Context) error) error {
	g, ctx := errgroup.WithContext(ctx) // want P0401 "g"
	g.Go(func() error { return f(ctx) })
	return g.Wait()
}

func declaredThenMade(ctx context.Context, f func() error) error {
	var g *errgroup.Group
	g, _ = errgroup.WithContext(ctx) // want P0401 "g"
	g.Go(f)
	return g.Wait()
}

func insideClosure(f func() error) error {
	run := func() error {
		g := errgroup.Group{} // want P0401 "g"
		g.Go(f)
		return g.Wait()
	}
	return run()
}

func onceAGroup(f func() error) error {
	g := errgroup.Group{} // want P0401 "g"
	g.Go(f)
	g.Go(f)
	g.Go(f)
	return g.Wait()
}

func twoGroups(f func() error) error {
	var limited, unlimited errgroup.Group // want P0401 "unlimited"
	limited.SetLimit(4)
	limited.Go(f)
	unlimited.Go(f)
	if err := limited.Wait(); err != nil {
		return err
	}
	return unlimited.Wait()
}
