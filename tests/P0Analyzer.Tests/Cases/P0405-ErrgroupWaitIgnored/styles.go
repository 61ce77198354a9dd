// Package styles drops what Wait says, or has nothing to drop, in other ways.
package styles

import (
	"fmt"

	eg "golang.org/x/sync/errgroup"
)

type task func() error

func amongOthers(do task) int {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	n, _ := 1, g.Wait() // want P0405 "Wait"
	return n
}

func declared(do task) {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	var _ error = g.Wait() // want P0405 "Wait"
}

func methodOfField(do task) {
	var job struct{ group eg.Group }
	job.group.SetLimit(1)
	job.group.Go(do)
	job.group.Wait() // want P0405 "Wait"
}

func deep(g *eg.Group) error { return middle() }

func middle() error { return fmt.Errorf("always") }

func throughHelpers() {
	var g eg.Group
	g.SetLimit(1)
	g.Go(func() error { return middle() })
	g.Wait() // want P0405 "Wait"
}

// From here on: quiet.

func compared(do task) bool {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	return g.Wait() == nil
}

func inSwitch(do task) string {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	switch err := g.Wait(); {
	case err != nil:
		return err.Error()
	default:
		return "done"
	}
}

func sent(do task, failures chan<- error) {
	var g eg.Group
	g.SetLimit(1)
	g.Go(do)
	failures <- g.Wait()
}

func neverFails(names []string) {
	var g eg.Group
	g.SetLimit(1)
	for _, name := range names {
		name := name
		g.Go(func() (err error) {
			print(name)
			return
		})
	}
	g.Wait()
}
