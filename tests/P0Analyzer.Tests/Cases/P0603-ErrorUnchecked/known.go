package export

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	fp "path/filepath"
)

type sink interface {
	Put(key string) error
}

type base struct{}

func (b base) reset() error { return errors.New("not yet") }

type export struct {
	base
	out    sink
	notify func(string) error
	buffer *bufio.Writer
}

func (e *export) flush() (int, error) { return 0, e.out.Put("") }

func validate(name string) error {
	if name == "" {
		return errors.New("no name")
	}
	return nil
}

func (e *export) standardLibrary(w http.ResponseWriter, file *os.File, cmd *exec.Cmd) {
	os.Setenv("A", "b")                 // want P0603 "The error of 'os.Setenv' is not checked"
	os.MkdirAll("a", 0o700)             // want P0603 "os.MkdirAll"
	fp.Walk("a", nil)                   // want P0603 "fp.Walk"
	file.Close()                        // want P0603 "file.Close"
	json.NewEncoder(w).Encode(e)        // want P0603 "json.NewEncoder\(\).Encode"
	io.Copy(w, file)                    // want P0603 "io.Copy"
	cmd.Run()                           // want P0603 "cmd.Run"
	csv.NewWriter(file).Write([]string{ // want P0603 "csv.NewWriter\(\).Write"
		"a",
	})
	e.buffer.Flush()                // want P0603 "e.buffer.Flush"
	(file.Sync())                   // want P0603 "file.Sync"
	http.ListenAndServe(":80", nil) // want P0603 "http.ListenAndServe"
}

func (e *export) ofThisPackage(name string, done func() error) {
	validate(name)                           // want P0603 "'validate'"
	e.flush()                                // want P0603 "e.flush"
	e.reset()                                // want P0603 "e.reset"
	e.out.Put(name)                          // want P0603 "e.out.Put"
	e.notify(name)                           // want P0603 "e.notify"
	done()                                   // want P0603 "'done'"
	func() error { return e.notify(name) }() // want P0603 "'func'"
	retry := func() error { return e.notify(name) }
	retry()        // want P0603 "'retry'"
	e.base.reset() // want P0603 "e.base.reset"
	switch {
	case name == "":
		validate(name) // want P0603 "'validate'"
	default:
		go func() {
			validate(name) // want P0603 "'validate'"
		}()
	}
}

func each[T any](values []T, do func(T) error) error { return do(values[0]) }

func generic(values []string) {
	each(values, validate) // want P0603 "'each'"
}

// Deferred code that does more than close.
func (e *export) deferred(path string) {
	defer func() {
		e.notify(path)  // want P0603 "e.notify"
		os.Remove(path) // want P0603 "os.Remove"
	}()
}
