// Package styles starts goroutines in loops in other ways.
package styles

import (
	"context"

	"github.com/vendor/settings"
)

func recursive(names []string, visit func(string)) {
	for len(names) > 0 {
		go visit(names[0]) // want P0406 ""
		names = names[1:]
	}
}

func inCalledLiteral(names []string, visit func(string)) {
	for _, name := range names {
		func() {
			go visit(name) // want P0406 ""
		}()
	}
}

func lengthByName(names []string, visit func(int)) {
	n := len(names)
	for i := 0; i < n; i++ {
		go visit(i) // want P0406 ""
	}
}

func rangeOverLength(names []string, visit func(int)) {
	for i := range len(names) {
		go visit(i) // want P0406 ""
	}
}

func triesOnly(names []string, slots chan struct{}, visit func(string)) {
	for _, name := range names {
		select {
		case slots <- struct{}{}:
		default:
		}
		go visit(name) // want P0406 ""
	}
}

func daemon(ctx context.Context, requests <-chan string, serve func(string)) {
	for {
		select {
		case request := <-requests:
			go serve(request) // want P0406 ""
		case <-ctx.Done():
			return
		}
	}
}

// From here on: quiet.

func numberFromSettings(config settings.Pool, work func(int)) {
	for i := range config.Workers {
		go work(i)
	}
}

func countsDown(n int, work func()) {
	for i := n; i > 0; i-- {
		go work()
	}
}

func byTwos(n int, work func(int)) {
	for i := 0; i < n; i += 2 {
		go work(i)
	}
}

const workers = 4

func constantWorkers(work func()) {
	for i := 0; i != workers; i++ {
		go work()
	}
}
