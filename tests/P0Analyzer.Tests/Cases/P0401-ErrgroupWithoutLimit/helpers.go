// Package helpers sets limits and starts goroutines in other functions than the one that makes the group.
package helpers

import (
	"context"

	"golang.org/x/sync/errgroup"
)

func configure(g *errgroup.Group) { g.SetLimit(3) }

func configureSometimes(g *errgroup.Group, n int) {
	if n > 0 {
		g.SetLimit(n)
	}
}

func startAll(g *errgroup.Group, work []func() error) {
	for _, w := range work {
		g.Go(w)
	}
}

func limitedGroup(ctx context.Context) (*errgroup.Group, context.Context) {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(10)
	return g, ctx
}

func unlimitedGroup() *errgroup.Group {
	return new(errgroup.Group) // want P0401 "errgroup.Group"
}

func viaConfigure(work []func() error) error {
	g := new(errgroup.Group)
	configure(g)
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func viaMaker(ctx context.Context, f func() error) error {
	g, _ := limitedGroup(ctx)
	g.Go(f)
	return g.Wait()
}

func handedLimited(work []func() error) error {
	g := &errgroup.Group{}
	g.SetLimit(2)
	startAll(g, work)
	return g.Wait()
}

func handedUnlimited(work []func() error) error {
	var g errgroup.Group // want P0401 "g"
	startAll(&g, work)
	return g.Wait()
}

func configuredSometimes(n int, work []func() error) error {
	var g errgroup.Group // want P0401 "g"
	configureSometimes(&g, n)
	startAll(&g, work)
	return g.Wait()
}

func fromUnlimitedMaker(f func() error) error {
	g := unlimitedGroup()
	g.Go(f)
	return g.Wait()
}

func limitedByCaller(f func() error) error {
	g := limitless()
	g.SetLimit(1)
	g.Go(f)
	return g.Wait()
}

func limitless() *errgroup.Group { return &errgroup.Group{} }
