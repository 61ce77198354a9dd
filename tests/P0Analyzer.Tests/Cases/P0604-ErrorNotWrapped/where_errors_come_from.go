package collector

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"sync"

	"github.com/vendor/sdk"
)

type verdict struct {
	Err   error
	Cause *sdk.Failure
}

type failures map[string]error

type invalid string

func (i invalid) Error() string { return string(i) }

const unreadable = `
cannot read %s:

%s
`

// The error is a channel's, a map's, a field's, a parameter's, a conversion's.
func (v *verdict) origins(results <-chan error, byName failures, name string) []error {
	var all []error
	for err := range results {
		all = append(all, fmt.Errorf("a worker failed: %v", err)) // want P0604 "'err'"
	}
	if err, ok := byName[name]; ok {
		all = append(all, fmt.Errorf("%s: %s", name, err)) // want P0604 "'err'"
	}
	all = append(all, fmt.Errorf("%s: %s", name, byName[name]))       // want P0604 "byName"
	all = append(all, fmt.Errorf("verdict: %v", v.Err))               // want P0604 "v.Err"
	all = append(all, fmt.Errorf("%v", <-results))                    // want P0604 "becomes a part of the text"
	all = append(all, fmt.Errorf("name %q: %v", name, invalid(name))) // want P0604 "invalid"
	return all
}

// The format is a variable that nothing else is assigned to, or trimmed.
func formats(path string) error {
	_, err := os.Stat(path)
	if err == nil {
		return nil
	}
	format := "checking %s: %v"
	if strings.HasSuffix(path, "/") {
		return fmt.Errorf(format, path, err) // want P0604 "'err'"
	}
	return fmt.Errorf(strings.TrimSpace(unreadable), path, err) // want P0604 "'err'"
}

// A named result, a deferred literal, a closure that makes errors.
func (v *verdict) deferred(r io.Reader) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("deciding: %v", err) // want P0604 "'err'"
		}
	}()
	explain := func(step string, cause error) error {
		return fmt.Errorf("step %s: %s", step, cause) // want P0604 "'cause'"
	}
	if _, readErr := io.ReadAll(r); readErr != nil {
		return explain("read", readErr)
	}
	return nil
}

func parse[T any](text string, convert func(string) (T, error)) (T, error) {
	value, err := convert(text)
	if err != nil {
		return value, fmt.Errorf("%T from %q: %v", value, text, err) // want P0604 "'err'"
	}
	return value, nil
}

// Given to something that takes an error, thrown, sent, joined.
func (v *verdict) elsewhere(ctx context.Context, once *sync.Once, sink chan<- error) {
	_, parseErr := strconv.Atoi("x")
	sink <- fmt.Errorf("counting: %+v", parseErr)                // want P0604 "parseErr"
	v.Err = errors.Join(v.Err, fmt.Errorf("late: %v", parseErr)) // want P0604 "parseErr"
	once.Do(func() {
		if err := context.Cause(ctx); err != nil {
			panic(fmt.Errorf("cancelled: %v", err)) // want P0604 "'err'"
		}
	})
}
