// Package styles captures and copies loop variables in other ways.
package styles

import (
	"io"
	"sync"

	eg "golang.org/x/sync/errgroup"
)

type host struct{ name string }

func (h *host) Close() error { return nil }

func scan(name string) error { return nil }

func shadowedTooLate(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		g.Go(func() error { return scan(name) }) // want P0403 "name"
		name := name
		_ = name
	}
	return g.Wait()
}

func outerVariable(groups map[string][]string) error {
	var g eg.Group
	g.SetLimit(2)
	for group, names := range groups {
		for range names {
			g.Go(func() error { return scan(group) }) // want P0403 "group"
		}
	}
	return g.Wait()
}

func storedAsVariable(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		var do func() error = func() error { return scan(name) } // want P0403 "name"
		g.Go(do)
	}
	return g.Wait()
}

func tryInSwitch(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for i, name := range names {
		switch {
		case i > 10:
			g.TryGo(func() error { return scan(name) }) // want P0403 "name"
		}
	}
	return g.Wait()
}

func twoClauses(n int) {
	var wg sync.WaitGroup
	for i, j := 0, n; i < j; i, j = i+1, j-1 {
		wg.Go(func() {
			print(i) // want P0403 "'i'"
			print(j) // want P0403 "'j'"
		})
	}
	wg.Wait()
}

func deferredLiteral(files []io.Closer) {
	for _, file := range files {
		defer func() {
			_ = file.Close() // want P0403 "file"
		}()
	}
}

func deferredMethod(hosts []host) {
	for _, h := range hosts {
		defer h.Close() // want P0403 "'h'"
	}
}

func channelOfNames(names <-chan string, slots chan struct{}) {
	for name := range names {
		slots <- struct{}{}
		go func() {
			print(name) // want P0403 "name"
			<-slots
		}()
	}
}

func overFunction(each func(yield func(string) bool)) error {
	var g eg.Group
	g.SetLimit(2)
	for name := range each {
		g.Go(func() error { return scan(name) }) // want P0403 "name"
	}
	return g.Wait()
}

func nestedLiteral(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		g.Go(func() error {
			again := func() error { return scan(name) } // want P0403 "name"
			return again()
		})
	}
	return g.Wait()
}

func wrapped(names []string, retry func(func() error) func() error) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		g.Go(retry(func() error { return scan(name) })) // want P0403 "name"
	}
	return g.Wait()
}

// From here on: quiet.

func copyInIf(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		if name := name; name != "" {
			g.Go(func() error { return scan(name) })
		}
	}
	return g.Wait()
}

func argumentsOfGo(names []string, slots chan struct{}) {
	for i, name := range names {
		slots <- struct{}{}
		go func(i int, name string) {
			print(i, name)
			<-slots
		}(i, name)
	}
}

func madeByFunction(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	scanner := func(name string) func() error {
		return func() error { return scan(name) }
	}
	for _, name := range names {
		g.Go(scanner(name))
	}
	return g.Wait()
}

func literalThatMakesLiteral(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		g.Go(func(name string) func() error {
			return func() error { return scan(name) }
		}(name))
	}
	return g.Wait()
}

func copyInSwitch(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, n := range names {
		switch name := n; {
		case name != "":
			g.Go(func() error { return scan(name) })
		}
	}
	return g.Wait()
}

func deferredInCalledLiteral(files []io.Closer) {
	for _, file := range files {
		func() {
			defer func() { _ = file.Close() }()
		}()
	}
}

func methodOfCopy(hosts []host) {
	for _, h := range hosts {
		h := h
		defer h.Close()
	}
}

func rangeOverWholeSlice(batches [][]string) error {
	var g eg.Group
	g.SetLimit(2)
	for start := range batches {
		batch := batches[start]
		g.Go(func() error {
			for _, name := range batch {
				if err := scan(name); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return g.Wait()
}

func namedField(names []string) error {
	var g eg.Group
	g.SetLimit(2)
	for _, name := range names {
		h := &host{name: name}
		g.Go(func() error { return scan(h.name) })
	}
	return g.Wait()
}
