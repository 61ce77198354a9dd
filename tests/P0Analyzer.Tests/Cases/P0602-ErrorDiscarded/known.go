package intake

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	str "strconv"
	"time"

	. "path/filepath"
)

type refusal struct{ reason string }

func (r *refusal) Error() string { return r.reason }

type source interface {
	Next() (string, error)
	Reset() error
}

type intake struct {
	src    source
	decode func([]byte) (map[string]any, error)
	client *http.Client
}

func (i *intake) parse(raw string) (int, error) {
	if raw == "" {
		return 0, errors.New("nothing to parse")
	}
	return len(raw), nil
}

func (i *intake) check() error { return nil }

func classify(raw string) (error, bool) { return nil, raw == "" }

func admit(raw string) (string, *refusal) { return raw, nil }

func (i *intake) standardLibrary(resp *http.Response, raw string) {
	body, _ := io.ReadAll(resp.Body)          // want P0602 "The error of 'io.ReadAll' is discarded"
	n, _ := str.Atoi(raw)                     // want P0602 "str.Atoi"
	_ = os.Remove(raw)                        // want P0602 "os.Remove"
	_ = json.Unmarshal(body, &n)              // want P0602 "json.Unmarshal"
	when, _ := time.Parse("2006", raw)        // want P0602 "time.Parse"
	abs, _ := Abs(raw)                        // want P0602 "'Abs'"
	var target, _ = url.Parse(raw)            // want P0602 "url.Parse"
	again, _ := i.client.Get(raw)             // want P0602 "i.client.Get"
	_ = json.NewDecoder(resp.Body).Decode(&n) // want P0602 "json.NewDecoder\(\).Decode"
	fmt.Println(when, abs, target, again)
}

var home, _ = os.UserHomeDir() // want P0602 "os.UserHomeDir"

func (i *intake) ofThisPackage(raw string) int {
	n, _ := i.parse(raw)       // want P0602 "i.parse"
	_ = i.check()              // want P0602 "i.check"
	next, _ := i.src.Next()    // want P0602 "i.src.Next"
	_ = i.src.Reset()          // want P0602 "i.src.Reset"
	fields, _ := i.decode(nil) // want P0602 "i.decode"
	_, empty := classify(raw)  // want P0602 "classify"
	name, _ := admit(raw)      // want P0602 "admit"
	local := func() (int, error) { return 1, nil }
	m, _ := local()                            // want P0602 "'local'"
	if v, _ := i.parse(next); v > 0 && empty { // want P0602 "i.parse"
		return v
	}
	x, _ := n, i.check() // want P0602 "i.check"
	return n + m + x + len(fields) + len(name)
}

func first[T any](values []T) (T, error) { return values[0], nil }

func generic(values []string) string {
	value, _ := first(values) // want P0602 "'first'"
	return value
}

// A name that is only custom for look-ups decides nothing where the signature is known.
func LoadPage(name string) (string, error) { return name, nil }

func load() string {
	page, _ := LoadPage("a") // want P0602 "LoadPage"
	return page
}

// Deferred, but no Close; a Close, but not deferred.
func (i *intake) cleanup(file *os.File, path string) {
	defer func() {
		_ = os.Remove(path) // want P0602 "os.Remove"
	}()
	_ = file.Close() // want P0602 "file.Close"
}
