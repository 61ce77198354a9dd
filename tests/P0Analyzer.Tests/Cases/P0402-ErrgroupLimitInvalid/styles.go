// Package styles sets limits late, or to nothing, in other ways.
package styles

import (
	"context"

	eg "golang.org/x/sync/errgroup"
)

const (
	base  = 4
	lower = base - 5
	typed = int8(-3)
)

type task func() error

func byExpression(do task) error {
	g := new(eg.Group)
	g.SetLimit(lower) // want P0402 "-1"
	g.Go(do)
	return g.Wait()
}

func byType(do task) error {
	g := new(eg.Group)
	g.SetLimit(int(typed)) // want P0402 "-3"
	g.Go(do)
	return g.Wait()
}

func inHelper(g *eg.Group) {
	g.SetLimit(base - base) // want P0402 "0"
}

func field(do task) error {
	var job struct{ group eg.Group }
	job.group.SetLimit(-2) // want P0402 "-2"
	job.group.Go(do)
	return job.group.Wait()
}

func afterLoop(work []task) error {
	g := new(eg.Group)
	for _, do := range work {
		g.Go(do)
	}
	g.SetLimit(base) // want P0402 "after a Go"
	return g.Wait()
}

func inLoop(work []task) error {
	g := new(eg.Group)
	for _, do := range work {
		g.Go(do)
		g.SetLimit(base) // want P0402 "after a Go"
	}
	return g.Wait()
}

func start(g *eg.Group, do task) { g.Go(do) }

func afterHelper(do task) error {
	g := new(eg.Group)
	start(g, do)
	g.SetLimit(base) // want P0402 "after a Go"
	return g.Wait()
}

// From here on: quiet.

func again(ctx context.Context, first, second task) error {
	g, _ := eg.WithContext(ctx)
	g.SetLimit(1)
	g.Go(first)
	if err := g.Wait(); err != nil {
		return err
	}
	g.SetLimit(base)
	g.Go(second)
	return g.Wait()
}

func notConstant(do task, sizes map[string]int) error {
	g := new(eg.Group)
	g.SetLimit(sizes["small"])
	g.Go(do)
	return g.Wait()
}

func atLeastOne(do task, n int) error {
	g := new(eg.Group)
	g.SetLimit(max(n, 1))
	g.Go(do)
	return g.Wait()
}

func positive(do task) error {
	g := new(eg.Group)
	g.SetLimit(-lower)
	g.Go(do)
	return g.Wait()
}

func onBranchesApart(do task, isLate bool) error {
	g := new(eg.Group)
	if isLate {
		g.SetLimit(2)
		g.Go(do)
	} else {
		g.SetLimit(base)
		g.Go(do)
	}
	return g.Wait()
}
