// Package loops starts goroutines in loops.
package loops

import (
	"context"

	"golang.org/x/sync/semaphore"
)

func overData(items []string, f func(string)) {
	for _, it := range items {
		go f(it) // want P0406 "goroutine"
	}
}

func overMap(items map[string]int, f func(string)) {
	for k := range items {
		go func(k string) { f(k) }(k) // want P0406 "goroutine"
	}
}

func overChannel(items <-chan string, f func(string)) {
	for it := range items {
		go f(it) // want P0406 "goroutine"
	}
}

func withoutBound(accept func() (string, bool), f func(string)) {
	for {
		it, ok := accept()
		if !ok {
			return
		}
		go f(it) // want P0406 "goroutine"
	}
}

func whileCondition(more func() bool, f func()) {
	for more() {
		go f() // want P0406 "goroutine"
	}
}

func indexOverData(items []string, f func(string)) {
	for i := range items {
		go f(items[i]) // want P0406 "goroutine"
	}
}

func inBranch(items []string, f func(string)) {
	for _, it := range items {
		if it != "" {
			go f(it) // want P0406 "goroutine"
		}
	}
}

func countedOverData(items []string, f func(string)) {
	for i := 0; i < len(items); i++ {
		go f(items[i]) // want P0406 "goroutine"
	}
}

func resultsAreNoPlaces(items []string, f func(string) int, results chan<- int) {
	for _, it := range items {
		go func(it string) { results <- f(it) }(it) // want P0406 "goroutine"
	}
}

func sendsAfterwards(items []string, f func(string), done chan struct{}) {
	for _, it := range items {
		go f(it) // want P0406 "goroutine"
		done <- struct{}{}
	}
}

// From here on: quiet.

func workers(n int, jobs chan string, f func(string)) {
	for i := 0; i < n; i++ {
		go func() {
			for j := range jobs {
				f(j)
			}
		}()
	}
}

func rangeOverInt(n int, f func()) {
	for range n {
		go f()
	}
}

func rangeOverConstant(f func()) {
	for range 8 {
		go f()
	}
}

func semaphoreFirst(items []string, f func(string)) {
	slots := make(chan struct{}, 4)
	for _, it := range items {
		slots <- struct{}{}
		go func(it string) {
			defer func() { <-slots }()
			f(it)
		}(it)
	}
}

func acquireFirst(ctx context.Context, items []string, f func(string)) error {
	sem := semaphore.NewWeighted(4)
	for _, it := range items {
		if err := sem.Acquire(ctx, 1); err != nil {
			return err
		}
		go func(it string) {
			defer sem.Release(1)
			f(it)
		}(it)
	}
	return nil
}

func poolForEach(sizes []int, f func()) {
	for _, n := range sizes {
		for i := 0; i < n; i++ {
			go f()
		}
	}
}

func placeTakenInside(items []string, f func(string)) {
	slots := make(chan struct{}, 4)
	for _, it := range items {
		go func(it string) {
			slots <- struct{}{}
			defer func() { <-slots }()
			f(it)
		}(it)
	}
}

func selectTakesPlace(ctx context.Context, items []string, f func(string)) {
	slots := make(chan struct{}, 4)
	for _, it := range items {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return
		}
		go f(it)
	}
}

func notInALoop(f func()) {
	go f()
}

func loopInsideGoroutine(items []string, f func(string)) {
	go func() {
		for _, it := range items {
			f(it)
		}
	}()
}
