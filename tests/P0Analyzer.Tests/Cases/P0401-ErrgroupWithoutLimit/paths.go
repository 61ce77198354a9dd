// Package paths sets a limit on some paths to Go only, or on all of them.
package paths

import "golang.org/x/sync/errgroup"

func oneBranch(n int, work []func() error) error {
	var g errgroup.Group // want P0401 "on the path"
	if n > 0 {
		g.SetLimit(n)
	}
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func oneCase(size string, work []func() error) error {
	var g errgroup.Group // want P0401 "g"
	switch size {
	case "small":
		g.SetLimit(2)
	case "large":
		g.SetLimit(20)
	}
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func semaphoreInstead(work []func() error) error {
	var g errgroup.Group // want P0401 "g"
	slots := make(chan struct{}, 4)
	for _, w := range work {
		slots <- struct{}{}
		g.Go(func() error {
			defer func() { <-slots }()
			return nil
		})
		_ = w
	}
	return g.Wait()
}

func inLoopThatMayNotTurn(limits []int, f func() error) error {
	var g errgroup.Group // want P0401 "g"
	for _, n := range limits {
		g.SetLimit(n)
	}
	g.Go(f)
	return g.Wait()
}

func madeAnew(f func() error) error {
	g := &errgroup.Group{}
	g.SetLimit(3)
	g.Go(f)
	if err := g.Wait(); err != nil {
		return err
	}
	g = &errgroup.Group{} // want P0401 "g"
	g.Go(f)
	return g.Wait()
}

// From here on: quiet.

func bothBranches(n int, work []func() error) error {
	var g errgroup.Group
	if n > 0 {
		g.SetLimit(n)
	} else {
		g.SetLimit(4)
	}
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func everyCase(size string, work []func() error) error {
	var g errgroup.Group
	switch size {
	case "small":
		g.SetLimit(2)
	default:
		g.SetLimit(20)
	}
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func otherBranchLeaves(n int, f func() error) error {
	var g errgroup.Group
	if n > 0 {
		g.SetLimit(n)
	} else {
		return nil
	}
	g.Go(f)
	return g.Wait()
}

func limitFromVariable(n int, work []func() error) error {
	g := errgroup.Group{}
	g.SetLimit(n)
	for _, w := range work {
		g.Go(w)
	}
	return g.Wait()
}

func goInClosureCalledAtOnce(work []func() error) error {
	g := errgroup.Group{}
	g.SetLimit(5)
	func() {
		for _, w := range work {
			g.Go(w)
		}
	}()
	return g.Wait()
}

func storedClosure(f func() error) error {
	g := errgroup.Group{}
	start := func() { g.Go(f) }
	g.SetLimit(5)
	start()
	return g.Wait()
}

func nothingStarted() error {
	var g errgroup.Group
	return g.Wait()
}

func nested(rows [][]func() error) error {
	outer := errgroup.Group{}
	outer.SetLimit(2)
	for _, row := range rows {
		row := row
		outer.Go(func() error {
			inner := errgroup.Group{}
			inner.SetLimit(3)
			for _, f := range row {
				inner.Go(f)
			}
			return inner.Wait()
		})
	}
	return outer.Wait()
}

func alias(f func() error) error {
	g := &errgroup.Group{}
	h := g
	h.SetLimit(2)
	g.Go(f)
	return h.Wait()
}
