// Package copies gives each literal its own value: nothing here is a finding.
package copies

import (
	"sync"

	"golang.org/x/sync/errgroup"
)

type item struct{ id int }

func shadowed(xs []item, f func(item) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		x := x
		g.Go(func() error { return f(x) })
	}
	return g.Wait()
}

func anotherName(xs []item, f func(item) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for i := range xs {
		current := xs[i]
		g.Go(func() error { return f(current) })
	}
	return g.Wait()
}

func argument(xs []item, f func(item)) {
	var wg sync.WaitGroup
	slots := make(chan struct{}, 3)
	for _, x := range xs {
		wg.Add(1)
		slots <- struct{}{}
		go func(x item) {
			defer wg.Done()
			f(x)
			<-slots
		}(x)
	}
	wg.Wait()
}

func calledAtOnce(xs []item, f func(item)) {
	for _, x := range xs {
		func() { f(x) }()
	}
}

func keptForTheLoop(xs []item, f func(item) bool) {
	for _, x := range xs {
		keep := func() bool { return f(x) }
		if keep() {
			break
		}
	}
}

func passedToSort(rows [][]item, sort func(func(i, j int) bool)) {
	for _, row := range rows {
		sort(func(i, j int) bool { return row[i].id < row[j].id })
	}
}

func declaredOutside(xs []item, f func(item) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	var last item
	for _, last = range xs {
		g.Go(func() error { return f(last) })
	}
	return g.Wait()
}

func ownName(xs []item, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, x := range xs {
		id := x.id
		g.Go(func() error {
			for x := 0; x < 3; x++ {
				if err := f(x + id); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

func fieldOfTheSameName(xs []int, f func(item) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, id := range xs {
		it := item{id: id}
		g.Go(func() error { return f(item{id: it.id}) })
	}
	return g.Wait()
}

func perIterationSlice(xs []item, f func([]item) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	for start := 0; start < len(xs); start += 10 {
		batch := xs[start:min(start+10, len(xs))]
		g.Go(func() error { return f(batch) })
	}
	return g.Wait()
}

func afterTheLoop(xs []item, f func(int) error) error {
	g := errgroup.Group{}
	g.SetLimit(2)
	n := 0
	for _, x := range xs {
		n += x.id
	}
	g.Go(func() error { return f(n) })
	return g.Wait()
}
