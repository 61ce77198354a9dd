// Package late sets the limit when goroutines already run.
package late

import "golang.org/x/sync/errgroup"

func afterLoop(work []func() error) error {
	g := &errgroup.Group{}
	for _, w := range work {
		g.Go(w)
	}
	g.SetLimit(10) // want P0402 "after"
	return g.Wait()
}

func afterFirst(f func() error) error {
	var g errgroup.Group
	g.Go(f)
	g.SetLimit(2) // want P0402 "after"
	g.Go(f)
	return g.Wait()
}

func afterBranch(first bool, f func() error) error {
	var g errgroup.Group
	if first {
		g.Go(f)
	}
	g.SetLimit(2) // want P0402 "after"
	g.Go(f)
	return g.Wait()
}

// From here on: quiet.

func raisedAfterWait(f func() error) error {
	var g errgroup.Group
	g.SetLimit(1)
	g.Go(f)
	if err := g.Wait(); err != nil {
		return err
	}
	g.SetLimit(4)
	g.Go(f)
	return g.Wait()
}

func eachTurnItsOwn(batches [][]func() error) error {
	for _, batch := range batches {
		var g errgroup.Group
		g.SetLimit(3)
		for _, f := range batch {
			g.Go(f)
		}
		if err := g.Wait(); err != nil {
			return err
		}
	}
	return nil
}
