package work

import (
	"errors"
	"sync"
)

// group runs everything at the same time; what it runs is a fixed handful.
type group struct {
	wait  sync.WaitGroup
	mutex sync.Mutex
	errs  []error
}

func (g *group) Go(work func() error) {
	g.wait.Add(1)
	go func() {
		defer g.wait.Done()
		if err := work(); err != nil {
			g.mutex.Lock()
			defer g.mutex.Unlock()
			g.errs = append(g.errs, err)
		}
	}()
}

func (g *group) Wait() error {
	g.wait.Wait()
	return errors.Join(g.errs...)
}

func both(first, second func() error) error {
	var g group
	g.Go(first)
	g.Go(second)
	return g.Wait()
}
