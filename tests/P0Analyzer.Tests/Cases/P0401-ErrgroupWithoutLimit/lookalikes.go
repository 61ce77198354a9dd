// Package lookalikes has groups that are not errgroup's: nothing here is a finding.
package lookalikes

import (
	"sync"

	"example.com/platform/tasks"
	"example.com/platform/tasks/errgroup"
)

// Group is this package's own.
type Group struct{ wg sync.WaitGroup }

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	defer g.wg.Done()
	if err := f(); err != nil {
		panic(err)
	}
}

func (g *Group) Wait() { g.wg.Wait() }

func own(f func() error) {
	var g Group
	g.Go(f)
	g.Wait()
}

func ofAnotherModule(f func() error) {
	var g tasks.Group
	g.Go(f)
}

func ofTheSameName(f func() error) {
	g := errgroup.Group{}
	g.Go(f)
}

func waitGroup(f func()) {
	var wg sync.WaitGroup
	wg.Go(f)
	wg.Wait()
}

const doc = `
	g := errgroup.Group{}
	g.Go(f)
`
