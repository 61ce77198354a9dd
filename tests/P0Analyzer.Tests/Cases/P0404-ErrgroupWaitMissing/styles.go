// Package styles forgets to wait, or leaves it to others, in other ways.
package styles

import (
	"sync"

	eg "golang.org/x/sync/errgroup"
)

type task func() error

func start(g *eg.Group, do task) { g.Go(do) }

func handedToStarterOnly(do task) {
	g := new(eg.Group) // want P0404 "g"
	g.SetLimit(1)
	g.Go(do)
	start(g, do)
}

func waitsForTheOtherGroup(work []task) {
	var wg sync.WaitGroup
	var g eg.Group // want P0404 "g"
	g.SetLimit(2)
	for _, do := range work {
		wg.Add(1)
		g.Go(func() error {
			defer wg.Done()
			return nil
		})
		_ = do
	}
	wg.Wait()
}

func inSelect(do task, stop <-chan struct{}) {
	g := &eg.Group{} // want P0404 "g"
	g.SetLimit(1)
	if !g.TryGo(do) {
		return
	}
	select {
	case <-stop:
	default:
	}
}

// From here on: quiet.

func finish(g *eg.Group) error { return g.Wait() }

func handedToWaiter(do task) error {
	g := new(eg.Group)
	g.SetLimit(1)
	g.Go(do)
	return finish(g)
}

func sentOn(groups chan<- *eg.Group, do task) {
	g := new(eg.Group)
	g.SetLimit(1)
	g.Go(do)
	groups <- g
}

func storedInMap(byName map[string]*eg.Group, do task) {
	g := new(eg.Group)
	g.SetLimit(1)
	g.Go(do)
	byName["a"] = g
}

func waitsInLiteral(do task) func() error {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	return func() error { return g.Wait() }
}

func waitsUnderAnotherName(do task) error {
	g := &eg.Group{}
	g.SetLimit(1)
	all := g
	all.Go(do)
	return all.Wait()
}
