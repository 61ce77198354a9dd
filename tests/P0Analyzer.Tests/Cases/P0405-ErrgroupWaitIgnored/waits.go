// Package waits drops what Wait says.
package waits

import (
	"errors"

	"golang.org/x/sync/errgroup"
)

func statement(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	g.Wait() // want P0405 "Wait"
}

func blank(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	_ = g.Wait() // want P0405 "Wait"
}

func deferredWait(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	defer g.Wait() // want P0405 "Wait"
	g.Go(f)
}

func literalCanFail(ok bool) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(func() error {
		if ok {
			return nil
		}
		return errors.New("not ok")
	})
	g.Wait() // want P0405 "Wait"
}

func oneOfTwoCanFail(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(func() error { return nil })
	g.Go(f)
	g.Wait() // want P0405 "Wait"
}

func namedFunctionCanFail() {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(fails)
	_ = g.Wait() // want P0405 "Wait"
}

func inGoroutine(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	go g.Wait() // want P0405 "Wait"
}

func namedResultCanFail(f func() error) {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(func() (err error) {
		err = f()
		return
	})
	g.Wait() // want P0405 "Wait"
}

func fails() error { return errors.New("always") }

func succeeds() error { return nil }

// From here on: quiet.

func nobodyFails(items []int, out chan<- int) {
	g := errgroup.Group{}
	g.SetLimit(2)
	for _, it := range items {
		it := it
		g.Go(func() error {
			out <- it
			return nil
		})
	}
	_ = g.Wait()
}

func namedFunctionSucceeds() {
	g := errgroup.Group{}
	g.SetLimit(2)
	g.Go(succeeds)
	g.Wait()
}

func returned(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	return g.Wait()
}

func checked(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	if err := g.Wait(); err != nil {
		return err
	}
	return nil
}

func kept(f func() error) error {
	g := errgroup.Group{}
	g.SetLimit(1)
	g.Go(f)
	err := g.Wait()
	return err
}

type gate struct{}

func (gate) Wait() {}

func otherWait() {
	var w gate
	w.Wait()
}
