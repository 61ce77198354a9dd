// Package styles makes groups in other ways, limited in time and not.
package styles

import (
	"context"
	"fmt"

	. "context"
	eg "golang.org/x/sync/errgroup"
)

type task func() error

func tryOnly(ctx Context, work []task) error {
	pool, _ := eg.WithContext(ctx) // want P0401 "pool"
	for i := 0; i < len(work); i++ {
		if !pool.TryGo(work[i]) {
			return fmt.Errorf("task %d found no place", i)
		}
	}
	return pool.Wait()
}

func inSwitch(kind string, work task) error {
	var g eg.Group // want P0401 "g"
	switch kind {
	case "small":
		g.SetLimit(1)
	case "large":
		g.SetLimit(8)
	}
	g.Go(work)
	return g.Wait()
}

func inSelect(ctx context.Context, sizes <-chan int, work task) error {
	g := &eg.Group{} // want P0401 "g"
	select {
	case n := <-sizes:
		g.SetLimit(n)
	case <-ctx.Done():
	}
	g.Go(work)
	return g.Wait()
}

func run[T any](g *eg.Group, items []T, do func(T) error) {
	for _, item := range items {
		item := item
		g.Go(func() error { return do(item) })
	}
}

func generic(names []string, do func(string) error) error {
	var g eg.Group // want P0401 "g"
	run(&g, names, do)
	return g.Wait()
}

func madeAgain(first, second []task) error {
	g := new(eg.Group)
	g.SetLimit(2)
	for _, work := range first {
		g.Go(work)
	}
	if err := g.Wait(); err != nil {
		return err
	}
	g = new(eg.Group) // want P0401 "g"
	for _, work := range second {
		g.Go(work)
	}
	return g.Wait()
}

type runner struct {
	*eg.Group
	name string
}

func embedded(work task) error {
	r := runner{Group: &eg.Group{}, name: "embedded"} // want P0401 "Group"
	r.Go(work)
	return r.Wait()
}

func semaphoreBeside(work []task) error {
	slots := make(chan struct{}, 4)
	var g eg.Group // want P0401 "g"
	for _, do := range work {
		do := do
		slots <- struct{}{}
		g.Go(func() error {
			defer func() { <-slots }()
			return do()
		})
	}
	return g.Wait()
}

func startsInLiteral(work []task) error {
	var g eg.Group // want P0401 "g"
	start := func(do task) { g.Go(do) }
	for _, do := range work {
		start(do)
	}
	return g.Wait()
}

// From here on: quiet.

func everyCase(kind string, work task) error {
	var g eg.Group
	switch kind {
	case "small":
		g.SetLimit(1)
	default:
		g.SetLimit(8)
	}
	g.Go(work)
	return g.Wait()
}

func limitedInLiteral(n int, work task) error {
	g := new(eg.Group)
	limit := func() { g.SetLimit(n) }
	limit()
	g.Go(work)
	return g.Wait()
}

func genericLimited(names []string, do func(string) error) error {
	var g eg.Group
	g.SetLimit(4)
	run(&g, names, do)
	return g.Wait()
}

type pool struct{ group *eg.Group }

func (p *pool) limited(n int) *pool {
	p.group.SetLimit(n)
	return p
}

func chained(work task) error {
	p := (&pool{group: &eg.Group{}}).limited(3)
	p.group.Go(work)
	return p.group.Wait()
}

func otherName(work task) error {
	g := &eg.Group{}
	same := g
	same.SetLimit(2)
	g.Go(work)
	return same.Wait()
}

func notStarted(n int) *eg.Group {
	g := &eg.Group{}
	g.SetLimit(n)
	return g
}

func givenOne(g *eg.Group, work task) { g.Go(work) }

func beforeTheLoop(work []task) error {
	g, ctx := eg.WithContext(context.Background())
	for g.SetLimit(2); len(work) > 0; work = work[1:] {
		if ctx.Err() != nil {
			break
		}
		g.Go(work[0])
	}
	return g.Wait()
}
